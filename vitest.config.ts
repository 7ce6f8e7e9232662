import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["test/temporary-folders.ts"],
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/stores/**", "test/view/browser/**"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

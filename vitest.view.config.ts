import { defineConfig } from "vitest/config";

/** The site in a real browser (`npm run test:view`). */
export default defineConfig({
  test: {
    include: ["test/view/browser/**/*.test.ts"],
    // One browser at a time, and figures that nothing else runs beside.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});

import { defineConfig } from "vitest/config";

/** The tests against real stores: `npm run test:stores`. They take minutes, and skip a store that is not there. */
export default defineConfig({
  test: {
    globalSetup: ["test/temporary-folders.ts"],
    include: ["test/stores/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});

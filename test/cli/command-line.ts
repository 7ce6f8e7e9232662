import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { run } from "../../src/cli/run.ts";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, and catches what it prints. */
export async function cli(...words: readonly string[]): Promise<Ended> {
  const printed = { out: "", err: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      printed[stream === "stdout" ? "out" : "err"] += String(text);
      return true;
    }),
  );
  try {
    return { code: await run(words), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = undefined;
  }
}

export const mainFile = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Runs the built program, as a user does. */
export function program(
  words: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string | Buffer } = {},
): Ended {
  if (!existsSync(mainFile)) throw new Error("dist/ is missing: build first (npm test does)");
  const { status, stdout, stderr } = spawnSync(process.execPath, [mainFile, ...words], {
    encoding: "utf8",
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}

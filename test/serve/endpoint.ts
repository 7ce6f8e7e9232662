import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mainFile } from "../cli/command-line.ts";

/** A served export, as `rapporteur serve` starts it. */
export interface Endpoint {
  readonly url: string;
  readonly child: ChildProcess;
  /** Interrupts it. @returns its exit code */
  end(): Promise<number | null>;
}

export async function endpoint(folder: string, ...options: readonly string[]): Promise<Endpoint> {
  const child = spawn(process.execPath, [mainFile, "serve", folder, "--port", "0", ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (piece) => {
    said += piece;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (piece) => {
      said += piece;
      const found = /http:\/\/\S+\/sparql/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
  return {
    url,
    child,
    end: async () => {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      const [code] = await ended;
      return code;
    },
  };
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** A port of the loopback interface that nobody listens on now. */
export async function freePort() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Starts a server and waits until it answers.
 * @param folder where it runs; its output goes to `server.log` there
 * @returns how to end it: `stop` asks, `kill` does not (SIGKILL)
 */
export async function serverIn(folder, command, words, { url, env = {}, seconds = 180 }) {
  const logFile = join(folder, "server.log");
  const log = openSync(logFile, "a");
  const child = spawn(command, words, { cwd: folder, stdio: ["ignore", log, log], env: { ...process.env, ...env } });
  closeSync(log);
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", resolve);
  });
  const endIt = () => child.kill("SIGKILL");
  process.once("exit", endIt);
  const end = async (signal) => {
    process.off("exit", endIt);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      const late = setTimeout(() => child.kill("SIGKILL"), 20_000);
      await ended;
      clearTimeout(late);
    }
  };
  const deadline = Date.now() + seconds * 1000;
  while (!(await answers(url))) {
    const gone = child.exitCode !== null || child.signalCode !== null;
    if (gone || Date.now() > deadline) {
      await end("SIGKILL");
      throw new Error(`${command} does not answer:\n${readFileSync(logFile, "utf8").slice(-2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { pid: child.pid, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

async function answers(url) {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return status > 0;
  } catch {
    return false;
  }
}

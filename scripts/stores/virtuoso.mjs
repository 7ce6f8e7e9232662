import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, serverIn } from "./server.mjs";

/**
 * Virtuoso as Debian packages it (virtuoso-opensource).
 * @returns `{ program }`, or `{ missing }` with the reason why there is none
 */
export function findVirtuoso() {
  const { error } = spawnSync("virtuoso-t", ["--help"]);
  return error === undefined ? { program: "virtuoso-t" } : { missing: "Debian's virtuoso-opensource is not installed" };
}

/** Name and password of a new database. */
export const VIRTUOSO_USER = { user: "dba", password: "dba" };

/**
 * Starts Virtuoso.
 * @param folder where its files are; one that was used before has its data
 * @param rows after how many rows it cuts an answer off
 * @param folders other folders that its bulk loader may read
 */
export async function startVirtuoso({ program, folder, port, rows = 10_000, folders = [] }) {
  mkdirSync(folder, { recursive: true });
  const at = port ?? (await freePort());
  const sql = await freePort();
  writeFileSync(
    join(folder, "virtuoso.ini"),
    `[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
FileExtend = 200
MaxCheckpointRemap = 2000
TempStorage = TempDatabase

[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx

[Parameters]
ServerPort = 127.0.0.1:${sql}
DisableUnixSocket = 1
CaseMode = 2
DirsAllowed = ${[".", ...folders].join(", ")}
NumberOfBuffers = 85000
MaxDirtyBuffers = 65000
ThreadsPerQuery = 2

[HTTPServer]
ServerPort = 127.0.0.1:${at}
ServerThreads = 10
ServerRoot = .
Charset = UTF-8

[SPARQL]
ResultSetMaxRows = ${rows}
`,
  );
  const to = `http://127.0.0.1:${at}`;
  const words = ["+configfile", "virtuoso.ini", "+foreground"];
  const server = await serverIn(folder, program, words, { url: `${to}/sparql` });
  return { ...server, name: "virtuoso", port: at, sql, to, query: `${to}/sparql` };
}

/** Runs SQL in a Virtuoso that was started here. @throws where it says that something is wrong */
export function virtuosoSql({ sql }, statements) {
  const { user, password } = VIRTUOSO_USER;
  const { status, stdout, stderr, error } = spawnSync("isql-vt", [`127.0.0.1:${sql}`, user, password], {
    input: statements,
    encoding: "utf8",
  });
  const wrong = /^\*\*\* Error .*/m.exec(`${stdout}${stderr}`);
  if (error !== undefined || status !== 0 || wrong !== null) throw new Error(wrong?.[0] ?? stderr);
  return stdout;
}

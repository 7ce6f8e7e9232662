import { readFileSync, statSync } from "node:fs";
import type { Command } from "commander";
import { type Credentials, PRESETS, STORE_NAMES } from "../load/index.ts";

interface Flags {
  readonly auth?: "basic" | "digest" | "bearer";
  readonly authFile?: string;
  readonly store?: string;
}

/** Where a name, a password or a token may stand: not on the command line, which every user of a machine can read. */
const { user, password, token } = {
  user: "RAPPORTEUR_USER",
  password: "RAPPORTEUR_PASSWORD",
  token: "RAPPORTEUR_TOKEN",
} as const;

/** What to log in with, from the environment or a file; undefined where nobody asked to. No message says any of it. */
export function credentialsOf({ auth, authFile, store }: Flags, command: Command): Credentials | undefined {
  if (auth === undefined && authFile === undefined) return undefined;
  const preset = STORE_NAMES.find((name) => name === store);
  const kind = auth ?? (preset === undefined ? "basic" : PRESETS[preset].authentication);
  const secret = authFile === undefined ? environment(kind) : firstLine(authFile, command);
  if (kind === "bearer") {
    if (secret === undefined || secret === "") return command.error(missing(kind, authFile, token));
    return { kind, token: secret };
  }
  const colon = secret?.indexOf(":") ?? -1;
  if (secret === undefined || colon < 1)
    return command.error(missing(kind, authFile, `${user} and ${password}`, "user:password"));
  return { kind, user: secret.slice(0, colon), password: secret.slice(colon + 1) };
}

function environment(kind: Credentials["kind"]): string | undefined {
  if (kind === "bearer") return process.env[token];
  const name = process.env[user];
  return name === undefined ? undefined : `${name}:${process.env[password] ?? ""}`;
}

function firstLine(file: string, command: Command): string {
  const kind = statSync(file, { throwIfNoEntry: false });
  if (kind === undefined) return command.error(`error: --auth-file ${file}: there is no such file`);
  if (kind.isDirectory()) return command.error(`error: --auth-file ${file}: that is a folder; expected a file`);
  if (kind.isFile() && (kind.mode & 0o077) !== 0)
    process.stderr.write(`rapporteur: other users may read ${file}; chmod 600 keeps it yours\n`);
  const [line = ""] = readFileSync(file, "utf8").split(/\r?\n/);
  return line.replace(/^\uFEFF/, "");
}

function missing(kind: string, file: string | undefined, variables: string, form = "the token"): string {
  if (file !== undefined) return `error: --auth-file ${file}: expected ${form} on its first line`;
  return `error: --auth ${kind}: set ${variables} in the environment, or name a file with --auth-file`;
}

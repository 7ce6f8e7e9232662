import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { sha256 } from "../record/hash.ts";
import type { Found, Question } from "./ask.ts";

/** What a service answered before, on disk: a line an answer, written as soon as it is there. */
export interface Cache {
  get(question: Question): readonly Found[] | undefined;
  put(question: Question, found: readonly Found[]): void;
}

const keyOf = (url: string, { name, type, limit }: Question): string =>
  sha256(JSON.stringify([url, name, type ?? null, limit])).slice(0, 32);

/** Opens a cache; a line that was cut when the program was stopped is passed over. @throws what the file system throws */
export function openCache(path: string, url: string): Cache {
  const answers = new Map<string, readonly Found[]>();
  if (existsSync(path))
    for (const line of readFileSync(path, "utf8").split("\n")) {
      const entry = read(line);
      if (entry) answers.set(entry.key, entry.found);
    }
  if (existsSync(path) && !/\n$|^$/.test(readFileSync(path, "utf8").slice(-1))) appendFileSync(path, "\n");
  return {
    get: (question) => answers.get(keyOf(url, question)),
    put: (question, found) => {
      const key = keyOf(url, question);
      answers.set(key, found);
      appendFileSync(path, `${JSON.stringify({ key, name: question.name, found })}\n`);
    },
  };
}

function read(line: string): { readonly key: string; readonly found: readonly Found[] } | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    const [key, found] = [Reflect.get(Object(entry), "key"), Reflect.get(Object(entry), "found")];
    const whole =
      Array.isArray(found) && found.every((f: unknown) => typeof Reflect.get(Object(f), "resource") === "string");
    return typeof key === "string" && whole ? { key, found } : undefined;
  } catch {
    return undefined;
  }
}

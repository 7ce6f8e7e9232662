import { createHash } from "node:crypto";
import type { Cut } from "./cut.ts";

/** A running SHA-256 over the items of an input, by which an export knows that it was given the same input again. */
export interface InputHash {
  add(cut: Cut): void;
  /** Over all items so far. */
  hex(): string;
}

export function inputHash(): InputHash {
  const hash = createHash("sha256");
  return {
    add: ({ name, raw, diagnostics, rejected }) => {
      const what = raw ? [raw.file, raw.line, raw.bytes.length] : [rejected(), diagnostics.map(({ rule }) => rule)];
      hash.update(JSON.stringify([name, what]));
      if (raw) hash.update(raw.bytes);
    },
    hex: () => hash.copy().digest("hex"),
  };
}

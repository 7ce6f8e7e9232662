import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostic/index.ts";

/** Whether an article is new, one met before, or another one under an id that is taken. */
export type Identity = "new" | "duplicate" | "conflict";

/** Remembers which text came under which id: the only thing an export keeps of an article once it is written. */
export interface Identities {
  meet(id: string, sha256: string): Identity;
}

/** Words of 32 bits an article takes: three of its id's hash, one of its text's. */
const WORDS = 4;

/**
 * A hash table in one array, 20 to 40 bytes an article. Ids are told apart by 96 bits of their SHA-256 (among ten
 * million articles two collide once in 10^15 exports), two texts of one id by 32 bits.
 */
export function identities(): Identities {
  let slots = 1 << 10;
  let table = new Uint32Array(slots * WORDS);
  let used = 0;
  const place = (of: Uint32Array, key: ArrayLike<number>): number => {
    const mask = of.length / WORDS - 1;
    let slot = (key[0] ?? 0) & mask;
    for (;;) {
      const at = slot * WORDS;
      const empty = of[at] === 0 && of[at + 1] === 0 && of[at + 2] === 0;
      if (empty || (of[at] === key[0] && of[at + 1] === key[1] && of[at + 2] === key[2])) return at;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    slots *= 2;
    const larger = new Uint32Array(slots * WORDS);
    for (let at = 0; at < table.length; at += WORDS) {
      const entry = table.subarray(at, at + WORDS);
      if (entry.some((word) => word !== 0)) larger.set(entry, place(larger, entry));
    }
    table = larger;
  };
  return {
    meet: (id, sha256) => {
      const hash = createHash("sha256").update(id).digest();
      const entry = [
        hash.readUInt32LE(0),
        hash.readUInt32LE(4),
        hash.readUInt32LE(8),
        Number(`0x${sha256.slice(0, 8)}`),
      ];
      const at = place(table, entry);
      const before = table[at + 3];
      if (table[at] === entry[0] && table[at + 1] === entry[1] && table[at + 2] === entry[2])
        return before === entry[3] ? "duplicate" : "conflict";
      table.set(entry, at);
      if (++used > slots * 0.75) grow();
      return "new";
    },
  };
}
/** The finding on an article whose id was met before. */
export function identityFinding(identity: "duplicate" | "conflict", id: string): Diagnostic {
  if (identity === "duplicate")
    return {
      severity: "info",
      rule: "input/duplicate",
      node: id,
      message: "the same text under the same id was exported already; skipped",
    };
  return {
    severity: "error",
    rule: "input/one-id-two-texts",
    node: id,
    message: "another article of this export has the same id and a different text",
    expected: "an id for each article",
    suggestion: "give one of them another id (its key `id`, its `url`, or its file name)",
  };
}

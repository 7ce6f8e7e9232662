import type { UnitSpan } from "../../article/types.ts";
import { type NamedAt, namesIn } from "./known-names.ts";
import { type Line, linesOf } from "./lines.ts";

/** Somebody's name under a treaty, with the party it stands under and the office told beside it; spans in code units. */
export interface FoundSignature {
  readonly signer: UnitSpan;
  readonly party: NamedAt;
  readonly office?: UnitSpan;
}

const FOR = /(?<![\p{L}])(?:for|on behalf of)\s+(?:and on behalf of )?(?=(?:the |his |her |its )?\p{Lu})/giu;
const OFFICE =
  /\b(?:ministers?|secretary|ambassador|president|chancellor|premier|director|plenipotentiary|envoy|head|deputy|chairman|chairperson|commissioner|representative|governor|general)\b/i;
const TITLED =
  "(?:(?:H\\.\\s?E\\.|Mr|Mrs|Ms|Dr|Hon|Sir|Prof|Sheikh|(?:(?:Lieutenant|Lt|Major|Maj|Brigadier|Brig)\\.?[ -])?(?:General|Gen|Colonel|Col)|(?:(?:Vice|Rear)[ -])?Admiral|Captain|Capt|Major)\\.?\\s+)*";
/** "Jane Doe", "(Signed) J. DOE, Minister of Trade", "Jane Doe (Foreign Minister)": a name, and an office behind it. */
const SIGNED = new RegExp(
  `^(?:\\(?(?:[Ss]igned|SIGNED|sgd\\.?|s/|/s/)\\)?:?\\s*)?${TITLED}(?<name>\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:(?:de|da|dos|von|van|der|bin|al|el)\\s)*\\p{Lu}[\\p{L}.’'-]*){1,4})(?:\\s*(?:,|\\(|–|-)\\s*(?<office>[^()]{3,120}?)\\)?)?[,.]?$`,
  "u",
);

/**
 * The signatures under a treaty: each name stands under the "For …" of its party. Where two parties stand on one line, or
 * the names only under the last party, nothing says who signed for whom, and there are none.
 */
export function signaturesIn(text: string, closing: UnitSpan | undefined): FoundSignature[] {
  if (!closing) return [];
  const lines = linesOf(text.slice(closing.from, closing.to)).map((line) => ({
    ...line,
    from: line.from + closing.from,
    to: line.to + closing.from,
  }));
  const heads = lines.flatMap((line, at) => {
    const all = [...line.text.matchAll(FOR)];
    return all.some(({ index }) => index === 0) ? [{ at, count: all.length }] : [];
  });
  if (heads.some(({ count }) => count > 1)) return [];
  const found = heads.map(({ at }, i) => signatureUnder(text, lines.slice(at, heads[i + 1]?.at ?? lines.length)));
  const only = heads.length > 1 && found.slice(0, -1).every((one) => one === undefined);
  return only ? [] : found.flatMap((one) => one ?? []);
}

/** @param lines from a "For …" to the next */
function signatureUnder(text: string, lines: readonly Line[]): FoundSignature | undefined {
  const [head, next, more] = lines;
  if (!head) return undefined;
  const colon = head.text.indexOf(":");
  const behind = colon >= 0 ? head.text.slice(colon + 1).trim() : "";
  const [party] = namesIn(text, { from: head.from, to: colon < 0 ? head.to : head.from + colon });
  if (!party) return undefined;
  const line = behind === "" ? next : { ...head, from: head.to - behind.length, text: behind };
  const match = line && SIGNED.exec(line.text);
  const { name, office } = match?.groups ?? {};
  // "FRANCEMaria": two columns that a scan ran together.
  if (
    !line ||
    !match ||
    name === undefined ||
    /\p{Lu}{3,}\p{Ll}{2,}/u.test(name) ||
    OFFICE.test(name) ||
    (namesIn(text, line).length > 0 && office === undefined)
  )
    return undefined;
  const from = line.from + line.text.indexOf(name);
  const below = behind === "" ? more : next;
  const told =
    office !== undefined && OFFICE.test(office)
      ? {
          from: line.from + line.text.lastIndexOf(office),
          to: line.from + line.text.lastIndexOf(office) + office.length,
        }
      : office === undefined && below && OFFICE.test(below.text) && below.text.length < 120
        ? { from: below.from, to: below.to }
        : undefined;
  return { signer: { from, to: from + name.length }, party, ...(told && { office: told }) };
}

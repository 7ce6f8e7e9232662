import { type CodePoints, codePoints } from "../../article/codepoints.ts";
import { sha256 } from "../hash.ts";
import { textKey } from "../identity.ts";
import type { RecordDraft, TextVersion } from "../types.ts";
import type { Findings } from "./findings.ts";

/** The text that a record's positions count in: its node, and its words where they are at hand. */
export interface RecordText {
  readonly node: TextVersion;
  /** 16 hexadecimal digits that name the text inside IRIs. */
  readonly key: string;
  readonly at?: { readonly words: string; readonly points: CodePoints };
}

/**
 * The text of a record: as given, else the words that the record carries. Hash and length that the record states must be
 * those of the words.
 */
export function recordText(
  draft: RecordDraft,
  base: string,
  given: string | undefined,
  findings: Findings,
): RecordText | undefined {
  const stated = draft.text;
  const words = given ?? stated?.words;
  if (words === undefined) {
    if (stated?.sha256 !== undefined && stated.length !== undefined) {
      const { id, sha256, length } = stated;
      return { node: textNode(base, { id, sha256, length }), key: textKey(sha256) };
    }
    findings.error("record/text", "/text", "neither the text nor its hash and length are known", {
      expected: '"text": { "words": … }, or { "sha256": …, "length": … }',
    });
    return undefined;
  }
  if (words === "" || /\p{Surrogate}/u.test(words)) {
    const what = words === "" ? "the text is empty" : "the text holds half of a surrogate pair";
    findings.error("record/text", "/text", what, { expected: "at least one character, all of them whole" });
    return undefined;
  }
  if (stated?.words !== undefined && stated.words !== words)
    findings.error("record/text", "/text/words", "the words in the record are not the text that was given with it");
  const points = codePoints(words);
  const digest = sha256(words);
  if (stated?.sha256 !== undefined && stated.sha256 !== digest)
    findings.error("record/text", "/text/sha256", "the hash is not that of the text", {
      expected: digest,
      actual: stated.sha256,
    });
  if (stated?.length !== undefined && stated.length !== points.length)
    findings.error("record/text", "/text/length", "the length is not that of the text in code points", {
      expected: String(points.length),
      actual: String(stated.length),
    });
  const node = textNode(base, { id: stated?.id, sha256: digest, length: points.length, words: stated?.words });
  return { node, key: textKey(digest), at: { words, points } };
}

interface TextFacts {
  readonly id: string | undefined;
  readonly sha256: string;
  readonly length: number;
  readonly words?: string | undefined;
}

function textNode(base: string, { id, sha256, length, words }: TextFacts): TextVersion {
  return {
    id: id ?? `${base}text/${textKey(sha256)}`,
    type: "TextVersion",
    sha256,
    length,
    ...(words !== undefined && { words }),
  };
}

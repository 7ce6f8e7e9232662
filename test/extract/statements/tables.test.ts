import { describe, expect, it } from "vitest";
import { CUE_NOUN_ROWS } from "../../../src/extract/statements/cue-nouns.ts";
import { CUE_VERB_ROWS } from "../../../src/extract/statements/cue-verbs.table.ts";
import { isSometimesCue } from "../../../src/extract/statements/learned/cue-lexicon.ts";
import { bundledWeights } from "../../../src/extract/statements/learned/load.ts";
import { MANNER_ROWS } from "../../../src/extract/statements/learned/manners.table.ts";
import {
  ARMED,
  ISSUING_VERBS,
  NEWS_VERBS,
  SAYING_CLASSES,
  SAYING_NOUNS,
} from "../../../src/extract/statements/saying-words.table.ts";

const repeated = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

describe("a table has each word once", () => {
  it.each([
    ["verbs of saying", [...SAYING_CLASSES.flatMap(([, verbs]) => verbs), ...NEWS_VERBS]],
    ["verbs of handing on", ISSUING_VERBS],
    ["nouns of saying", SAYING_NOUNS],
    ["what wields force", ARMED],
    ["other words that attribute", MANNER_ROWS.flatMap(([, lemmas]) => lemmas.split(" "))],
  ])("%s", (_, words) => expect(repeated(words)).toEqual([]));

  // A verb or noun of two grammars stands in two rows.
  it.each([
    ...CUE_VERB_ROWS.map((row) => [`cue verbs that take ${row[2]}`, row[3]]),
    ...CUE_NOUN_ROWS.map((row) => [`cue nouns before ${row[2]}`, row[3]]),
  ])("%s", (_, words = "") => expect(repeated(words.split(" "))).toEqual([]));
});

it("lists of verbs that are in no class of saying none but what training met in cues now and then", () => {
  const { lexicon } = bundledWeights();
  expect(NEWS_VERBS.filter((verb) => !isSometimesCue(lexicon, verb))).toEqual([]);
});

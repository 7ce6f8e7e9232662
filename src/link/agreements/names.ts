import { slug } from "../../record/index.ts";

/** Words that say what sort of agreement it is and not which one, as slugs have them. */
const GENERAL = new Set(
  (
    "a an the of on in for and to between with by at its joint mutual bilateral multilateral comprehensive " +
    "strategic special general common treaty agreement pact accord accords deal memorandum understanding mou protocol " +
    "convention charter declaration statement framework partnership alliance cooperation co operation arrangement " +
    "truce ceasefire cease fire peace friendship neighbourliness neighborliness good neighbourly defence defense " +
    "security military nuclear trade free economic investment energy technology border migration prisoner exchange " +
    "swap assistance aid non aggression relations normalisation normalization arms control act action plan roadmap"
  ).split(" "),
);

/** A name as the set of its words that tell something, sorted: "Treaty on X" and "the X Treaty" are one. */
export function wordsOfName(name: string): readonly string[] {
  const little = /^(?:a|an|the|of|on|in|for|and|to|between|with|by|at|its)$/;
  return [...new Set(slug(name).split("-"))].filter((word) => !little.test(word)).toSorted();
}

/** Whether a name can be only one agreement's: it has a word that says which. */
export const isDistinctive = (name: string): boolean => wordsOfName(name).some((word) => !GENERAL.has(word));

/** One name's words are all in the other, "the Fisheries Treaty" and "the Nordic Fisheries Treaty": they may be one's. */
export function namesAgree(a: string, b: string): boolean {
  const [x, y] = [wordsOfName(a), wordsOfName(b)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.every((word) => many.includes(word));
}

/** A key that names with the same words share, and no others. */
export const nameKey = (name: string): string => wordsOfName(name).join("-");

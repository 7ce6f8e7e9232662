import { nearlySame } from "../../extract/entities/spelling.ts";
import { foldName } from "../../gazetteer/index.ts";
import { byCodeUnit, type Link } from "../link.ts";
import type { Offices } from "./offices.ts";

/** By what two names are alike, the likeliest first; an office of the same state is behind each. */
const SCORES = { spelling: 0.9, middle: 0.9, alone: 0.75 } as const;
/** Where their offices have different titles too. */
const OTHER_TITLE = 0.15;

const wordsOf = (name: string): readonly string[] =>
  foldName(name)
    .replaceAll(/[^\p{L}\p{N} ]/gu, " ")
    .split(/\s+/)
    .filter(Boolean);

function likeness(a: readonly string[], b: readonly string[]): keyof typeof SCORES | undefined {
  const [short, full] = a.length <= b.length ? [a, b] : [b, a];
  const [lastOfShort = "", lastOfFull = ""] = [short.at(-1), full.at(-1)];
  if (!nearlySame(lastOfShort, lastOfFull)) return undefined;
  if (short.length === 1) return full.length > 1 ? "alone" : undefined;
  const [first = "", other = ""] = [short[0], full[0]];
  if (short.length === full.length) {
    const differing = short.filter((word, i) => word !== full[i]);
    return differing.length === 1 && short.every((word, i) => nearlySame(word, full[i] ?? "")) ? "spelling" : undefined;
  }
  return first === other && lastOfShort === lastOfFull ? "middle" : undefined;
}

/** Names of different spelling or length that hold offices of one state, in no article both: one person, it seems. */
export function spellingLinks(all: readonly Offices[]): readonly Link[] {
  const blocks = new Map<string, Offices[]>();
  for (const offices of all) {
    const key = `${offices.state} ${(wordsOf(offices.name).at(-1) ?? "").slice(0, 2)}`;
    const block = blocks.get(key);
    if (block) block.push(offices);
    else blocks.set(key, [offices]);
  }
  return [...blocks.values()].flatMap((block) => {
    const pairs = block.flatMap((a, i) => block.slice(i + 1).flatMap((b) => pairOf(a, b) ?? []));
    // a family name alone that two full names have is neither's
    return pairs
      .filter(({ kind, short }) => kind !== "alone" || pairs.filter((p) => p.short === short).length === 1)
      .map(linkOf);
  });
}

interface Pair {
  readonly kind: keyof typeof SCORES;
  /** What becomes the other. */
  readonly short: Offices;
  readonly full: Offices;
  readonly sameTitle: boolean;
}

function pairOf(a: Offices, b: Offices): Pair | undefined {
  const [words, others] = [wordsOf(a.name), wordsOf(b.name)];
  const kind = a.person === b.person ? undefined : likeness(words, others);
  const together = a.articles.some((article) => b.articles.includes(article));
  if (kind === undefined || together) return undefined;
  const sameTitle = a.titles.some((title) => b.titles.includes(title));
  if (kind === "alone" && !sameTitle) return undefined;
  // the longer name says more; of equals, that of more articles, then the first
  const order = words.length - others.length || a.articles.length - b.articles.length || byCodeUnit(b.person, a.person);
  return { kind, short: order < 0 ? a : b, full: order < 0 ? b : a, sameTitle };
}

function linkOf({ kind, short, full, sameTitle }: Pair): Link {
  const title = full.titles.find((t) => short.titles.includes(t));
  const office = title === undefined ? "offices" : `the office of ${title}`;
  return {
    kind: "person",
    members: [short.person, full.person].toSorted(byCodeUnit),
    reason: `${short.name} and ${full.name} hold ${office} of one state (${full.stateName}), in different articles`,
    score: Math.round((SCORES[kind] - (sameTitle ? 0 : OTHER_TITLE)) * 100) / 100,
    proposes: [{ decision: "merge", thing: short.person, as: full.person }],
  };
}

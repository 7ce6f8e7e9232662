import { commonBase, shorten } from "../store/index.ts";
import { type Change, KINDS_OF_CHANGE } from "./change.ts";
import type { Difference } from "./diff.ts";
import { plural } from "./parts.ts";
import { sentenceOf } from "./sentence.ts";

const COLORS = { removed: "31", changed: "33", added: "32" } as const;
const SIGNS = { removed: "-", changed: "~", added: "+" } as const;

export interface TextOptions {
  /** Colours for a terminal (ANSI escapes). Default: none. */
  readonly color?: boolean;
}

/** A difference for reading: by article, then by thing, the worst first; a block of lines an article, then the counts. */
export function* differenceText(difference: Difference, { color = false }: TextOptions = {}): Generator<string> {
  const { changes, headlines } = difference;
  if (changes.length === 0) return;
  const base = commonBase(iris(changes));
  const paint = (code: string, words: string): string => (color ? `\u001b[${code}m${words}\u001b[0m` : words);
  const told = changes.filter(({ kind }) => kind !== "triples" && kind !== "run");
  for (const ofArticle of runsOf(told, ({ article = "" }) => article)) {
    const article = ofArticle[0]?.article;
    const title = article === undefined ? "Outside the articles" : oneLine(headlines.get(article) ?? article);
    yield `${paint("1", title)}${article === undefined ? "" : `  ${paint("2", shorten(article, base))}`}\n`;
    for (const ofThing of runsOf(ofArticle, ({ thing = "" }) => thing)) yield thingText(ofThing, base, paint);
    yield "\n";
  }
  yield* runsText(changes, paint);
  yield countsText(difference);
}

type Paint = (code: string, words: string) => string;

function thingText(changes: readonly Change[], base: string | undefined, paint: Paint): string {
  const [first] = changes;
  if (first === undefined) return "";
  const { kind, change, thing = "", name = thing } = first;
  // "signing: signing of the treaty" says it twice.
  const called = oneLine(name.startsWith(kind) ? name : `${kind}: ${name}`);
  const iri = paint("2", shorten(thing, base));
  if (first.property === undefined) {
    const note = first.note === undefined ? "" : `, ${first.note}`;
    return `  ${paint(COLORS[change], `${SIGNS[change]} ${change}`)} ${called}${oneLine(note)}  ${iri}\n`;
  }
  const heading = `  ${paint(COLORS[change], SIGNS[change])} ${called}  ${iri}\n`;
  return heading + changes.map((one) => `      ${oneLine(sentenceOf(one))}\n`).join("");
}

/** What changed in the runs, each change once with the number of articles: a new version of the tool touches them all. */
function* runsText(changes: readonly Change[], paint: Paint): Generator<string> {
  const counts = new Map<string, number>();
  for (const change of changes) {
    if (change.kind !== "run") continue;
    const sentence = change.property === undefined ? `run ${change.change}` : sentenceOf(change);
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  if (counts.size === 0) return;
  yield `${paint("1", "How the graphs were made")}\n`;
  for (const [sentence, n] of [...counts].sort(([a, m], [b, o]) => o - m || (a < b ? -1 : 1))) {
    yield `  ~ ${oneLine(sentence)} (${counted(n, "article")})\n`;
  }
  yield "\n";
}

function countsText({ changes, articles }: Difference): string {
  const things = changes.filter(({ kind }) => kind !== "triples");
  const differing = new Set(things.flatMap(({ article }) => article ?? [])).size;
  const byKind = KINDS_OF_CHANGE.flatMap((kind) => {
    const ofKind = new Map(
      things.filter((one) => one.kind === kind).map((one) => [`${one.article} ${one.thing}`, one]),
    );
    const parts = (["removed", "changed", "added"] as const).flatMap((change) => {
      const n = [...ofKind.values()].filter((one) => one.change === change).length;
      return n === 0 ? [] : [`${n} ${change}`];
    });
    return parts.length === 0 ? [] : [`${plural(kind)}: ${parts.join(", ")}`];
  });
  const only = (change: Change["change"]): string => {
    const found = changes.find((one) => one.kind === "triples" && one.change === change);
    return counted(Number(found?.from ?? found?.to ?? 0), "triple");
  };
  const lines = [
    things.length === 0
      ? "No thing differs in what is told of it, but the graphs differ"
      : `${differing} of ${counted(articles, "article")} ${differing === 1 ? "differs" : "differ"}`,
    ...byKind,
    `${only("removed")} only in A, ${only("added")} only in B`,
  ];
  return `${lines.join("\n")}\n`;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

function* iris(changes: readonly Change[]): Generator<string> {
  for (const { thing } of changes) if (thing !== undefined) yield thing;
}

/** Neighbours of one key together. */
function runsOf(changes: readonly Change[], keyOf: (change: Change) => string): readonly (readonly Change[])[] {
  const runs: Change[][] = [];
  let last: string | undefined;
  for (const change of changes) {
    const key = keyOf(change);
    if (key === last) runs.at(-1)?.push(change);
    else runs.push([change]);
    last = key;
  }
  return runs;
}

/** What an export holds must not steer the reader's terminal, nor break the line. */
function oneLine(words: string): string {
  return words.replace(/\s*\n\s*/g, " ⏎ ").replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

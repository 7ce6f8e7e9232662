import { besides, wordsOf } from "./besides.ts";
import { differingItems } from "./differing-items.ts";
import { differingWords, type MarkedWord } from "./differing-words.ts";
import { type Marking, plain, sideBySide, wrapped } from "./side-by-side.ts";
import type {
  ComparedAgreement,
  ComparedArticle,
  ComparedUtterance,
  Comparison,
  OnlyOne,
  Rendering,
  Side,
  ToldAgreement,
  ToldProvision,
} from "./types.ts";

export interface TextOptions {
  /** Cells of a line. */
  readonly width: number;
  /** Bold and colours for a terminal (ANSI escapes); without them differing words stand in square brackets. */
  readonly color: boolean;
}

/** A comparison for reading: conflicts of speakers first, then what both tell, then what only one of them has. */
export function comparisonText(comparison: Comparison, options: TextOptions): string {
  const show = shower(options);
  const { articles, utterances, agreements, only } = comparison;
  const [conflicts, agreed] = [true, false].map((wanted) =>
    utterances.filter(({ conflict }) => (conflict !== undefined) === wanted),
  );
  const blocks = [
    [...articleLines("A", articles.a, show), ...articleLines("B", articles.b, show)],
    section("Said by one in A and by another in B", conflicts ?? [], (one) => utteranceLines(one, show), show),
    section("Said in both", agreed ?? [], (one) => utteranceLines(one, show), show),
    section("Agreements in both", agreements, (one) => agreementLines(one, show), show),
    onlyLines("A", only.a, show),
    onlyLines("B", only.b, show),
  ];
  if (utterances.length + agreements.length === 0)
    blocks.splice(1, 0, ["The articles have no utterance and no agreement in common."]);
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

interface Show {
  readonly width: number;
  readonly marking: Marking;
  title(words: string): string;
  faint(words: string): string;
  both(a: readonly MarkedWord[], b: readonly MarkedWord[]): readonly string[];
  /** Lines under one indent. */
  one(words: string, indent: string): readonly string[];
  /** The same with a dash before the first. */
  item(words: string): readonly string[];
}

function shower({ width, color }: TextOptions): Show {
  const marking = color ? "bold" : "brackets";
  const one = (words: string, indent: string): readonly string[] =>
    wrapped(plain(clean(words)), "brackets", width - indent.length).map(({ text }) => `${indent}${text}`);
  const paint = (code: string, words: string): string => (color ? `\u001b[${code}m${words}\u001b[0m` : words);
  return {
    width,
    marking,
    title: (words) => paint("1;4", words),
    faint: (words) => paint("2", words),
    both: (a, b) => sideBySide(a, b, marking, width),
    one,
    item: (words) => one(words, "    ").map((line, i) => (i === 0 ? `  - ${line.trimStart()}` : line)),
  };
}

function section<T>(title: string, items: readonly T[], lines: (item: T) => readonly string[], show: Show): string[] {
  if (items.length === 0) return [];
  return [show.title(`${title} (${items.length})`), ...items.flatMap((item) => ["", ...lines(item)])];
}

function articleLines(letter: string, article: ComparedArticle, show: Show): readonly string[] {
  const { headline = article.identifier, publisher, published, identifier } = article;
  const [first = "", ...more] = show.one(headline, "   ");
  const named = article.headline === undefined ? undefined : identifier;
  const about = [publisher, published, named].filter((part) => part !== undefined).join(", ");
  return [`${letter}  ${first.trimStart()}`, ...more, ...(about === "" ? [] : show.one(about, "   ").map(show.faint))];
}

function utteranceLines({ a, b, score, reason, conflict = [] }: ComparedUtterance, show: Show): readonly string[] {
  return [
    ...besides(a, b).flatMap(([x, y]) => {
      const [words, others] = [clean(wordsOf(x)), clean(wordsOf(y))];
      const [ours, theirs] = differingWords(words, others);
      const alone = x === undefined || y === undefined;
      return [
        ...show.both(plain(saidBy("A", x)), plain(saidBy("B", y))),
        ...(alone ? show.both(plain(words), plain(others)) : show.both(ours, theirs)),
      ];
    }),
    ...show.one([...conflict, `${score.toFixed(2)} ${reason}`].join("; "), "   ").map(show.faint),
  ];
}

/** "A  Mr Vik’s office said (Arne Vik’s office):" */
function saidBy(letter: string, rendering: Rendering | undefined): string {
  return rendering === undefined ? "" : `${letter}  ${attribution(rendering)}:`;
}

function attribution({ source, cue, cueFirst, speaker }: Rendering): string {
  // "According to" stands before whom it names; a colon or comma behind the cue is put there by the list.
  const told = (cueFirst ? [cue, source] : [source, cue])
    .filter((part) => part !== undefined)
    .join(" ")
    .replace(/[\s,:;–—-]+$/, "");
  const names = speaker.filter((name) => !told.includes(name)).join(", ");
  return clean([told, names === "" ? "" : `(${names})`].filter((part) => part !== "").join(" "));
}

function agreementLines(
  { a, b, score, reason, conflict = [], provisions }: ComparedAgreement,
  show: Show,
): readonly string[] {
  const rows: readonly (readonly [string, (told: ToldAgreement) => readonly string[], separator?: string])[] = [
    ["names", ({ names }) => names, ";"],
    ["parties", ({ parties }) => parties.toSorted()],
    ["mediators", ({ mediators }) => mediators.toSorted()],
    ["kinds", ({ kinds }) => kinds],
    ["status", ({ status }) => [status ?? []].flat()],
    ["signed on", ({ signedOn }) => [signedOn ?? []].flat()],
    ["signed in", ({ signedIn }) => [signedIn ?? []].flat()],
    ["signed by", ({ signatories }) => signatories.toSorted(), ";"],
  ];
  const told = rows.filter(([, of]) => of(a).length + of(b).length > 0);
  return [
    ...told.flatMap(([label, of, separator]) => {
      const [ours, theirs] = differingItems(of(a).map(clean), of(b).map(clean), separator);
      return show.both([...plain(`${label}:`), ...ours], [...plain(`${label}:`), ...theirs]);
    }),
    ...provisionsLines(provisions, show),
    ...show.one([...conflict, `${score.toFixed(2)} ${reason}`].join("; "), "   ").map(show.faint),
  ];
}

type Provisions = ComparedAgreement["provisions"];

/** So many provisions that only one has are shown in their words; of more, as a treaty's whole text has, the labels. */
const FEW = 3;

function provisionsLines(provisions: Provisions, show: Show): readonly string[] {
  const [onlyA, onlyB] = [provisions.filter(({ b }) => b === undefined), provisions.filter(({ a }) => a === undefined)];
  const many = [onlyA, onlyB].filter((alone) => alone.length > FEW).flat();
  const labels = (alone: Provisions): string =>
    alone.length <= FEW ? "" : alone.map(({ a, b }) => (a ?? b)?.label ?? "").join(", ");
  return [
    ...provisions.filter((pair) => !many.includes(pair)).flatMap((pair) => ["", ...provisionLines(pair, show)]),
    ...(many.length === 0 ? [] : ["", ...show.both(alsoHas(labels(onlyA)), alsoHas(labels(onlyB)))]),
  ];
}

const alsoHas = (labels: string): readonly MarkedWord[] => plain(labels === "" ? "" : `Only here: ${labels}`);

function provisionLines(
  { a, b }: { readonly a?: ToldProvision; readonly b?: ToldProvision },
  show: Show,
): readonly string[] {
  const head = (told: ToldProvision | undefined) =>
    plain(told === undefined ? "–" : `${told.label} (${told.fidelity}):`);
  const [x, y] = [clean(a?.words ?? ""), clean(b?.words ?? "")];
  const [ours, theirs] = x === "" || y === "" ? [plain(x), plain(y)] : differingWords(x, y);
  return [...show.both(head(a), head(b)), ...show.both(ours, theirs)];
}

function onlyLines(letter: Uppercase<Side>, { agreements, statements }: OnlyOne, show: Show): readonly string[] {
  if (agreements.length + statements.length === 0) return [];
  return [
    show.title(`Only in ${letter}`),
    ...agreements.flatMap((told) => show.item(agreementLine(told))),
    ...statements.flatMap((one) => show.item(`${attribution(one)}: ${one.words.join(" … ")}`)),
  ];
}

function agreementLine({ names, parties, kinds, status, provisions }: ToldAgreement): string {
  const facts = [
    parties.join(", "),
    kinds.join(", "),
    status ?? "",
    provisions.length === 0 ? "" : `${provisions.length} ${provisions.length === 1 ? "provision" : "provisions"}`,
  ];
  return `agreement: ${[names[0] ?? "", ...facts].filter((part) => part !== "").join("; ")}`;
}

/** What an article holds must not steer the reader's terminal, nor break a line. */
const clean = (words: string): string =>
  words.replace(/\s+/g, " ").replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");

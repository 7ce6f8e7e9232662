import { besides, wordsOf } from "./besides.ts";
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
  const about = [publisher, published, identifier].filter((part) => part !== undefined).join(", ");
  return [`${letter}  ${first.trimStart()}`, ...more, ...show.one(about, "   ").map(show.faint)];
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

function attribution({ source, cue, speaker }: Rendering): string {
  const told = [source, cue].filter((part) => part !== undefined).join(" ");
  const names = speaker.filter((name) => name !== source).join(", ");
  return clean([told, names === "" ? "" : `(${names})`].filter((part) => part !== "").join(" "));
}

function agreementLines(
  { a, b, score, reason, conflict = [], provisions }: ComparedAgreement,
  show: Show,
): readonly string[] {
  const rows: readonly (readonly [string, (told: ToldAgreement) => string])[] = [
    ["names", ({ names }) => names.join("; ")],
    ["parties", ({ parties }) => parties.toSorted().join(", ")],
    ["mediators", ({ mediators }) => mediators.toSorted().join(", ")],
    ["kinds", ({ kinds }) => kinds.join(", ")],
    ["status", ({ status = "" }) => status],
    ["signed on", ({ signedOn = "" }) => signedOn],
    ["signed in", ({ signedIn = "" }) => signedIn],
    ["signed by", ({ signatories }) => signatories.toSorted().join("; ")],
  ];
  const told = rows.filter(([, of]) => of(a) !== "" || of(b) !== "");
  return [
    ...told.flatMap(([label, of]) => {
      const [x, y] = [clean(of(a)), clean(of(b))];
      const [ours, theirs] = x === "" || y === "" ? [plain(x || "–"), plain(y || "–")] : differingWords(x, y);
      return show.both([...plain(`${label}:`), ...ours], [...plain(`${label}:`), ...theirs]);
    }),
    ...provisions.flatMap((pair) => ["", ...provisionLines(pair, show)]),
    ...show.one([...conflict, `${score.toFixed(2)} ${reason}`].join("; "), "   ").map(show.faint),
  ];
}

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

import { agreementLine, agreementLines } from "./agreement-text.ts";
import { between, toldBy } from "./attribution.ts";
import { besides, wordsOf } from "./besides.ts";
import { differingWords } from "./differing-words.ts";
import { clean, type Show, shower, type TextOptions } from "./show.ts";
import { plain } from "./side-by-side.ts";
import type { ComparedArticle, ComparedUtterance, Comparison, OnlyOne, Rendering, Side } from "./types.ts";

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

function attribution(rendering: Rendering): string {
  const told = toldBy(rendering);
  const names = rendering.speaker.filter((name) => !told.includes(name)).join(", ");
  return clean([told, names === "" ? "" : `(${names})`].filter((part) => part !== "").join(" "));
}

function statementLine(rendering: Rendering): string {
  const words = rendering.words.join(" … ");
  return `${attribution(rendering)}${between(toldBy(rendering), words)}${words}`;
}

function onlyLines(letter: Uppercase<Side>, { agreements, statements }: OnlyOne, show: Show): readonly string[] {
  if (agreements.length + statements.length === 0) return [];
  return [
    show.title(`Only in ${letter}`),
    ...agreements.flatMap((told) => show.item(agreementLine(told))),
    ...statements.flatMap((one) => show.item(statementLine(one))),
  ];
}

import { commonBase, shorten } from "../shorten.ts";
import type { ExplainedProperty, ExplainedValue, Explanation, PassageWords } from "./types.ts";

const LABEL_WIDTH = 18;

/** What an inverse property is called, where "NAME of" does not say it. */
const INVERSE: Readonly<Record<string, string>> = {
  isPartOf: "has part",
  member: "link",
  utterance: "link",
  realizes: "rendered by",
  reportedIn: "reports",
  reportedWithin: "reports",
  specializationOf: "text",
  used: "run",
  mentions: "mentioned in",
  mentionedAt: "mention of",
  about: "subject of",
};

/** An explanation for reading: one line a fact, each passage with its exact words, its place and its article. */
export function explanationText(explanation: Explanation): string {
  const base = commonBase([explanation.iri, ...articlesOf(explanation).map(({ text }) => text)]);
  const articles = new Map<string, string>();
  for (const { text } of articlesOf(explanation)) if (!articles.has(text)) articles.set(text, `[${articles.size + 1}]`);
  const show: Show = { base, mark: (text) => (articles.size > 1 ? ` ${articles.get(text) ?? ""}` : "") };
  const lines = [explanation.name ?? shorten(explanation.iri, base), heading(explanation, show)];
  if (explanation.passage !== undefined) lines.push("", ...passageLines(explanation.passage, "", show));
  lines.push("", ...propertyLines(explanation.properties, show), "", ...sources(explanation, articles, show));
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

interface Show {
  readonly base: string | undefined;
  /** The number of the article in the list at the end, where there are several. */
  mark(text: string): string;
}

function heading({ iri, types }: Explanation, { base }: Show): string {
  return [types.map((type) => shorten(type, base)).join(", "), `<${iri}>`].filter((part) => part !== "").join("  ");
}

function propertyLines(properties: readonly ExplainedProperty[], show: Show): string[] {
  return properties.flatMap((property) => {
    const label = labelOf(property);
    return property.values.flatMap((value, i) => {
      const [first = "", ...more] = valueLines(value, show);
      return [
        `  ${(i === 0 ? label : "").padEnd(LABEL_WIDTH)}${first}`,
        ...more.map((line) => `  ${" ".repeat(LABEL_WIDTH)}${line}`),
      ];
    });
  });
}

function labelOf({ property, inverse }: ExplainedProperty): string {
  const name = property.slice(Math.max(property.lastIndexOf("#"), property.lastIndexOf("/")) + 1);
  return inverse ? (INVERSE[name] ?? `${name} of`) : name;
}

function valueLines(value: ExplainedValue, show: Show): readonly string[] {
  if (value.kind === "literal") return [value.value];
  if (value.kind === "thing") return [[shorten(value.iri, show.base), value.name ?? ""].join("  ").trimEnd()];
  const { part } = value;
  if (part.passage !== undefined) return passageLines(part.passage, notes(part), show);
  const title = [shorten(part.iri, show.base), part.name ?? ""].join("  ").trimEnd();
  return [title, ...propertyLines(part.properties, show)];
}

/** What a mention says besides its place: its kind, and that it is a metonym. */
function notes({ properties }: Explanation): string {
  const said = properties.flatMap(({ property, values }) =>
    values.flatMap((value) => {
      if (value.kind !== "literal") return [];
      return [value.value === "true" ? property.slice(property.lastIndexOf("#") + 1) : value.value];
    }),
  );
  return said.length > 0 ? `, ${said.join(", ")}` : "";
}

function passageLines(passage: PassageWords, note: string, show: Show): readonly string[] {
  const words = passage.exact ?? passage.context?.words;
  const place = `${passage.start}–${passage.end}${show.mark(passage.text)}${note}`;
  const first = words === undefined ? place : `${quoted(inline(words))}  ${place}`;
  if (passage.context === undefined) return [first];
  const { before, words: inside, after } = passage.context;
  return [first, `    ${inline(before)}«${inline(inside)}»${inline(after)}`];
}

/** Words in quotation marks, unless they bring their own. */
function quoted(words: string): string {
  return /^\p{Pi}.*\p{Pf}$|^"[^"]*"$/u.test(words) ? words : `“${words}”`;
}

function inline(text: string): string {
  return text.replace(/\s*\n\s*/g, " ⏎ ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ");
}

/** Every passage in an explanation, its own and its parts'. */
function articlesOf({ passage, properties }: Explanation): readonly PassageWords[] {
  const parts = properties.flatMap(({ values }) =>
    values.flatMap((value) => (value.kind === "part" ? articlesOf(value.part) : [])),
  );
  return passage === undefined ? parts : [passage, ...parts];
}

function sources(explanation: Explanation, articles: ReadonlyMap<string, string>, show: Show): readonly string[] {
  const passages = articlesOf(explanation);
  return [...articles].flatMap(([text, mark]) => {
    const passage = passages.find((one) => one.text === text);
    if (passage === undefined) return [];
    const { article, context } = passage;
    const told = [article?.name, article?.publisher, article?.published, context?.file].filter(
      (part) => part !== undefined,
    );
    return [
      `  ${articles.size > 1 ? mark : "in"}  ${told.join(", ")}${told.length > 0 ? "  " : ""}${shorten(text, show.base)}`,
    ];
  });
}

import { honorific, STATES, spelledPost } from "../../gazetteer/index.ts";
import type { Group, Grouping } from "./grouping.ts";
import type { Holding } from "./holding.ts";
import { isPossessive, type Layout, type Owner, ownerBefore, titleEndingAt, wordAt } from "./layout.ts";

/** A body named by whose it is, in words of the sentence: "South Korea's presidential office". */
interface Body {
  readonly words: readonly string[];
  /** The post whose holder's office it is. */
  readonly post?: string;
  /** Whose it can be: a state's, a person's. */
  readonly of: "State" | "Person";
}

const state = (...phrases: string[]): Body[] => phrases.map((phrase) => ({ words: phrase.split(" "), of: "State" }));

/** Compiled by hand: parts of governments that news names in small letters. The longest of each beginning comes first. */
const BODIES: readonly Body[] = [
  { words: ["office"], of: "Person" },
  { words: ["presidential", "office"], post: "president", of: "State" },
  { words: ["prime", "minister", "’s", "office"], post: "prime minister", of: "State" },
  ...state(
    "state media",
    "state television",
    "state TV",
    "state news agency",
    "official news agency",
    "state broadcaster",
  ),
  ...state("foreign ministry", "defence ministry", "defense ministry", "finance ministry", "interior ministry"),
  ...state("unification ministry", "health ministry", "justice ministry", "trade ministry", "economy ministry"),
  ...state(
    "commerce ministry",
    "energy ministry",
    "central bank",
    "parliament",
    "military",
    "army",
    "navy",
    "air force",
  ),
  ...state("intelligence agency", "spy agency", "intelligence service", "supreme court", "constitutional court"),
];

/** The words that make one body of several: a state's media are its media, whichever form the article gives them. */
const MEDIA = new Set([
  "state television",
  "state TV",
  "state news agency",
  "official news agency",
  "state broadcaster",
]);

const sameWord = (a: string, b: string): boolean => a === b || (b === "’s" && /^['’]s$/.test(a));

const byFirst = new Map<string, Body[]>();
for (const body of BODIES) byFirst.set(body.words[0] ?? "", [...(byFirst.get(body.words[0] ?? "") ?? []), body]);

const bodyAt = (layout: Layout, i: number): Body | undefined =>
  byFirst.get(wordAt(layout, i))?.find(({ words }) => words.every((word, n) => sameWord(wordAt(layout, i + n), word)));

/** Where the phrase that names an owner begins: with "Mr", with "South Korean president". */
function phraseStart(layout: Layout, owner: Owner): number {
  let from = owner.from;
  if (owner.group?.type === "Person") {
    if (wordAt(layout, from - 1) === "." && honorific(wordAt(layout, from - 2))) from -= 2;
    else if (honorific(wordAt(layout, from - 1))) from--;
    const title = titleEndingAt(layout, from);
    if (title) from = (ownerBefore(layout, title.start) ?? { from: title.start }).from;
  }
  return from;
}

/** Who holds a post at present, by the post. */
type InOffice = ReadonlyMap<string, readonly Holding[]>;

function bodyName(body: Body, owner: Owner, states: Grouping["states"], inOffice: InOffice): string {
  const phrase = body.words.join(" ").replace(" ’s", "’s");
  if (owner.group?.type === "Person") return `${owner.group.name}’s ${phrase}`;
  const code = owner.group?.code ?? owner.code ?? "";
  const holder = inOffice.get(body.post ?? "")?.find((h) => (h.owner?.group?.code ?? h.owner?.code) === code);
  if (holder) return `${holder.holder.name}’s office`;
  const named = states.get(code)?.name ?? STATES.get(code)?.name ?? "";
  return `${named}’s ${MEDIA.has(phrase) ? "state media" : phrase}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Adds the bodies that an article names by whose they are, with mentions of kind "nominal". */
export function addBodies(
  layouts: readonly Layout[],
  { groups, states }: Grouping,
  holdings: readonly Holding[],
): void {
  const organizations = new Map<string, Group>();
  for (const group of groups)
    if (group.type === "Organization" && !organizations.has(group.name)) organizations.set(group.name, group);
  let count = groups.filter((g) => g.type === "Organization").length;
  const inOffice = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const post = holding.former ? "" : spelledPost(holding.title ?? "");
    if (post !== "") push(inOffice, post, holding);
  }
  for (const layout of layouts)
    for (let i = 1; i < layout.words.length; i++) {
      const body = bodyAt(layout, i);
      const owner = body && ownerBefore(layout, i);
      if (!body || !owner) continue;
      const of = owner.group?.type ?? "State";
      // "North Korea's military power" is no body
      if (layout.words[i + body.words.length]?.pos === "NOUN") continue;
      if (of !== body.of || (of === "Person" && !isPossessive(layout, i - 1))) continue;
      const name = bodyName(body, owner, states, inOffice);
      const from = layout.words[phraseStart(layout, owner)]?.from ?? 0;
      const to = layout.words[i + body.words.length - 1]?.to ?? from;
      let group = organizations.get(name);
      if (!group) {
        count++;
        group = {
          id: `organization-${count}`,
          type: "Organization",
          name,
          mentions: [],
          alternateNames: new Set(),
          words: [],
        };
        groups.push(group);
        organizations.set(name, group);
      }
      group.mentions.push({ from, to, kind: "nominal" });
    }
}

import { described } from "./described-posts.ts";
import { type Holding, holding, stretch } from "./holding.ts";
import { type Layout, type Seat, wordAt } from "./layout.ts";
import { ARTICLES, bodyAt, ownerAfter } from "./post-owners.ts";

const MEMBERSHIP = new Set(["of", "at", "from", "with"]);
/** Directly after a name, what somebody is of: "Lund of the Baltic Institute". */
const DIRECT = new Set(["of", "from"]);
/** What somebody does at the head of a body, with the post: "Lund, who chairs the council". Past forms say it is over. */
const HEADING: Readonly<Record<string, string>> = {
  head: "head",
  lead: "leader",
  chair: "chair",
  direct: "director",
  run: "head",
  rule: "ruler",
  govern: "governor",
};
const FORMERLY = /^(?:then|once|formerly|previously)$/i;
/** Before a post that somebody comes into, or goes out of: "was elected president of", "serves as chairman of". */
const INTO = /^(?:become|became|serve|serves|served|elect|elected|reelected|re-elected|name|named|appoint|appointed)$/;

/** "Ankit Panda, a senior analyst at the Carnegie Endowment", "Jens Stoltenberg, NATO's secretary general". */
export function after(layout: Layout, person: Seat, text: string): Holding | undefined {
  let at = person.to;
  const next = wordAt(layout, at);
  const member = ownerAfter(layout, at, DIRECT);
  if (member?.group.type === "Organization")
    return holding(layout, person.group, undefined, member, text, person.from, member.to);
  const verb = /^(?:is|was)$/.test(next);
  const entering = enters(layout, at);
  if (entering !== undefined)
    return described(layout, person, { start: entering.at, verb: true, former: entering.former }, text);
  if (!/^[,(]$/.test(next) && !verb) return undefined;
  at++;
  // "Kenya's secretary, Duale, and Belgium's minister, Vanden": what the comma goes on with is somebody else
  if (/^(?:and|or|but)$/.test(wordAt(layout, at))) return undefined;
  if (/^\d+$/.test(wordAt(layout, at)) && wordAt(layout, at + 1) === ",") at += 2;
  if (verb && !ARTICLES.has(wordAt(layout, at))) return undefined;
  if (wordAt(layout, at) === "who") return inClause(layout, person, at + 1, text);
  const affiliated = ownerAfter(layout, at, MEMBERSHIP);
  if (affiliated && !verb && affiliated.group.type === "Organization")
    return holding(layout, person.group, undefined, affiliated, text, person.from, affiliated.to);
  return described(layout, person, { start: at, verb, former: FORMERLY.test(wordAt(layout, at)) }, text);
}

/** Where a post begins that somebody is said to come into, or to have had: after "was named", "became", "served as". */
function enters({ words }: Layout, from: number): { readonly at: number; readonly former: boolean } | undefined {
  const text = (i: number): string => words[i]?.text ?? "";
  let at = from;
  while (/^(?:was|is|has|had|been|also|now|once|later|then)$/.test(text(at))) at++;
  const leaving =
    /^(?:resigned|resigns)$/.test(text(at)) || (/^(?:stepped|steps)$/.test(text(at)) && text(at + 1) === "down");
  if (!leaving && !INTO.test(text(at))) return undefined;
  at += text(at + 1) === "down" ? 2 : 1;
  const as = text(at) === "as";
  if ((leaving || /^serve/.test(text(at - 1))) && !as) return undefined;
  const former = leaving || text(at - 1) === "served";
  return { at: as ? at + 1 : at, former };
}

/** "Lund, who chairs the council", "Lund, who was foreign minister of Norway". */
function inClause(layout: Layout, person: Seat, from: number, text: string): Holding | undefined {
  let at = from;
  while (layout.words[at]?.pos === "ADV" || /^(?:has|had|once)$/.test(wordAt(layout, at))) at++;
  const past = layout.words.slice(from, at).some((w) => FORMERLY.test(w.text));
  const word = layout.words[at];
  if (/^(?:is|was)$/.test(word?.text ?? "")) {
    // "who is challenging the party's chair"
    if (layout.words[at + 1]?.pos === "VERB") return undefined;
    const former = past || word?.text === "was";
    return described(layout, person, { start: at + 1, verb: true, former }, text);
  }
  const entering = enters(layout, at);
  if (entering)
    return described(layout, person, { start: entering.at, verb: true, former: past || entering.former }, text);
  const title = HEADING[word?.lemma.toLowerCase() ?? ""];
  if (title === undefined || !word) return undefined;
  const seat = bodyAt(layout, at + 1);
  if (!seat) return undefined;
  const evidence = stretch(layout, person.from, seat.to, text);
  // "who has led the council since May" leads it still
  const perfect = layout.words.slice(from, at).some((w) => w.text === "has");
  const over = past || (!perfect && /(?:ed|led|ran)$/.test(word.text));
  const { from: start, to } = evidence;
  return {
    holder: person.group,
    title,
    owner: { group: seat.group },
    ...(over && { former: true as const }),
    from: start,
    to,
  };
}

import { honorific, isOrganizationHead } from "../../gazetteer/index.ts";
import { type NameWords, textAt } from "./name-words.ts";

/** Words that link the parts of an organization's name, and begin with a small letter. */
const LINKS = new Set(["of", "for", "and", "&", "on", "de", "du", "des", "to", "against"]);
const ARTICLES = new Set(["the", "la", "le", "les"]);

/** After "and" within a name: what ministries, departments and institutes are for. */
const FIELDS =
  /^(?:Agricultur|Aid|Art|Assistance|Business|Charit|Co-?operation|Commerc|Communicat|Conflict|Consumer|Culture|Cultural|Customs|Defen[cs]e|Democra|Design|Develop|Disarm|Diplomacy|Drug|Econom|Educat|Employ|Energy|Engineer|Environment|Exchange|Export|Financ|Fisher|Food|Foreign|Forest|Gas|Global|Govern|Health|Histor|Human|Immigrat|Industr|Informat|Infrastructure|International|Intelligence|Investigat|Investment|Justice|Labou?r|Law|Letters|Liberties|Literature|Management|Marine|Maritime|Market|Mathemat|Media|Medic|Mining|Monetary|Museum|National|Natural|Ocean|Peace|Plann|Polic|Politic|Population|Prevention|Protection|Public|Reconstruction|Reform|Regional|Relations|Relief|Resources|Research|Rights|Rural|Scien|Securit|Service|Social|Society|Space|Sport|Statist|Strateg|Studies|Sustain|Tax|Techn|Telecom|Tourism|Trade|Training|Transport|Treasury|Urban|Water|Welfare|Wildlife|Women|Youth)/;

/** Before "'s" within a name: "People's Army", "Children's Hospital". */
const GENERIC_OWNER =
  /^(?:People|Peoples|Children|Women|Men|Worker|Workers|Farmer|Farmers|Teacher|Teachers|Veterans|King|Queen|Student|Students|Citizens|Lawyers|Writers|Nurses|Mothers|Lord|Mayor|Governor)$/;

/** "of", "for the": how many words before the next part of the name. */
function link({ words, isNamePart }: NameWords, i: number, linked: boolean): number {
  const text = textAt(words, i);
  if (!LINKS.has(text)) return 0;
  if (text === "and" && !(linked && FIELDS.test(textAt(words, i + 1)))) return 0;
  if (text === "to" && !linked) return 0;
  const next = ARTICLES.has(textAt(words, i + 1)) ? i + 2 : i + 1;
  return isNamePart(next) ? next - i : 0;
}

function runEnd({ words, isNamePart }: NameWords, from: number): number {
  let end = from;
  while (isNamePart(end) && !honorific(textAt(words, end))) {
    end++;
    const owner = /^['’]s?$/.test(textAt(words, end)) && GENERIC_OWNER.test(textAt(words, end - 1));
    if (owner && isNamePart(end + 1)) end++;
  }
  return end;
}

/**
 * The end of an organization's name that begins at a word, or 0: a run of capital words that ends in an organization's
 * head ("Far Eastern Federal University"), with what it is for ("Institute for the Study of War").
 */
export function organizationEnd(names: NameWords, from: number): number {
  const { words } = names;
  const end = runEnd(names, from);
  if (end === from || !isOrganizationHead(textAt(words, end - 1))) return 0;
  let to = end;
  for (let step = link(names, to, false); step > 0; step = link(names, to, true)) to = runEnd(names, to + step);
  return to - from > 1 ? to : 0;
}

/** Parts of a government, which news names with the adjective of a state before it: "Russian Foreign Ministry". */
const GOVERNMENTAL =
  /^(?:Ministry|Army|Navy|Parliament|Government|Embassy|Consulate|Police|Senate|Court|Force|Forces|Congress|Department|Cabinet|Guard|House|Mission|Military|Command|Office)$/;

/** Whether a name's first part is an adjective of a state that belongs to the name: "British Museum", "Chinese Academy of …". */
export function takesDemonym({ words }: NameWords, from: number, to: number): boolean {
  let head = from;
  while (head < to && words[head]?.capital) head++;
  return !GOVERNMENTAL.test(textAt(words, head - 1));
}

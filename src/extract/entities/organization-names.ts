import { honorific, isGivenName, isOrganizationHead, postLength } from "../../gazetteer/index.ts";
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

/** Heads that go on with what they are for; "CBS News" or "Edison Research" do not. */
const LINKING =
  /^(?:Academy|Administration|Agency|Alliance|Archives|Army|Assembly|Association|Authority|Bank|Board|Brotherhood|Bureau|Campaign|Center|Centre|Chamber|Church|Club|Coalition|College|Commission|Commissariat|Committee|Community|Confederation|Conference|Congress|Corporation|Corps|Council|Court|Department|Directorate|Embassy|Endowment|Faculty|Federation|Forum|Foundation|Front|Fund|Group|Guard|Hospital|House|Initiative|Inspectorate|Institute|Institution|Laboratory|League|Library|Mission|Movement|Museum|Ministry|Network|Observatory|Office|Orchestra|Organi[sz]ation|Parliament|Partnership|Party|Police|Programme|Project|Registry|School|Secretariat|Senate|Service|Society|Tribunal|Trust|Union|University)$/;

/** "of", "for the": how many words before the next part of the name. */
function link({ words, isNamePart }: NameWords, i: number, linked: boolean): number {
  const text = textAt(words, i);
  if (!LINKS.has(text)) return 0;
  if (text === "and" && !(linked && FIELDS.test(textAt(words, i + 1)))) return 0;
  if (text === "to" && !linked) return 0;
  const next = ARTICLES.has(textAt(words, i + 1)) ? i + 2 : i + 1;
  return isNamePart(next) ? next - i : 0;
}

const isPossessive = (words: NameWords["words"], i: number): boolean => /^['’]s?$/.test(textAt(words, i));

/** In words; lines in capitals are no names. */
const LONGEST_RUN = 12;

function runEnd({ words, isNamePart }: NameWords, from: number, linked: boolean): number {
  let end = from;
  while (
    end - from < LONGEST_RUN &&
    isNamePart(end) &&
    !(linked && end > from && postLength([textAt(words, end)]) > 0) &&
    !(honorific(textAt(words, end)) && !isPossessive(words, end + 1))
  ) {
    end++;
    const owner = isPossessive(words, end) && GENERIC_OWNER.test(textAt(words, end - 1));
    if (owner && isNamePart(end + 1)) end++;
  }
  return end;
}

/** The end of a run, or of the organization in it that a title or a person's name follows: "Refugee Council | Anna Lind". */
function beforePerson({ words }: NameWords, from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    const next = textAt(words, i + 1);
    if (isOrganizationHead(textAt(words, i)) && (postLength([next]) > 0 || isGivenName(next))) return i + 1;
  }
  return end;
}

/**
 * The end of an organization's name that begins at a word, or 0: a run of capital words that ends in an organization's
 * head ("Far Eastern Federal University"), with what it is for ("Institute for the Study of War").
 */
export function organizationEnd(names: NameWords, from: number): number {
  const { words } = names;
  const end = beforePerson(names, from, runEnd(names, from, false));
  if (end === from || !isOrganizationHead(textAt(words, end - 1))) return 0;
  let to = end;
  if (!LINKING.test(textAt(words, end - 1))) return to - from > 1 ? to : 0;
  for (let step = link(names, to, false); step > 0; step = link(names, to, true)) to = runEnd(names, to + step, true);
  return to - from > 1 ? to : 0;
}

/** Parts of any government, that are named with "of": "the Greek Ministry of Culture" is Greece's Ministry of Culture. */
const GOVERNMENTAL = /^(?:Ministry|Embassy|Consulate|Department|Office|Mission|Government)$/;

/** Whether an adjective of a state before a name belongs to it: "British Museum", "Russian Foreign Ministry". */
export function takesDemonym({ words }: NameWords, from: number, to: number): boolean {
  let head = from;
  while (head < to && words[head]?.capital) head++;
  return head - from > 1 || !GOVERNMENTAL.test(textAt(words, from));
}

import type { UnitSpan } from "../../article/types.ts";
import type { Entities, FoundDate, Sentence } from "../types.ts";
import { CAPITALISED } from "./capitals.ts";
import { type Instrument, instrumentAt } from "./instruments.ts";
import { nameEnd, nameStart } from "./name-end.ts";

/** A proper name of an agreement as it stands in the text. */
export interface NamedInstrument extends UnitSpan {
  /** The name of the table where it is known, else the words. */
  readonly name: string;
  readonly known?: Instrument;
}

const WORD = /[\p{L}\p{N}.’'-]+/gu;
const CUE = /Treat(?:y|ies)|Pact|Accord|Agreement|Protocol|Compact|Covenant|Armistice|Convention|Charter/;
const JOIN = "(?:(?:of|on|and|for|the|in|against|to) ){1,3}";
/** What treaties list in their names, with commas: "Treaty of Friendship, Commerce and Navigation". */
const MATTER =
  "(?:Mutual )?(?:Friendship|Commerce|Navigation|Co-?operation|Amity|Alliance|Assistance|Trade|Peace|(?:Good )?Neighbou?rliness|Non-Aggression|Security|Neutrality|Partnership|Establishment|Limits|Boundaries|Understanding|Investment|Extradition|Arbitration|Conciliation|Consultation|Disarmament|Economic Relations|Consular Rights)";
/** "Treaty of Amity", "Convention Relating to the Status of Refugees". */
const OPENED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:Treaty|Convention|Protocol|Charter|Covenant|Pact|Accords?|Compact|Agreement) (?:of|on|against|for|concerning|[Rr]elating to) (?:the )?(?:(?:${MATTER}, ){1,5}(?:${MATTER},? )?and |${MATTER}, )?${CAPITALISED}(?: (?:${JOIN})?${CAPITALISED}){0,40}`,
  "gu",
);
/** "Ruritania Friendship Treaty", "Stabilization and Association Agreement", "Lake Districts Accord". */
const CLOSED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CAPITALISED}[ –-](?:${JOIN})?){1,8}?(?:Treaty|Treaties|Pact|Accords?|Agreements?|Protocol|Compact|Covenant|Armistice|Convention|Charter)(?![\\p{L}\\p{N}-])(?: \\([A-Z-]{2,12}\\))?`,
  "gu",
);
const ARTICLE =
  /^(?:The|A|An|This|That|These|Those|Its|Their|Our|His|Her|Under|In|On|After|For|With|New|No|Any|Such|Both|Mr\.?|Each|If|As|But|And|Draft|Article|Section|Paragraph|Of)[ -]+/;
const NEVER =
  /\b(?:Memorandum|Plea|Confidentiality|Licen[sc]e|Non-?[Dd]isclosure|Purchase|Merger|Customer|User|Deal|Warsaw Pact|Warsaw)\b/;

const OF_LAW =
  /\b(?:ratif\w+|acced\w+|accession|signator\w+|part(?:y|ies) to|Article \d|treat(?:y|ies)|signed|violat\w+|breach\w*|under|adopted|joined|withdr\w+)\b/;
const GATHERING =
  /\b(?:Republican|Democratic|National|Party|Annual|Libertarian|Constitutional|Baptist|State|County|Teachers|Comic|Auto|Dental|Nominating)\b|^\P{L}*Charter$/u;

/** A headline in title case has capitals that name nothing. */
function inTitleCase(words: string): boolean {
  const all = words.split(/\s+/).filter((w) => /^\p{L}{4,}/u.test(w));
  return (
    !/[.!?][”"’]?$/.test(words) && all.length > 3 && all.filter((w) => /^\p{Lu}/u.test(w)).length > 0.8 * all.length
  );
}

/** The matches of a pattern, each as cut; the next one is looked for where the cut one ends. */
function stretches(words: string, pattern: RegExp, cut: (from: number, to: number) => UnitSpan): UnitSpan[] {
  const found: UnitSpan[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(words); match; match = search.exec(words)) {
    const stretch = cut(match.index, match.index + match[0].length);
    found.push(stretch);
    search.lastIndex = stretch.to;
  }
  return found;
}

/** The instruments a sentence names: those of the table, and proper names that end or begin with "Treaty" and the like. */
export function namedInstruments(
  text: string,
  sentence: Sentence,
  dates: readonly FoundDate[],
  entities: Entities,
): NamedInstrument[] {
  const words = text.slice(sentence.from, sentence.to);
  const found: NamedInstrument[] = [];
  const free = (span: UnitSpan): boolean => !found.some((other) => other.from < span.to && span.from < other.to);
  for (const match of words.matchAll(WORD)) {
    const known = instrumentAt(words, match.index);
    const from = sentence.from + match.index;
    const span = { from, to: from + (known?.length ?? 0) };
    if (known && free(span)) found.push({ ...span, name: known.instrument.name, known: known.instrument });
  }
  if (!CUE.test(words) || inTitleCase(words)) return found;
  for (const pattern of [OPENED, CLOSED])
    for (const at of stretches(words, pattern, (from, to) =>
      pattern === OPENED
        ? {
            from,
            to: nameEnd(text, { from: sentence.from + from, to: sentence.from + to }, dates, entities) - sentence.from,
          }
        : { from: nameStart(words, { from, to }), to },
    )) {
      let name = words.slice(at.from, at.to);
      while (ARTICLE.test(name)) name = name.replace(ARTICLE, "");
      const span = { from: sentence.from + at.to - name.length, to: sentence.from + at.to };
      // A party's convention, a company named Charter: they count where law is spoken of.
      if (/(?:Convention|Charter)$/.test(name) && (!OF_LAW.test(words) || GATHERING.test(name))) continue;
      if (/\b(?:Republican|Democratic|National|Party|Libertarian|Constitutional) $/.test(words.slice(0, at.from)))
        continue;
      const verbs = sentence.tokens.some(
        (t) => t.from >= span.from && t.to <= span.to && /^(?:VERB|AUX)$/.test(t.pos) && /^\p{Ll}/u.test(t.text),
      );
      if (!/ /.test(name.replace(/ \(.*$/, "")) || NEVER.test(name) || verbs || !free(span)) continue;
      found.push({ ...span, name: name.replace(/ \([A-Z-]+\)$/, "") });
    }
  return found;
}

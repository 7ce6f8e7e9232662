import type { UnitSpan } from "../../article/types.ts";
import type { Entities } from "../types.ts";
import type { Participants } from "./participants.ts";
import type { Links } from "./parties.ts";
import type { Phrase } from "./phrases.ts";
import { PRIVATE_PERSONS_TABLE, SPORTS_TABLE } from "./private-persons.table.ts";
import { MEDIATING_VERBS, PARTY_VERBS } from "./verbs.ts";

const either = (table: string): string => table.trim().split(/\s+/).join("|");
/** Persons as persons, and those of sport who have no such name of their own. */
const PERSONS = new RegExp(
  `\\b(?:${either(PRIVATE_PERSONS_TABLE)}|wives|team-?mate|coach|captain|skipper|goal-?scorer|boxer)(?:s|es)?\\b`,
);
const SPORT = new RegExp(
  `\\b(?:${either(SPORTS_TABLE)}|match|league|championships?|tournament|world cup|cup final|half-?time|kick-?off|handshakes?|final whistle|penalty shoot-?out|weigh-in)\\b`,
  "i",
);
/** Who has an office, an army or a ship is no player. */
export const HOLDS_OFFICE =
  /\b(?:king|queen|emir|sultan|president|premier|minister|chancellor|envoy|ambassador|leader|chief|governor|mayor|commander|general|colonel|army|armies|navy|naval|military|militias?|rebels?|guerrillas?|police|coast ?guard|frigates?|gunboats?|ships?|boats?|trawlers?|governments?|state|warlords?|elders|clans?|tribes?)s?\b/i;
/** What is told of where those fight who have no name of a state. */
const WAR =
  /\b(?:war|fight\w*|fought|shell\w*|bomb\w*|troops|soldiers|gunmen|fighters|rebels?|militias?|militants?|guerrillas?|clans?|tribes?|tribal|hostilities|clash\w*|killed|civilians|aid convoys?|humanitarian|offensive|weapons|prisoners|hostages|siege|insurgen\w+|warlords?|commanders?|army|military)\b/i;

/** The stretches that say who made an agreement: the subject of its verb, whom it is with or between, its owner. */
function makersOf({ from, headFrom }: Phrase, { governor, complement }: Links): readonly UnitSpan[] {
  const acts =
    governor && [governor.lemma, ...governor.group].some((v) => PARTY_VERBS.has(v) || MEDIATING_VERBS.has(v));
  const called = governor?.lemma === "call";
  return [
    ...((acts || called) && governor?.subject ? [governor.subject] : []),
    ...(complement ? [complement] : []),
    { from, to: headFrom },
  ];
}

/**
 * Whether those who make an agreement are persons in their own name: players, kin, people of the stage ("the captains agreed a
 * truce over handshakes"), or persons of whom no post is told where nothing is told of a war or of states.
 */
export function madeByPersons(
  phrase: Phrase,
  links: Links,
  text: string,
  entities: Entities,
  participants: Participants,
): boolean {
  if (phrase.instrument) return false;
  if ([...links.own, ...links.partners, ...links.agents].some(({ person }) => person !== undefined)) return false;
  const makers = makersOf(phrase, links);
  const words = text.slice(phrase.scope.from, phrase.scope.to);
  // A capital within the sentence is a name's: "the Sons of Iraq".
  const told = makers
    .map(({ from, to }) => {
      const stretch = text.slice(from, to);
      return from === phrase.sentence.from ? stretch.charAt(0).toLowerCase() + stretch.slice(1) : stretch;
    })
    .join(" ; ");
  if (HOLDS_OFFICE.test(told) || WAR.test(words)) return false;
  if (PERSONS.test(told)) return true;
  const named = makers.flatMap((span) => entities.within(span)).filter(({ kind }) => kind === "name");
  const persons =
    named.length > 0 && named.every(({ entity: e }) => e.type === "Person" && (e.positions ?? []).length === 0);
  return persons && (SPORT.test(words) || participants.onStage(phrase.scope).length === 0);
}

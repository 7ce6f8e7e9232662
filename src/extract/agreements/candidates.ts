import type { AgreementKind, AgreementStatus } from "../../vocabulary/index.ts";
import type { Analysis, Entities } from "../types.ts";
import { agreedBefore } from "./agreed-before.ts";
import { type Pronoun, withPronoun } from "./done-to-it.ts";
import {
  DOMESTIC_PARTNER,
  HEADS,
  IDIOM,
  OF_THE_HOUSE,
  PRIVATE_GROUND,
  PRIVATE_MATTER,
  PRIVATE_SIDE,
  PUBLIC_MODIFIER,
  PUBLIC_PARTY,
  PUBLIC_SIDE,
} from "./heads.ts";
import { kindsByContent, kindsByName } from "./kinds.ts";
import type { Participant, Participants } from "./participants.ts";
import { type Links, linksOf } from "./parties.ts";
import { findPhrases, type Phrase } from "./phrases.ts";
import { madeByPersons } from "./private-makers.ts";
import { statusAt } from "./status.ts";
import { PARTY_VERBS } from "./verbs.ts";

/** A phrase with all that its sentence says of it. */
export interface Candidate extends Phrase {
  readonly links: Links;
  /** Parties it names or hangs on, in order, each once. */
  readonly parties: readonly string[];
  /** The states and the like that its own clause tells to be its parties, where it tells two or more. */
  readonly stated: readonly string[];
  readonly kinds: readonly AgreementKind[];
  /** By what is said beside it; counts where no name says better. */
  readonly contentKinds: readonly AgreementKind[];
  readonly status?: AgreementStatus;
  /** What stands for it behind it: "A and B signed it". */
  readonly pronouns: readonly Pronoun[];
  /** Whether it shows by itself that it is an agreement of public matter. */
  readonly stands: boolean;
  /** Whether it shows that it is a matter of business, of parties or persons. */
  readonly private: boolean;
  /** "This is a pact of …": it says what another one is. */
  readonly predicate: boolean;
}

/** How far before its sentence, in code units, a state makes a quarrel one of states. */
const REACH_OF_STATES = 300;

/** Matters that only states and armed groups make agreements about. */
const PUBLIC_KINDS = new Set<AgreementKind>([
  "ceasefire",
  "peace",
  "nuclear",
  "arms-control",
  "non-aggression",
  "neutrality",
  "climate",
  "prisoner-exchange",
  "defence",
  "border",
  "migration",
  "diplomatic-relations",
]);

/** Verbs by which several bind each other, whatever it is called: "agreed a partnership". */
const MAKES = /^(?:sign|agree|conclude|negotiate|renegotiate|ratify|ink|seal|adopt|form|forge)$/;

/** "This is", "the agreement signed by A is", before a phrase that says what another one is. */
const COPULA =
  /\b(?:(?:this|it|that|which)\s(?:\w+\s){0,2}|(?:deal|pact|treaty|accord|agreement|truce|cease-?fire|memorandum|alliance|partnership)s?\s[^,;:]{0,60}?)(?:is|are|was|were|be|been|being|becomes?|became|remains?)\s+(?:not\s+)?(?:just\s+|simply\s+|effectively\s+|the\s+)?$/i;
const DENIED =
  /\b(?:no|without(?: an?y?)?|never|(?:not|n['’]t) (?:have|reach(?:ed)?|sign(?:ed)?|been|agree on|a party to)|fail(?:ed|ing)? to (?:reach|agree on|sign|conclude)|unable to (?:reach|strike|agree on))\s+(?:an?\s+|any\s+)?$/i;

/** "agreed not to sign", "has never had", "denied that it had signed", "if A were to sign": what follows is not there. */
const NOT_MADE =
  /\b(?:never|not|nor|n['’]t)\s+(?:yet\s+|to\s+|ever\s+|be\s+|been\s+)*(?:ha(?:ve|d)|been|sign(?:ed|ing)?|reach(?:ed)?|str[iu]ck?e?|conclude[d]?|agree(?:d)?(?: (?:on|to))?|ma[dk]e|seal(?:ed)?|enter(?:ed)?(?: into)?|seek|want|need)\s+$|\bden(?:y|ies|ied|ying)\b[^.;,]{0,50}?\b(?:sign\w*|reach\w*|ha(?:d|s|ve|ving)|made|struck|agreed(?: to| on)?|conclud\w*|negotiat\w*|seeking|wanting)\s+$|\b(?:ruled? out|ruling out)\s+(?:signing\s+|making\s+)?$|\bif\b[^.;,]{2,50}\b(?:were|was) (?:ever )?to \w+\s+$|\b(?:neither|nor)\s+$/i;

/** "urged A not to sign": it is there to be signed. */
const ASKED_NOT = /\b(?:urg|press|ask|warn|tell|told|call|persuad|beg|advis)\w*\b[^;]{0,60}\bnot to \w+\s+$/i;

/** "A denies that there is any pact with B" */
const DOUBTED =
  /\b(?:den(?:y|ies|ied|ying)|reject\w*|rul(?:e|ed|es|ing) out|no|not|n['’]t|never|nor|whether|if|without)\b[^.;]{0,60}$/i;

const ids = (list: readonly Participant[]): string[] => list.map(({ id }) => id);

export function candidatesOf(analysis: Analysis, entities: Entities, participants: Participants): Candidate[] {
  const all = findPhrases(analysis, entities).map((phrase) =>
    candidate(phrase, analysis, linksOf(phrase, analysis, entities, participants), entities, participants),
  );
  return all.map((one, i) => withPronoun(one, all[i + 1], analysis, participants));
}

function candidate(
  phrase: Phrase,
  { article: { text }, sentences }: Analysis,
  links: Links,
  entities: Entities,
  participants: Participants,
): Candidate {
  const before = text.slice(phrase.scope.from, phrase.from);
  const after = text.slice(phrase.coreTo, phrase.scope.to);
  const name = text.slice(phrase.from, phrase.coreTo);
  const all = [...new Set([...ids(links.agents), ...ids(links.own), ...ids(links.partners)])];
  const open = all.filter((id) => participants.isPublic(id));
  const parties = open.length > 0 ? all : [];
  // "this partnership" says no more than "this pact" does.
  const bare = /^(?:th(?:is|at|e)|its|their|our) partnership$/i.test(name);
  const byName = bare ? [] : [...new Set([...kindsByName(name), ...(HEADS[phrase.head]?.kinds ?? [])])];
  // A truce in a quarrel over tariffs is no ceasefire.
  const figurative =
    /\b(?:trade|tariffs?|economic|political|price|customs)(?:[ -]war)? (?:truce|ceasefire|armistice)$/i.test(name);
  const kinds = phrase.instrument?.known?.kinds ?? byName.filter((kind) => !(figurative && kind === "ceasefire"));
  const contentKinds = kindsByContent(contentAfter(after));
  const status = statusAt(before.slice(-110), name, after.slice(0, 240));
  const subject = links.governor?.subject;
  const partner = links.complement ? text.slice(links.complement.from, links.complement.to) : "";
  const acting =
    subject && links.governor && PARTY_VERBS.has(links.governor.lemma) ? text.slice(subject.from, subject.to) : "";
  // "The minister made a deal with her conscience": an office beside no side that is anybody.
  const somebody = partner === "" || /\p{Lu}/u.test(partner) || PUBLIC_SIDE.test(partner) || links.partners.length > 0;
  const official = PUBLIC_PARTY.test(partner) || (PUBLIC_PARTY.test(acting) && somebody);
  const matter = kinds.some((kind) => PUBLIC_KINDS.has(kind));
  const words = text.slice(phrase.scope.from, phrase.scope.to);
  const atHome =
    (PRIVATE_SIDE.test(words) || PRIVATE_GROUND.test(words) || OF_THE_HOUSE.test(after)) &&
    phrase.instrument === undefined &&
    !PUBLIC_PARTY.test(words) &&
    participants.onStage({ from: Math.max(0, phrase.scope.from - REACH_OF_STATES), to: phrase.scope.to }).length === 0;
  const byPersons = madeByPersons(phrase, links, text, entities, participants);
  const concealed = atHome || byPersons || isPrivate(phrase, name, partner, open, official || matter);
  // "Article 9 of the Nile agreement"
  const ofArticle = /\b(?:Article|Section|Chapter|Annex) (?:\d+|[IVXL]+)\S{0,5} of $/.test(before);
  const clause = clauseBefore(phrase, text);
  const notMade = phrase.determiner === "indefinite" && NOT_MADE.test(clause) && !ASKED_NOT.test(clause);
  const agreed = agreedBefore(phrase, sentences[phrase.at - 1], text, participants);
  const nobody = !somebody && !PUBLIC_PARTY.test(partner) && phrase.instrument === undefined && links.own.length === 0;
  return {
    ...phrase,
    links,
    pronouns: [],
    parties: parties.length > 0 ? parties : agreed,
    stated: open.length > 1 && !links.mutual ? open : [],
    kinds,
    contentKinds,
    ...(status && { status }),
    private: concealed,
    predicate: COPULA.test(before.slice(-120)) && phrase.determiner === "indefinite",
    stands:
      !concealed &&
      !nobody &&
      !notMade &&
      !/^ of sorts\b/.test(text.slice(phrase.coreTo, phrase.coreTo + 12)) &&
      !(phrase.determiner === "any" && DOUBTED.test(before)) &&
      !(DENIED.test(before) && phrase.determiner !== "definite" && phrase.determiner !== "possessive") &&
      (agreed.length > 0 ||
        stands(phrase, name, links, open, kinds, contentKinds, official && partner !== "", ofArticle, participants)),
  };
}

/** The words of its clause before a phrase. */
const clauseBefore = ({ from, scope }: Phrase, text: string): string =>
  text.slice(Math.max(scope.from, from - 120), from);

/** What the agreement is to do: "to end the war", "on gas", "under which …", up to the next clause about something else. */
function contentAfter(after: string): string {
  return (/^[^.;“"]{0,160}/.exec(after)?.[0] ?? "").replace(/,? (?:after|when|because|while|although|but|as)\b.*$/, "");
}

/** Whether it is a bargain of business, of persons, or of the bodies of one state. */
function isPrivate(phrase: Phrase, name: string, partner: string, open: readonly string[], official: boolean): boolean {
  if (phrase.instrument?.known || open.length > 1) return false;
  if (PRIVATE_MATTER.test(name) || IDIOM.test(name)) return true;
  if (phrase.instrument || partner === "") return false;
  if (DOMESTIC_PARTNER.test(partner)) return true;
  // "a deal with Newt Lowell": somebody of whom nothing public is known.
  return !official && open.length === 0 && HEADS[phrase.head]?.strength !== "strong" && /\p{Lu}/u.test(partner);
}

function stands(
  { determiner, head, plural, instrument }: Phrase,
  name: string,
  links: Links,
  open: readonly string[],
  kinds: readonly AgreementKind[],
  contentKinds: readonly AgreementKind[],
  official: boolean,
  ofArticle: boolean,
  participants: Participants,
): boolean {
  if (determiner === "negative" || (determiner === "any" && open.length < 2)) return false;
  if (instrument || ofArticle) return true;
  const alone = determiner === "bare";
  if (
    plural &&
    open.length < 2 &&
    links.complement === undefined &&
    !(kinds.some((kind) => PUBLIC_KINDS.has(kind)) && !alone)
  )
    return false;
  const partner = links.partners.some(({ id }) => participants.isPublic(id));
  const lemma = links.governor?.lemma ?? "";
  const acts = /^(?:sign|ratify|ink|initial)$/.test(lemma);
  const publicMatter = kinds.some((kind) => PUBLIC_KINDS.has(kind)) || PUBLIC_MODIFIER.test(name);
  switch (HEADS[head]?.strength) {
    case "strong":
      return open.length > 0 || (!alone && !plural) || (publicMatter && !alone && name.includes(" "));
    case "plain":
      return (
        open.length > 1 ||
        (partner && !alone) ||
        (official && !alone) ||
        (open.length > 0 && (kinds.length > 0 || links.complement !== undefined || links.mutual)) ||
        (!alone && (publicMatter || (acts && kinds.length > 0))) ||
        (!alone && !plural && contentKinds.some((kind) => PUBLIC_KINDS.has(kind) || kind === "basing"))
      );
    default:
      return (
        (open.length > 1 && !links.mutual && (links.own.length > 1 || partner)) ||
        (open.length > 1 && !alone && MAKES.test(lemma)) ||
        (open.length > 0 &&
          determiner === "definite" &&
          PARTY_VERBS.has(lemma) &&
          kinds.length + contentKinds.length > 0) ||
        (partner && !alone && links.governor !== undefined && PARTY_VERBS.has(links.governor.lemma))
      );
  }
}

import type { AgreementKind, AgreementStatus } from "../../vocabulary/index.ts";
import type { Analysis, Entities } from "../types.ts";
import { DOMESTIC_PARTNER, HEADS, IDIOM, PRIVATE_MATTER } from "./heads.ts";
import { kindsByContent, kindsByName } from "./kinds.ts";
import type { Participant, Participants } from "./participants.ts";
import { type Links, linksOf } from "./parties.ts";
import { findPhrases, type Phrase } from "./phrases.ts";
import { statusAt } from "./status.ts";

/** A phrase with all that its sentence says of it. */
export interface Candidate extends Phrase {
  readonly links: Links;
  /** Parties it names or hangs on, in order, each once. */
  readonly parties: readonly string[];
  readonly kinds: readonly AgreementKind[];
  /** By what is said beside it; counts where no name says better. */
  readonly contentKinds: readonly AgreementKind[];
  readonly status?: AgreementStatus;
  /** Whether it shows by itself that it is an agreement of public matter. */
  readonly stands: boolean;
  /** "This is a pact of …": it says what another one is. */
  readonly predicate: boolean;
}

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

const COPULA =
  /\b(?:is|are|was|were|be|been|being|becomes?|became|remains?)\s+(?:not\s+)?(?:just\s+|simply\s+|effectively\s+|the\s+)?$/i;
const DENIED =
  /\b(?:no|without(?: an?y?)?|never|(?:not|n['’]t) (?:have|reach(?:ed)?|sign(?:ed)?|been|agree on|a party to)|fail(?:ed|ing)? to (?:reach|agree on|sign|conclude)|unable to (?:reach|strike|agree on))\s+(?:an?\s+|any\s+|the\s+)?$/i;

const ids = (list: readonly Participant[]): string[] => list.map(({ id }) => id);

export function candidatesOf(analysis: Analysis, entities: Entities, participants: Participants): Candidate[] {
  return findPhrases(analysis).map((phrase) =>
    candidate(phrase, analysis, linksOf(phrase, analysis, entities, participants), participants),
  );
}

function candidate(
  phrase: Phrase,
  { article: { text } }: Analysis,
  links: Links,
  participants: Participants,
): Candidate {
  const before = text.slice(phrase.sentence.from, phrase.from);
  const after = text.slice(phrase.coreTo, phrase.sentence.to);
  const name = text.slice(phrase.from, phrase.coreTo);
  const parties = [...new Set([...ids(links.agents), ...ids(links.own), ...ids(links.partners)])];
  const kinds = [
    ...new Set([...(phrase.instrument?.known?.kinds ?? kindsByName(name)), ...(HEADS[phrase.head]?.kinds ?? [])]),
  ];
  const status = statusAt(before.slice(-110), name, after.slice(0, 110));
  const open = parties.filter((id) => participants.isPublic(id));
  return {
    ...phrase,
    links,
    parties,
    kinds,
    contentKinds: kindsByContent(contentAfter(after)),
    ...(status && { status }),
    predicate: COPULA.test(before) && phrase.determiner === "indefinite",
    stands: !DENIED.test(before) && stands(phrase, name, links, open, kinds, text, participants),
  };
}

/** What the agreement is to do: "to end the war", "on gas", "under which …", up to the next clause about something else. */
function contentAfter(after: string): string {
  return (/^[^.;]{0,160}/.exec(after)?.[0] ?? "").replace(/,? (?:after|when|because|while|although|but|as)\b.*$/, "");
}

function stands(
  phrase: Phrase,
  name: string,
  links: Links,
  open: readonly string[],
  kinds: readonly AgreementKind[],
  text: string,
  participants: Participants,
): boolean {
  const { determiner, head, plural, instrument } = phrase;
  if (determiner === "negative") return false;
  if (instrument) return instrument.known !== undefined || !PRIVATE_MATTER.test(name);
  if (determiner === "any" && open.length < 2) return false;
  const { complement } = links;
  if (complement && open.length < 2 && DOMESTIC_PARTNER.test(text.slice(complement.from, complement.to))) return false;
  if ((PRIVATE_MATTER.test(name) || IDIOM.test(name)) && open.length < 2) return false;
  const partner = links.partners.some(({ id }) => participants.isPublic(id));
  const publicMatter = kinds.some((kind) => PUBLIC_KINDS.has(kind));
  const alone = determiner === "bare";
  switch (HEADS[head]?.strength) {
    case "strong":
      return open.length > 0 || (!alone && !plural) || (publicMatter && !alone && name.includes(" "));
    case "plain":
      return (
        open.length > 1 || (partner && !alone) || (open.length === 1 && kinds.length > 0) || (publicMatter && !alone)
      );
    default:
      return open.length > 1 && (links.own.length > 0 || links.partners.length > 0);
  }
}

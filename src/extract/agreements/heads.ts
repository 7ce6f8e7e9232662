import type { AgreementKind } from "../../vocabulary/index.ts";

/**
 * Nouns that stand for an agreement. `strong` ones do so by themselves; `plain` ones ("deal") need a party that is a
 * state or the like, or a subject of states; `partnered` ones ("alliance") need their partner named beside them, for
 * they stand as often for an organization or a bloc.
 */
export interface Head {
  readonly strength: "strong" | "plain" | "partnered";
  readonly kinds?: readonly AgreementKind[];
}

const CEASEFIRE: Head = { strength: "strong", kinds: ["ceasefire"] };

/** By singular, lower case, "cease-fire" written as one word. */
export const HEADS: Readonly<Record<string, Head>> = {
  treaty: { strength: "strong" },
  pact: { strength: "strong" },
  accord: { strength: "strong" },
  ceasefire: CEASEFIRE,
  truce: CEASEFIRE,
  armistice: CEASEFIRE,
  memorandum: { strength: "plain" },
  mou: { strength: "plain" },
  fta: { strength: "strong", kinds: ["trade"] },
  deal: { strength: "plain" },
  agreement: { strength: "plain" },
  swap: { strength: "plain" },
  arrangement: { strength: "partnered" },
  compact: { strength: "partnered" },
  covenant: { strength: "partnered" },
  convention: { strength: "partnered" },
  charter: { strength: "partnered" },
  protocol: { strength: "partnered" },
  alliance: { strength: "partnered" },
  partnership: { strength: "partnered", kinds: ["strategic-partnership"] },
  entente: { strength: "partnered" },
  settlement: { strength: "partnered" },
};

/** Words before the head that make it a matter of law courts, business, parties or idiom, not of states. */
export const PRIVATE_MATTER = new RegExp(
  `\\b(?:${[
    "plea|immunity|non-?prosecution|book|record|recording|movie|film|publishing|licen[sc]ing|syndication|sponsorship|marketing|advertising",
    "fund-?raising|endorsement|merger|takeover|buyout|acquisition|inversion|business|real estate|labou?r|wage|salary|employment|contract|work",
    "confidentiality|non-?disclosure|pre-?nuptial|separation|severance|user|service|rental|lease-purchase|coalition|budget|spending|fiscal|debt[- ](?:ceiling|limit)",
    "party|nominating|annual|press|stimulus|bipartisan|legislative|campaign|delegates?|television|tv|broadcast|broadcasting|streaming|outsourcing|package|raw|sweetheart|back-?room",
    "phone|cable|distribution|franchise|shoe|endorsements?|vice|drug|gentlem[ae]n['’]?s|stock|share|divorce|pay|pension|union|collective bargaining",
    "joint fundraising|political|electoral|election|opposition|ruling|governing|centrist|leftist|rightist|conservative|liberal|socialist|democratic",
  ].join("|")})\\b`,
  "i",
);

/** "A great deal", "a big deal": praise or amount. They count only with a state for a partner. */
export const IDIOM =
  /\b(?:great|good|big|bigger|biggest|better|best|bad|worse|worst|fair|square|real|done|huge|terrible|awful|no)\s+deals?$/i;

/** Words before the head that say that states are at it. */
export const PUBLIC_MODIFIER =
  /\b(?:international|multilateral|bilateral|trilateral|global|regional|intergovernmental|cross-border|(?:two|three|four|five|six|seven|eight|nine|ten|multi|\d+)-(?:party|nation|country|state|way|member)|(?:UN|U\.N\.|US|U\.S\.)-(?:brokered|backed|mediated|led))\b/i;

/** Nouns for parties of public matter that an article leaves without a name: "between the government and rebels". */
export const PUBLIC_PARTY =
  /\b(?:governments?|authorities|rebels?|guerrillas?|militants?|militias?|insurgents?|separatists?|junta|armed groups?|warlords|opposition|(?:\p{Lu}[\p{L}-]+ )?(?:presidents?|prime ministers?|foreign ministers?|ministry))\b/u;

/** Common nouns for the other side of a public bargain that has no name here. */
export const PUBLIC_SIDE =
  /\b(?:countries|country|states?|nations?|neighbou?rs?|power|powers|allies|ally|enem(?:y|ies)|foes?|rivals?|sides?|part(?:y|ies)|governments?|groups?|leaders?|kingdoms?|republics?|bloc|members?|tribes?|clans?|fighters|forces|army|police|counterparts?|partners?|officials|ministers?|presidents?|them|each other|one another|others|other|lenders?|fund|bank|union)\b/i;

/** Those who quarrel and make up at home, in sport, on the stage or in court, where no state is told of. */
export const PRIVATE_SIDE =
  /\b(?:brothers?|sisters?|siblings|husbands?|wife|wives|spouses?|couples?|flatmates|tenants?|landlords?|heirs|in-laws|players?|strikers?|goalkeepers?|coach(?:es)?|team-?mates?|clubs?|fans|referees?|boxers?|singers?|rappers?|actors?|bands?|pupils|chefs?|cooks?|supermarkets?|airlines?|brands|retailers|celebrities|influencers)\b/i;
/** What they quarrel over, and where. */
export const PRIVATE_GROUND =
  /\b(?:hedges?|fences?|gardens?|kitchens?|bathrooms?|parking|derby|pitch|dressing[ -]room|locker[ -]room|stadium|wedding|divorce|custody|inheritance|courtroom|told the court|in court|lawn|barking|barbecue)\b/i;
/** "The treaty of the house": a joke. */
export const OF_THE_HOUSE =
  /^ (?:of|over|about|in) (?:the |our |their )?(?:house(?! of)|household|kitchen|garden|dressing room|bathroom|classroom|playground)\b/i;

/** Bodies of one state, and private persons, that a bargain is struck with. */
export const DOMESTIC_PARTNER =
  /\b(?:senators?|lawmakers?|legislators?|legislature|congress|congressional|senate|house|democrats?|republicans?|gop|(?:labou?r|trade|teachers['’]?) unions?|unions|prosecutors?|creditors?|employees?|workers|shareholders?|investors?|voters|speaker|colleagues|publishers?|studios?|networks?|leaders of congress)\b/i;

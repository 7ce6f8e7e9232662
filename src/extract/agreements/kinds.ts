import type { AgreementKind } from "../../vocabulary/index.ts";

type Row = readonly [kind: AgreementKind, words: RegExp];

/** What an agreement is about, by the words before its head. */
const BY_NAME: readonly Row[] = [
  ["ceasefire", /\b(?:cease-?\s?fire|truce|armistice|cessation of hostilities|disengagement)\b/i],
  ["peace", /\bpeace\b|\bfinal status\b/i],
  ["nuclear", /\bnuclear\b|\buranium\b|\bdenuclearization\b/i],
  [
    "arms-control",
    /\b(?:arms[- ](?:control|reduction|limitation)|disarmament|non-?proliferation|test[- ]ban|missile treaty|chemical weapons|demining)\b/i,
  ],
  ["non-aggression", /\bnon-?aggression\b/i],
  ["neutrality", /\bneutrality\b/i],
  ["defence", /\b(?:defen[cs]e(?! (?:shield|missile))|defensive|military|mutual (?:assistance|aid|defen[cs]e)|war)\b/i],
  [
    "basing",
    /\b(?:bas(?:e|es|ing)|airbase|air base|status[- ]of[- ]forces|visiting forces|defen[cs]e shield|missile shield|lease)\b/i,
  ],
  ["security-cooperation", /\b(?:security|counter-?terrorism|anti-?terror\w*|intelligence|policing|police)\b/i],
  ["prisoner-exchange", /\b(?:prisoners?|hostages?|detainees?|captives?)\b/i],
  ["trade", /\b(?:trade|free-trade|tariffs?|customs|commercial|export|import|grain|fta)\b/i],
  [
    "economic",
    /\b(?:economic|investment|loan|debt|financial|tax|taxation|monetary|bail-?out|standby|stand-by|currency|customs union|business|fishing|fisheries|fishery|mining|minerals?|raw[- ]materials?|agricultural|shipping|aviation|tourism)\b/i,
  ],
  [
    "energy",
    /\b(?:energy|gas|oil|pipeline|electricity|fuel|petroleum|power(?= (?:agreement|deal|pact|accord|supply|purchase|grid|plant)))\b/i,
  ],
  ["climate", /\b(?:climate|emissions?|greenhouse|environment(?:al)?|global warming)\b/i],
  ["border", /\b(?:borders?|boundary|maritime|territorial|frontier|demarcation)\b/i],
  [
    "migration",
    /\b(?:migrants?|migration|refugees?|asylum|immigration|visas?|deportation|resettlement|readmission)\b/i,
  ],
  ["strategic-partnership", /\b(?:strategic|friendship|association|partnership|framework)\b/i],
  ["technology", /\b(?:technology|technological|space|satellite|scientific|science|cyber|semiconductor|chips?|ai)\b/i],
  ["aid", /\b(?:aid|humanitarian|relief|grant|food)\b/i],
  ["diplomatic-relations", /\b(?:diplomatic|normali[sz]ation|recognition)\b/i],
  ["consultation", /\bconsultations?\b/i],
];
/** Matters of which the scheme has no kind of its own. */
const OTHER =
  /\b(?:extradition|legal assistance|judicial|consular|waters?(?:-sharing)?|rivers?|dams?|cultural|educational|education|student|health|medical|vaccines?|adoption|sports?|weather|postal|rail(?:way)?|roads?|ferry|ferries|heritage|water-sharing)\b/i;

/** What it is about by what is said of it beside its name. */
const BY_CONTENT: readonly Row[] = [
  [
    "peace",
    /\b(?:end|ending|halt|stop|resolve)\b.{0,60}\b(?:war|conflict|fighting|insurgency|violence|hostilities|bloodshed)\b|\bpeace\b/i,
  ],
  ["ceasefire", /\b(?:cease-?fire|truce|halt (?:to )?(?:the )?fighting|cessation of hostilities)\b/i],
  [
    "arms-control",
    /\b(?:chemical (?:weapons|arsenal)|cluster (?:bombs|munitions)|land ?mines|biological weapons|(?:bann?\w*|prohibit\w*|outlaw\w*) (?:\w+ )?(?:weapons|arms)|disarm\w*|dismantl\w+|warheads|eliminate .{0,30}\barsenal)\b/i,
  ],
  ["nuclear", /\b(?:nuclear|uranium|centrifuges|reactors?)\b/i],
  ["non-aggression", /\bprohibit\w* attacks\b|\bnot to attack\b|\bnon-?aggression\b/i],
  [
    "basing",
    /\b(?:air ?bases?|naval base|military bases?|use (?:of )?(?:the|its) .{0,30}\bbases?|(?:station|host|base|deploy)\w* .{0,30}\b(?:troops|soldiers|forces|warships|bombers)|interceptors?|radar)\b/i,
  ],
  [
    "security-cooperation",
    /\b(?:terrori\w+|intelligence|security (?:cooperation|arrangements)|crack down|rebels|gangs?|(?:organi[sz]ed|cross-border|gang|drug) crime|smuggl\w+|traffick\w+|counter\w*terror\w*|police)\b/i,
  ],
  ["prisoner-exchange", /\b(?:exchange|swap|release|free)\b.{0,30}\b(?:prisoners|hostages|detainees|captives)\b/i],
  ["migration", /\b(?:migrants?|refugees|asylum|deport\w*|resettle\w*|migration|migrant flow)\b/i],
  ["energy", /\b(?:natural gas|gas|oil|pipeline|electricity|energy|fuel)\b/i],
  [
    "climate",
    /\b(?:climate|greenhouse|emissions|global warming|carbon|pollution|biodiversity|wildlife|environment)\b/i,
  ],
  ["border", /\b(?:border|boundary|demarcat\w+|territor\w+|access to the .{0,20}\bSea)\b/i],
  ["trade", /\b(?:trade|tariffs?|duty-free|duties|import\w*|export\w*|goods|grain|purchase|buy|market access)\b/i],
  [
    "economic",
    /\b(?:economic|invest\w*|loans?|debt|balance of payments?|fiscal|budget|financ\w+|currency|double taxation)\b/i,
  ],
  [
    "technology",
    /\b(?:technolog\w+|(?:micro)?chips|semiconductors?|artificial intelligence|satellites?|space|launch (?:center|centre|site)|radio|internet|online|telecom\w*|missile defen[cs]e system)\b/i,
  ],
  ["aid", /\b(?:humanitarian|medical|aid|relief|food|treatment)\b/i],
  ["diplomatic-relations", /\b(?:diplomatic (?:ties|relations)|normali[sz]\w+|embass(?:y|ies)|recogni[sz]e)\b/i],
  ["strategic-partnership", /\b(?:closer (?:ties|to)|joining the|association|strategic|accession)\b/i],
];

/** Words that show a duty to help in war, wherever they stand: they make any agreement one of defence. */
const DEFENCE =
  /\bmilitary (?:and other )?(?:assistance|support|aid|help)\b|\bmutual defen[cs]e\b|\bdefen[cs]e assistance\b|\b(?:in the event of|in case of|if .{0,40}\b) ?(?:war|conflict|attack|aggression|invasion|attacked|invaded)\b/i;

const matching = (rows: readonly Row[], words: string): AgreementKind[] =>
  rows.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);

/** What is called a framework of something is of that: "a climate framework agreement". */
export function kindsByName(words: string): AgreementKind[] {
  const kinds = matching(BY_NAME, words);
  if (kinds.length === 0) return OTHER.test(words) ? ["other"] : [];
  const framed = /\bframework\b/i.test(words) && !/\b(?:strategic|friendship|association|partnership)\b/i.test(words);
  return framed && kinds.length > 1 ? kinds.filter((kind) => kind !== "strategic-partnership") : kinds;
}
export const kindsByContent = (words: string): AgreementKind[] => matching(BY_CONTENT, words);
export const speaksOfDefence = (words: string): boolean => DEFENCE.test(words);

/**
 * Words around a capital or a seat of government that say whether the place or the government is meant. Compiled by hand
 * from general knowledge.
 */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** Before a place that is one: "in Seoul", "a visit to Pyongyang". */
export const LOCATIVE = words(`
in to at from near outside into around via across through inside throughout toward towards over off beyond above below
downtown central greater northern southern eastern western upper lower inner
`);

/** What a city has and a government does not: "Moscow's streets". */
export const CITY_THINGS = words(`
street streets suburb suburbs airport airports mayor outskirts centre center resident residents metro skyline population
subway university district districts neighborhood neighbourhood neighborhoods neighbourhoods hospital hospitals square
traffic river port museum museums hotel hotels stadium police weather climate old city downtown main bridges parks
restaurants shops schools buildings
`);

/** What a house has, or what takes place in it, and who governs there does not do: "the White House lawn". */
export const HOUSE_THINGS = words(`
lawn lawns garden gardens gate gates ground grounds fence kitchen chef dinner dinners luncheon lunch breakfast reception
receptions ceremony ceremonies concert tour tours visit visits event events meeting meetings room rooms wing driveway
porch balcony steps basement bunker walls wall tower towers clock bells guest guests visitor visitors dog pool tree
doctor physician butler usher race bid bids run hopeful hopefuls contender contenders candidate candidates nominee
campaign ambitions memoir
`);

/** Verbs, by their beginning, whose object is spoken to, given something, judged or acted upon, as governments are. */
export const DEALING_OBJECT =
  /^(?:accus|advis|aid\b|alarm|allow|anger|antagoni|appeas|applaud|arm|ask|assist|assur|back|bar\b|beg|benefit|blam|block|brief|bypass|challeng|charg|coerc|commend|compel|condemn|confront|consult|contain|convinc|counter|criticis|criticiz|defy|denounc|deter|disappoint|distrust|embarrass|embolden|enabl|encourag|engag|entic|exclud|favor|favour|fear|financ|forc|forgiv|frustrat|fund|giv|grant|help|humiliat|hurt|implicat|inform|infuriat|instruct|invit|involv|irritat|isolat|lobb|lur|mistrust|mock|notif|oblig|offend|offer|oppos|order|outrag|outmaneuv|permit|persuad|petition|placat|please|prais|press|pressur|prevent|prod|prompt|provid|provok|punish|push|rebuff|rebuk|reassur|remind|sanction|satisf|sell|shun|snub|sponsor|stop|strengthen|sue\b|suppl|support|surpris|suspect|tell|told|tempt|thank|threaten|trust|undermin|undercut|urg|warn|weaken|woo|worr)/;

/** Before "to", "from", "on" and the like: what one has with a government; `verb` stands farther before. */
export const GOVERNORS: ReadonlyMap<string, { readonly before: RegExp; readonly verb?: RegExp }> = new Map([
  [
    "to",
    {
      before:
        /^(?:according|accountable|aid|allegiance|allied|alternative|answer|answers|appeal|appeals|appealed|appealing|assistance|beholden|blow|challenge|close|closer|closest|compliant|concession|concessions|counterweight|deferential|friendly|guarantees|help|hostile|important|linked|links|loans|loyal|loyalty|message|messages|objections|obedient|opposed|opposition|overtures|promise|promises|rebuke|report|reported|reports|resistance|response|signal|signals|subservient|support|sympathetic|tied|ties|threat|threats|ultimatum|unacceptable|warning|warnings)$/i,
      // goods go to a place ("weapons supplied to Kyiv"), powers and promises to who governs
      verb: /^(?:cede|concede|deny|entrust|grant|hand|owe|pledge|promise|signal|submit|surrender|yield)/,
    },
  ],
  [
    "from",
    {
      before:
        /^(?:aid|approval|assistance|assurance|assurances|autonomy|backing|commitment|commitments|concession|concessions|criticism|demand|demands|directives|directions|encouragement|funding|guarantee|guarantees|help|independence|independent|instructions|interference|invitation|loans|meddling|message|messages|objections|opposition|order|orders|permission|pledge|pledges|pressure|promise|promises|protection|protest|protests|reaction|reassurance|request|requests|resistance|response|retaliation|signal|signals|statement|statements|support|threat|threats|warning|warnings|word)$/i,
    },
  ],
  [
    "on",
    {
      before:
        /^(?:blame|blamed|curbs|dependence|dependent|depend|depends|depending|hardline|imposed|imposing|leverage|pressure|rely|relies|reliance|reliant|restrictions|sanction|sanctions|soft|softer|squeeze|tariffs|tough|tougher|weak)$/i,
      verb: /^(?:impose|press)/,
    },
  ],
  [
    "of",
    {
      before:
        /^(?:accused|accuses|accusing|allies|ally|agent|agents|ambitions|behalf|critic|critics|criticism|demands|distrust|enemies|enemy|fear|hand|hands|hostage|intentions|influence|orders|pay|policies|policy|proxies|proxy|puppet|puppets|recognition|rival|rivals|servant|servants|service|support|supporter|supporters|suspicious|tool|wary|will|wrath)$/i,
    },
  ],
  [
    "toward",
    {
      before:
        /^(?:aggressive|approach|attitude|conciliatory|friendly|hostile|hostility|line|policies|policy|posture|stance|strategy)$/i,
    },
  ],
  [
    "towards",
    {
      before:
        /^(?:aggressive|approach|attitude|conciliatory|friendly|hostile|hostility|line|policies|policy|posture|stance|strategy)$/i,
    },
  ],
]);

import type { AttributionType, SpeechAct } from "../../vocabulary/index.ts";

/** Speech act, attribution type, what the verbs take (`Complement`s of `cues.ts`), the verbs. */
export type CueVerbRow = readonly [SpeechAct | undefined, AttributionType, string, string];

/**
 * Verbs of saying, writing, believing, knowing and intending, by lemma, in rows of one meaning and one grammar. The
 * attribution types are those of the Penn Discourse Treebank (Prasad et al. 2007) and of PARC (Pareti 2012); which
 * verbs attribute, and with what complement, was counted in English political news.
 */
export const CUE_VERB_ROWS: readonly CueVerbRow[] = [
  ["say", "communication", "clause words", "say"],
  ["say", "communication", "clause object", "state write note remark tweet mention report recount"],
  [
    "say",
    "communication",
    "clause",
    "add reply respond retort quip joke chant shout yell mutter whisper muse observe testify exclaim opine",
  ],
  ["say", "communication", "quote", "continue read post sing comment chime"],
  ["say", "communication", "clause addressee", "tell inform remind assure notify brief"],
  ["say", "communication", "clause", "emphasize emphasise stress underscore reiterate repeat recall"],
  ["say", "communication", "clause object", "suggest hint imply indicate signal show"],
  ["say", "communication", "clause", "find conclude rule"],
  [
    "say",
    "communication",
    "object",
    "describe call portray characterize characterise label deem liken compare cite quote question voice express outline detail discuss highlight echo invoke defend disavow reference dispute rebut identify name list",
  ],
  ["announce", "communication", "clause object", "announce declare proclaim reveal disclose unveil publish"],
  ["explain", "communication", "clause object", "explain clarify elaborate"],
  ["claim", "communication", "clause words", "claim assert contend allege insist argue boast brag"],
  ["claim", "communication", "clause", "maintain"],
  ["acknowledge", "communication", "clause object", "acknowledge admit concede recognize recognise confess"],
  ["acknowledge", "communication", "clause infinitive", "agree"],
  ["confirm", "communication", "clause object", "confirm reaffirm affirm"],
  ["deny", "communication", "clause object gerund", "deny"],
  ["predict", "communication", "clause", "predict forecast project estimate speculate foresee"],
  ["warn", "communication", "clause addressee", "warn caution alert"],
  ["threaten", "communication", "infinitive quote addressee", "threaten"],
  ["promise", "communication", "clause infinitive object", "promise vow swear"],
  ["promise", "communication", "clause infinitive", "pledge"],
  ["promise", "communication", "infinitive", "commit undertake volunteer"],
  ["ask", "communication", "clause addressee infinitive", "ask inquire wonder"],
  ["urge", "communication", "addressee object", "urge implore beg exhort advise encourage convince persuade"],
  ["demand", "communication", "clause object infinitive", "demand"],
  ["demand", "communication", "clause addressee", "order instruct command"],
  ["propose", "communication", "clause object gerund infinitive", "propose recommend"],
  ["propose", "communication", "object infinitive", "offer"],
  ["refuse", "intention", "infinitive", "refuse decline"],
  ["refuse", "communication", "object", "reject rebuff"],
  [
    "condemn",
    "communication",
    "object",
    "condemn criticize criticise denounce decry slam blast deplore lambaste lambast assail attack deride rebuke mock dismiss blame chide scold bemoan lament ridicule",
  ],
  ["praise", "communication", "object", "praise hail laud applaud tout commend thank congratulate welcome promote"],
  ["accuse", "communication", "object", "accuse"],
  [undefined, "belief", "object", "support back oppose endorse"],
  [undefined, "belief", "clause", "think believe feel suspect reckon doubt assume imagine figure guess"],
  [undefined, "belief", "clause infinitive", "hope expect fear worry"],
  [undefined, "belief", "object", "view consider"],
  [undefined, "knowledge", "clause", "know realize realise learn remember understand"],
  [undefined, "intention", "infinitive", "want plan intend seek aim decide prefer"],
];

/** Verbs whose content begins after a preposition that belongs to the cue: "called for", "spoke of"; some are cues only so. */
export const PARTICLES: Readonly<Record<string, string>> = {
  call: "for on",
  refer: "to",
  point: "to out",
  talk: "about",
  speak: "of about",
  focus: "on",
  rail: "against",
  allude: "to",
  vouch: "for",
  lash: "out",
  complain: "about of",
  warn: "of about",
  apologize: "for",
  apologise: "for",
  plead: "for",
  push: "for",
  argue: "for against",
};

/** Verbs whose content may stand after an addressee and a preposition: "warned Peru against". */
export const PREPOSITIONS: Readonly<Record<string, string>> = {
  warn: "against of about",
  ask: "about",
  caution: "against",
  advise: "against",
  accuse: "of",
  remind: "of about",
  threaten: "with",
};

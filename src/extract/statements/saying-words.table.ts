const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Verbs by which somebody says, judges, believes, knows or wants a thing, put by us into the classes of Levin (English Verb
 * Classes and Alternations, 1993), from 37.12 on into those that VerbNet adds (Kipper Schuler, VerbNet, 2005; Korhonen and
 * Briscoe, 2004), which are the measure of what belongs here: the lists were not copied from there, and may differ in a
 * word; less those that in news are mostly acts ("sign", "name to a post"). A verb of two classes stands in one.
 */
export const SAYING_CLASSES: readonly (readonly [string, readonly string[]])[] = [
  [
    "29.2, to characterise",
    words(`
      accept acknowledge address categorize categorise certify characterise characterize cite classify define
      depict describe diagnose esteem herald identify imagine lampoon perceive portray present rank recollect
      regard repudiate salute stigmatize stigmatise view visualize envision envisage paint cast
    `),
  ],
  [
    "29.3, to dub",
    words(`
      brand call christen decree dub label nickname pronounce rule style term
    `),
  ],
  [
    "29.4, to declare",
    words(`
      adjudge avow confess declare find judge presume profess suppose think
    `),
  ],
  [
    "29.5, to conjecture",
    words(`
      allow assert conjecture discover figure grant guarantee guess hold maintain mean observe recognize
      recognise suspect
    `),
  ],
  [
    "31.2, to admire",
    words(`
      abhor admire adore appreciate cherish enjoy exalt fancy favor favour idolize idolise like love miss prize
      respect relish revere tolerate treasure trust value venerate worship begrudge deplore despise detest
      disdain dislike distrust dread envy fear hate lament loathe mistrust mourn pity regret resent rue
    `),
  ],
  [
    "31.3, to marvel",
    words(`
      approve bristle care cheer chafe delight despair disapprove fret fume gloat grieve gripe groan grouse
      marvel moan muse rage rant rave rejoice seethe worry obsess
    `),
  ],
  [
    "32, of desire",
    words(`
      covet crave desire need want aspire clamor clamour hanker hope hunger long pine pray thirst wish yearn
    `),
  ],
  [
    "33, of judgement",
    words(`
      acclaim applaud bless celebrate commend compliment congratulate eulogize excuse extol forgive hail laud
      pardon praise toast welcome abuse belittle berate blame castigate censure chastise chide condemn criticise
      criticize decry defame denigrate denounce deprecate deride disparage fault insult lambaste lambast malign
      mock rebuke reprimand reproach reprove revile ridicule scold scorn snub upbraid vilify demean
    `),
  ],
  [
    "34, to assess",
    words(`
      analyse analyze appraise assess audit evaluate review scrutinize study
    `),
  ],
  [
    "37.1, to tell something",
    words(`
      ask pose preach quote relay show teach tell write dictate explain narrate recite recount demonstrate
    `),
  ],
  [
    "37.3, of manner of speaking",
    words(`
      bark bawl bellow chant chatter cry drawl growl grumble holler hoot howl mumble murmur mutter roar scream
      screech shout shriek sing snap snarl splutter stammer thunder trumpet wail whine whisper yell
    `),
  ],
  [
    "37.4, of an instrument of speaking",
    words(`
      cable email telegraph wire
    `),
  ],
  [
    "37.5, to talk",
    words(`
      speak talk
    `),
  ],
  [
    "37.6, to chat",
    words(`
      argue chat converse confer debate gossip
    `),
  ],
  [
    "37.7, to say",
    words(`
      articulate blurt claim confide convey mention note proclaim propose reiterate relate remark repeat report
      reveal say state suggest admit allege aver attest protest testify
    `),
  ],
  [
    "37.8, to complain",
    words(`
      boast brag complain object
    `),
  ],
  [
    "37.9, to advise",
    words(`
      admonish advise alert caution counsel warn
    `),
  ],
  [
    "36.1, correspond, of words",
    words(
      "agree banter bargain bicker commiserate communicate concur differ disagree dispute dissent feud haggle jest joke negotiate quarrel quibble spar squabble wrangle",
    ),
  ],
  ["37.12, overstate", words("downplay exaggerate hype overemphasize overstate understate minimize")],
  [
    "58, urge",
    words("beg beseech challenge dare encourage entreat exhort implore invite persuade press pressure urge"),
  ],
  ["62, wish", words("anticipate dream expect intend plan contemplate")],
  ["77, accept and reject", words("discourage rebuff refuse reject spurn")],
  ["78, indicate", words("confirm illustrate imply indicate predict reaffirm underline underscore")],
  ["86, correlate", words("compare conflate connect contrast equate liken link tie")],
  ["87, comprehend", words("construe interpret misinterpret misread misunderstand understand")],
];

/**
 * Verbs that training met in a cue in 6 to 30 of 100 uses (`isSometimesCue`), between those that it met so more often, which
 * need no list, and those that it hardly did. No source tells which of them say something of a thing and which are acts that
 * the training data count ("sign", "file"): we judged, and left out again those of which, in training articles that the
 * passes had not seen, fewer than two in five of three or more were statements there (`models/statements.md`).
 */
export const NEWS_VERBS = words(`
  amplify bash believe brief broadcast chronicle clash cling consider counter cover debunk demur double elaborate
  empathize entertain escalate evade excoriate expose eye foretell forget gravitate greet hammer hew hit ignore
  inform jeer know lecture lobby open parrot pitch politicize realize recant reconsider refute reminisce renege
  retract rip sketch skirt stick support swear target taunt uncover unload warm waver weigh
`);

/** Verbs of handing on, which say what they hand on where that is something said: "issued a warning", "unleashed tweets". */
export const ISSUING_VERBS = words(`
  issue release unleash deliver send lay circulate air run launch submit publish make give offer raise voice
  step file hurl lob level direct aim fire trade exchange post share read sign
`);

/** Nouns and adjectives that make a saying of a verb that is none: "made the case", "cast doubt on", "raised questions". */
export const SAYING_NOUNS = words(`
  accusation advice alarm allegation announcement answer apology appeal argument assertion assessment assurance
  attack attention ax blame call case caution challenge charge claim clear comment comparison complaint
  compliment concern condemnation confession confidence criticism critique debate defence defense demand denial
  disappointment disapproval displeasure distinction doubt editorial emphasis endorsement evidence explanation
  fear focus frustration fun hope idea impression insult issue jab joke letter lie light line manifesto memo
  mention message mind mum name note notice notion objection observation offer op-ed opinion opposition outrage
  paper pitch plan plea pledge point position praise prediction promise proposal question quote reference remark
  reply report request reservation response retort rhetoric say sceptical scepticism scorn sense shot skeptical
  skepticism speech stance stand statement stock story suggestion support swipe sympathy tale talk testimony
  threat tribute truth tune tweet verdict view voice vow warning way wish wonder word words
`);

/** What wields force: what such a source "attacks", "targets" or "slams" is struck, not spoken against. */
export const ARMED = words(`
  army troop soldier force militant militia rebel insurgent fighter gunman jet warplane plane aircraft drone
  missile rocket bomber ship warship frigate gunboat submarine tank artillery guerrilla guerilla terrorist
  attacker assailant mob hijacker pirate commando paratrooper infantry brigade battalion helicopter airstrike
  hacker navy
`);

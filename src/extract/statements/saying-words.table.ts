/**
 * Words by which somebody says, judges, believes, knows or wants a thing, beyond those of the cue tables. The verbs are of
 * Levin's classes (English Verb Classes and Alternations, 1993) to characterise, dub, declare and conjecture (29.2 to
 * 29.5), to admire and to marvel (31.2, 31.3), of desire (32), of judgement (33), to assess (34) and of communication (37), less those that
 * in news are mostly acts ("sign", "name to a post"), and with what newspapers use in their place ("tout", "blast").
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const SAYING_VERBS = words(`
  accept acknowledge address categorize categorise certify characterise characterize cite classify define depict describe
  diagnose esteem herald identify imagine lampoon perceive portray present rank recollect regard repudiate salute
  stigmatize stigmatise view visualize envision envisage paint cast frame
  brand call christen decree dub label nickname pronounce rule style term
  adjudge avow confess declare find judge presume profess suppose think allow assert conjecture discover figure grant
  guarantee guess hold maintain mean observe recognize recognise suspect
  abhor admire adore appreciate cherish enjoy exalt fancy favor favour idolize idolise like love miss prize respect relish
  revere tolerate treasure trust value venerate worship begrudge deplore despise detest disdain dislike distrust dread envy
  fear hate lament loathe mistrust mourn pity regret resent rue
  approve bristle care cheer chafe delight despair disapprove fret fume gloat grieve gripe groan grouse marvel moan muse rage
  rant rave rejoice seethe worry obsess
  covet crave desire need want aspire clamor clamour hanker hope hunger long pine pray thirst wish yearn
  acclaim applaud bless celebrate commend compliment congratulate eulogize excuse extol forgive hail laud pardon praise
  toast welcome abuse belittle berate blame castigate censure chastise chide condemn criticise criticize decry defame
  denigrate denounce deprecate deride disparage fault insult lambaste lambast malign mock rebuke reprimand reproach reprove
  revile ridicule scold scorn snub upbraid vilify demean
  ask pose preach quote relay show teach tell write dictate explain narrate recite recount demonstrate
  bark bawl bellow chant chatter cry drawl growl grumble holler hoot howl mumble murmur mutter roar scream screech shout
  shriek sing snap snarl splutter stammer thunder trumpet wail whine whisper yell
  analyse analyze appraise assess audit evaluate review scrutinize study
  cable email telegraph wire speak talk argue chat converse confer debate gossip
  articulate blurt claim confide convey mention note proclaim propose reiterate relate remark repeat report reveal say state
  suggest admit allege aver attest testify boast brag complain object protest admonish advise alert caution counsel warn
  tout champion downplay espouse parrot float peddle blast bash trash rip skewer savage pillory excoriate vaunt hype pitch
  tease taunt jeer boo heckle scoff sneer needle goad badger dispute contest challenge rebut refute contradict counter debunk
  disavow disown renounce recant retract apologize apologise reaffirm restate paraphrase summarize summarise elaborate expound
  lecture opine tweet retweet blog reply respond retort joke quip vow swear pledge promise threaten urge demand plead beg
  implore insist stress emphasise emphasize underscore hint imply signal predict forecast project estimate speculate
  anticipate expect foresee plan intend prefer eye mull weigh ponder contemplate consider entertain rethink reconsider
  question doubt wonder query quiz grill interrogate understand realise realize misunderstand believe know remember forget
  recall support back endorse oppose reject accuse thank greet defend deny agree disagree announce disclose divulge
  vouch side sympathise sympathize empathise empathize identify acquiesce assent dissent resolve seek request order
  recommend propose offer invite encourage discourage persuade dissuade convince remind reassure assure inform notify brief
  rail inveigh allude refer point hammer slam attack assail target swipe unload lash snipe quibble nitpick equivocate waver
  credit mischaracterize mischaracterise misrepresent exaggerate overstate understate minimize minimise trivialize trivialise
  commemorate memorialize forewarn foretell prophesy
  illustrate exemplify chronicle document detail outline sketch link tie connect associate equate conflate compare liken
  contrast attribute ascribe impute balk baulk demur hedge backtrack backpedal renege ignore overlook disregard sidestep
  dodge evade skirt expose uncover unmask press pressure lobby lean tilt gravitate hit rap zing roast double amplify soften
  temper moderate intensify escalate sharpen harden cover tackle invoke underline reject dismiss rebuff spurn shun scrutinize
  scrutinise dwell touch spar diverge differ wrangle bicker clash feud quarrel squabble haggle negotiate tussle hew stick
  cling adhere rally coalesce unite interpret construe misread de-emphasize deemphasize broadcast open incline concur
  collude commiserate reminisce regale bemoan rhapsodize gush swoon warm sour seize weaponize politicize sensationalize romanticize glorify whitewash sugarcoat spin couch phrase word reword
`);

/** Verbs of handing on, which say what they hand on where that is something said: "issued a warning", "unleashed tweets". */
export const ISSUING_VERBS = words(`
  issue release unleash deliver send lay circulate air run launch submit publish make give offer raise voice step file hurl
  lob level direct aim fire trade exchange post share read sign
`);

/** Nouns and adjectives that make a saying of a verb that is none: "made the case", "cast doubt on", "raised questions". */
export const SAYING_NOUNS = words(`
  accusation advice alarm allegation announcement answer apology appeal argument assertion assessment assurance attack
  attention ax blame mum call case caution challenge charge claim clear comment comparison complaint compliment concern
  condemnation confession confidence criticism critique debate defence defense demand denial disappointment disapproval
  displeasure distinction doubt emphasis endorsement evidence explanation fear focus frustration fun hope idea impression
  insult issue jab joke lie light line mention message mind mention name note notice notion objection observation offer opinion
  opposition outrage pitch plea pledge point position praise prediction promise proposal question quote reference remark
  reply report request response reservation retort rhetoric say scorn sense shot skepticism scepticism skeptical sceptical
  letter memo paper op-ed editorial manifesto plan
  speech stance stand statement stock story suggestion support swipe sympathy talk tale testimony threat tribute truth tune
  tweet verdict view voice vow warning way wish wonder word words
`);

/** What wields force: what such a source "attacks", "targets" or "slams" is struck, not spoken against. */
export const ARMED = words(`
  army troop soldier force militant militia rebel insurgent fighter gunman jet warplane plane aircraft drone missile
  rocket bomber ship warship frigate gunboat submarine tank artillery guerrilla guerilla terrorist attacker assailant mob
  hijacker pirate commando paratrooper infantry brigade battalion helicopter airstrike hacker navy
`);

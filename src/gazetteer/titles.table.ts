/**
 * Words before or after a person's name. Compiled by hand from general knowledge.
 */

/** Before a name, and no post by themselves. With the gender they tell, where they tell one. */
export const HONORIFICS: Readonly<Record<string, "male" | "female" | "any">> = {
  Mr: "male",
  Mister: "male",
  Mrs: "female",
  Ms: "female",
  Miss: "female",
  Mx: "any",
  Dr: "any",
  Prof: "any",
  Sir: "male",
  Dame: "female",
  Lord: "male",
  Lady: "female",
  Baroness: "female",
  Baron: "male",
  Sheikh: "male",
  Sheikha: "female",
  Ayatollah: "male",
  Imam: "male",
  Mullah: "male",
  Rabbi: "any",
  Rev: "any",
  Reverend: "any",
  Father: "male",
  Brother: "male",
  Sister: "female",
  Saint: "any",
  Hon: "any",
  Honourable: "any",
  Honorable: "any",
  Herr: "male",
  Frau: "female",
  Monsieur: "male",
  Madame: "female",
  Señor: "male",
  Comrade: "any",
  Marshal: "male",
};

/** Posts and ranks of one or more words, without what they are of; abbreviations without their point. Lower case. */
export const POSTS = `
president|vice president|vice-president|first vice president|prime minister|deputy prime minister|premier|chancellor|vice chancellor|king|queen|prince|princess|crown prince|crown princess|emperor|empress|sultan|emir|duke|duchess|earl|count|countess|pope|
cardinal|archbishop|bishop|patriarch|dalai lama|supreme leader|leader|dictator|strongman|ruler|head of state|monarch|chairman|chairwoman|chairperson|chair|vice chairman|deputy chairman|co-chair|speaker|house speaker|majority leader|minority leader|
opposition leader|party leader|senate majority leader|senate minority leader|house minority leader|house majority leader|whip|secretary|general secretary|secretary general|secretary-general|secretary of state|secretary of defense|secretary of defence|
deputy secretary of state|assistant secretary of state|under secretary of state|undersecretary of state|assistant secretary|under secretary|undersecretary|deputy secretary|defense secretary|defence secretary|foreign secretary|home secretary|treasury secretary|state secretary|commerce secretary|
press secretary|energy secretary|health secretary|justice secretary|interior secretary|homeland security secretary|shadow foreign secretary|minister|foreign minister|deputy foreign minister|vice foreign minister|first deputy foreign minister|defense minister|defence minister|deputy defense minister|deputy defence minister|
finance minister|interior minister|justice minister|trade minister|economy minister|health minister|education minister|energy minister|environment minister|culture minister|transport minister|information minister|unification minister|climate minister|agriculture minister|labor minister|labour minister|immigration minister|
minister of foreign affairs|minister of defence|minister of defense|minister of finance|minister for foreign affairs|minister of justice|minister of the interior|chancellor of the exchequer|attorney general|deputy attorney general|solicitor general|surgeon general|director general|director-general|governor general|governor-general|inspector general|
prosecutor general|prosecutor|chief prosecutor|auditor general|consul general|consul|ambassador|envoy|special envoy|special representative|high representative|representative|permanent representative|charge d'affaires|diplomat|negotiator|chief negotiator|top diplomat|foreign policy chief|commissioner|high commissioner|
national security adviser|national security advisor|security adviser|security advisor|adviser|advisor|senior adviser|senior advisor|foreign policy adviser|special adviser|economic adviser|chief adviser|chief economic adviser|aide|chief of staff|deputy chief of staff|army chief|military chief|chief of the general staff|spokesman|spokeswoman|spokesperson|
chief spokesman|press officer|governor|lieutenant governor|deputy governor|mayor|deputy mayor|councillor|councilman|councilwoman|alderman|senator|congressman|congresswoman|congressperson|representative|lawmaker|legislator|deputy|member of parliament|member|delegate|assemblyman|assemblywoman|assistant attorney general|
mp|mep|judge|chief judge|justice|chief justice|associate justice|magistrate|district attorney|prosecutor|attorney|lawyer|sheriff|police chief|chief|deputy chief|police commissioner|inspector|superintendent|detective|sergeant|constable|officer|general|major general|lieutenant general|brigadier general|
brigadier|colonel|lieutenant colonel|major|captain|lieutenant|corporal|private|admiral|rear admiral|vice admiral|commander|supreme commander|commander in chief|commander-in-chief|marshal|field marshal|warlord|director|executive director|deputy director|managing director|head|deputy head|founder|co-founder|
chief executive|chief executive officer|ceo|chief financial officer|chief operating officer|chief economist|economist|senior economist|analyst|senior analyst|senior fellow|fellow|research fellow|senior research fellow|visiting fellow|nonresident fellow|resident fellow|scholar|visiting scholar|senior scholar|
researcher|senior researcher|research director|professor|assistant professor|associate professor|emeritus professor|professor emeritus|lecturer|senior lecturer|historian|expert|specialist|scientist|chief scientist|strategist|consultant|co-director|dean|provost|rector|principal|president-elect|editor|editor-in-chief|executive editor|columnist|
correspondent|journalist|reporter|writer|author|coach|manager|head coach|activist|campaigner|organizer|coordinator|program director|programme director|vice chair|deputy chair|first lady|first secretary|first minister|deputy first minister|taoiseach|tanaiste|party secretary|foreign ministry spokesman|
foreign ministry spokesperson|foreign ministry spokeswoman|candidate|presidential candidate|nominee|presidential nominee|frontrunner|chief negotiator|trade representative|trade negotiator|climate envoy|special counsel|counsel|partner|owner|treasurer|secretary of the treasury|dictator|rebel leader|militant leader|astronaut
`;

/** Abbreviations of posts, with the post. */
export const POST_ABBREVIATIONS: Readonly<Record<string, string>> = {
  Pres: "president",
  Gov: "governor",
  Sen: "senator",
  Rep: "representative",
  Gen: "general",
  Lt: "lieutenant",
  Col: "colonel",
  Maj: "major",
  Capt: "captain",
  Cmdr: "commander",
  Adm: "admiral",
  Sgt: "sergeant",
  Brig: "brigadier",
  Amb: "ambassador",
  Sec: "secretary",
  Cllr: "councillor",
  Supt: "superintendent",
};

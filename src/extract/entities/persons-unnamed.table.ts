/**
 * Nouns for single persons by the gender they tell, which a pronoun after them may stand for as well as for a name before.
 * Compiled by hand from general knowledge.
 */
const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

const FEMALE = words(`
woman mother wife daughter sister girl lady queen princess widow aunt niece grandmother girlfriend actress waitress
spokeswoman chairwoman congresswoman businesswoman policewoman saleswoman councilwoman assemblywoman stewardess nun
heiress duchess empress mistress bride mum mom stepmother granddaughter fiancee fiancée
`);
const MALE = words(`
man father husband son brother boy king prince widower uncle nephew grandfather boyfriend actor waiter spokesman
chairman congressman businessman policeman salesman councilman assemblyman monk duke emperor gentleman groom dad
stepfather grandson fiance fiancé
`);
const EITHER = words(`
spokesperson official officer aide adviser advisor lawyer attorney doctor analyst expert teacher student reporter
resident witness victim suspect patient worker colleague friend neighbor neighbour professor diplomat soldier candidate
`);

/** The gender that a noun for a person tells, "any" where it tells none; nothing for other nouns. */
export function genderOfNoun(noun: string): "male" | "female" | "any" | undefined {
  if (FEMALE.has(noun)) return "female";
  if (MALE.has(noun)) return "male";
  return EITHER.has(noun) ? "any" : undefined;
}

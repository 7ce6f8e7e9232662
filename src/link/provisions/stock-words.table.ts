/**
 * Words that treaties have in common without being one: those of their final clauses (entry into force, duration, amendment,
 * disputes, the languages of the text), after the headings and models of United Nations, "Final Clauses of Multilateral
 * Treaties: Handbook" (2003); and those by which any two parties say that they will work together. Our own list.
 */
export const STOCK_WORDS: readonly string[] = (
  "party parties contracting treaty agreement convention protocol memorandum present this instrument instruments shall will " +
  "may must enter enters entry entered force effect ratify ratified ratification accept acceptance approve approval accession " +
  "accede sign signature signed deposit deposited depositary exchange exchanged notify notification notifications inform " +
  "written writing diplomatic channels date day days month months year years thirty thirtieth sixty ninety first following " +
  "after later last receipt remain remains duration period periods renew renewed automatically expire expiry expiration extend " +
  "extended terminate termination denounce denunciation withdraw withdrawal intention amend amendment amended modify mutual " +
  "consent dispute disputes difference interpretation application settle settled settlement amicably consultation " +
  "consultations negotiation negotiations annex annexes integral part text texts equally authentic original originals " +
  "language languages english each either both neither other others between any such unless otherwise upon within without " +
  "accordance respective state states country countries government governments law laws regulation regulations legislation " +
  "competent authority authorities designate designated implement implementation cooperate cooperation collaborate promote " +
  "develop development strengthen encourage facilitate field fields area areas purpose purposes provide provided"
).split(" ");

/**
 * Titles that news puts before a person's name and that are no part of it, in lower case and without full stops: the
 * courtesy, academic, military, church and legislative titles of the Associated Press Stylebook ("courtesy titles",
 * "military titles", "religious titles", "legislative titles"), with the commonest offices. Not those that a person is known
 * by (King Charles, Pope Francis).
 */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx mme dr prof professor sir dame
  gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt sergeant marshal
  rev reverend bishop archbishop cardinal
  sen senator rep representative gov governor mayor judge justice
  president premier chancellor minister secretary ambassador chairman chairwoman`.split(/\s+/),
);

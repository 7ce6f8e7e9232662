const DAY = /^(-?[0-9]{4})-([0-9]{2})-([0-9]{2})/;

/** Days of a month in the proleptic Gregorian calendar, which XML Schema and ISO 8601 use. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a string that starts with `YYYY-MM-DD` names a day that exists: not 30 February. */
export function isDay(value: string): boolean {
  const match = DAY.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const PARTIAL = /^-?[0-9X]{4}(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?$/;
const YEAR = /^-?(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)/;

function isEdtfDate(value: string): boolean {
  const match = PARTIAL.exec(value);
  if (match === null || !YEAR.test(value)) return false;
  const [, month, day] = match;
  if (month === undefined) return true;
  // 21 to 24 are the seasons, which have no days (EDTF level 1).
  if (day === undefined) return /^(?:0[1-9]|1[0-2]|2[1-4]|XX)$/.test(month);
  if (day === "XX") return /^(?:0[1-9]|1[0-2]|XX)$/.test(month);
  return isDay(value);
}

/**
 * Whether a string is a date or interval in the Extended Date/Time Format, levels 0 and 1 (Library of Congress, 2019),
 * whose days exist and whose interval does not run backwards.
 */
export function isEdtf(value: string): boolean {
  const [from, to, ...more] = value.split("/");
  if (from === undefined || more.length > 0) return false;
  if (to === undefined) return isEdtfDate(from);
  const open = (side: string) => side === "" || side === "..";
  if (open(from) || open(to)) return isEdtfDate(open(from) ? to : from);
  if (!isEdtfDate(from) || !isEdtfDate(to)) return false;
  const plain = /^[0-9-]+/;
  const [early, late] = [plain.exec(from)?.[0] ?? "", plain.exec(to)?.[0] ?? ""];
  const shared = Math.min(early.length, late.length);
  return from.startsWith("-") || to.startsWith("-") || early.slice(0, shared) <= late.slice(0, shared);
}

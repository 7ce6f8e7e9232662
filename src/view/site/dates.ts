/**
 * A day, a moment or an EDTF date as people write it, in the words of the article's own time zone: "19 June 2024",
 * "spring 2023", "about May 2023", "the 2020s", "1 May 2023 to 3 May 2023". What is written otherwise stays as it is.
 */
export function shownDate(date: string): string {
  if (date.includes("/")) return date.split("/").map(shownDate).join(" to ");
  const [, year, month, day, mark = ""] = DATE.exec(date) ?? [];
  if (year === undefined) return date;
  const named = month === undefined ? undefined : (MONTHS[Number(month) - 1] ?? SEASONS[Number(month) - 21]);
  if (month !== undefined && named === undefined) return date;
  const shownYear = year.endsWith("X") ? `the ${year.replace("X", "0s")}` : year;
  return [MARKS[mark], day?.replace(/^0/, ""), named, shownYear].filter((part) => part !== undefined).join(" ");
}

/** Year or decade, month or season, day, and how sure it is; the time of the day is not shown. */
const DATE = /^(-?\d{3}[\dX])(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?([~?%])?$/;

const MARKS: Readonly<Record<string, string>> = { "~": "about", "?": "perhaps", "%": "perhaps about" };

const SEASONS = ["spring", "summer", "autumn", "winter"];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

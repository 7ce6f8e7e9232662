/** A day or a moment as people write it, in the words of the article's own time zone: "19 June 2024". */
export function shownDate(date: string): string {
  const [, year = "", month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (year === "" || /[?~%X/[{]/.test(date)) return date;
  return [day?.replace(/^0/, ""), month === undefined ? undefined : MONTHS[Number(month) - 1], year]
    .filter((part) => part !== undefined)
    .join(" ");
}

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

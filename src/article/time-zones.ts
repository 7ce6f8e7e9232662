/**
 * Abbreviations of time zones as news outlets print them, to an offset from UTC or to a zone of the IANA Time Zone
 * Database where the abbreviation leaves summer time open ("ET"). Compiled from that database's own abbreviations.
 * An abbreviation with several meanings has the one that English-language news print most: CST as Central Standard
 * Time of North America, IST as India Standard Time, BST as British Summer Time, AST as Atlantic Standard Time.
 */
export const TIME_ZONES: ReadonlyMap<string, string> = new Map([
  ["utc", "+00:00"],
  ["gmt", "+00:00"],
  ["z", "+00:00"],
  ["wet", "+00:00"],
  ["west", "+01:00"],
  ["bst", "+01:00"],
  ["wat", "+01:00"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["cat", "+02:00"],
  ["sast", "+02:00"],
  ["eet", "+02:00"],
  ["eest", "+03:00"],
  ["idt", "+03:00"],
  ["msk", "+03:00"],
  ["eat", "+03:00"],
  ["trt", "+03:00"],
  ["irst", "+03:30"],
  ["gst", "+04:00"],
  ["pkt", "+05:00"],
  ["ist", "+05:30"],
  ["npt", "+05:45"],
  ["ict", "+07:00"],
  ["wib", "+07:00"],
  ["hkt", "+08:00"],
  ["sgt", "+08:00"],
  ["myt", "+08:00"],
  ["pht", "+08:00"],
  ["awst", "+08:00"],
  ["jst", "+09:00"],
  ["kst", "+09:00"],
  ["acst", "+09:30"],
  ["acdt", "+10:30"],
  ["aest", "+10:00"],
  ["aedt", "+11:00"],
  ["nzst", "+12:00"],
  ["nzdt", "+13:00"],
  ["nst", "-03:30"],
  ["ndt", "-02:30"],
  ["brt", "-03:00"],
  ["art", "-03:00"],
  ["ast", "-04:00"],
  ["adt", "-03:00"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
  ["akst", "-09:00"],
  ["akdt", "-08:00"],
  ["hst", "-10:00"],
  ["et", "America/New_York"],
  ["ct", "America/Chicago"],
  ["mt", "America/Denver"],
  ["pt", "America/Los_Angeles"],
  ["eastern", "America/New_York"],
  ["central", "America/Chicago"],
  ["mountain", "America/Denver"],
  ["pacific", "America/Los_Angeles"],
]);

/** The offset (`+02:00`) of a zone of {@link TIME_ZONES} at a local time given as `YYYY-MM-DDTHH:MM:SS`. */
export function offsetOf(zone: string, local: string): string | undefined {
  const offset = TIME_ZONES.get(zone.toLowerCase());
  if (offset === undefined || !offset.includes("/")) return offset;
  // Local time taken as UTC is off by the offset itself, which matters only in the night when the clocks change.
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: offset, timeZoneName: "longOffset" }).formatToParts(
    new Date(`${local}Z`),
  );
  return parts.find((part) => part.type === "timeZoneName")?.value.slice(3) || "+00:00";
}

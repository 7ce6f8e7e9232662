/**
 * A value as a classic script that hands it to the page. A page opened from the file system may load scripts and nothing
 * else (its origin is opaque), so data come as scripts. `<` is escaped, that no reader of HTML takes it for a tag, and so are
 * U+2028 and U+2029, that old parsers take for the end of a line.
 */
export function dataScript(name: string, value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `rapporteur(${JSON.stringify(name)},${json})\n`;
}

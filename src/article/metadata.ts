/** An absolute IRI without the characters that RFC 3987 keeps out of IRIs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are among them
const IRI = /^[a-z][a-z0-9+.-]*:[^\u0000-\u0020\u007f<>"{}|\\^`]+$/i;

export function isIri(value: string): boolean {
  if (!IRI.test(value)) return false;
  try {
    return new URL(value).href !== "";
  } catch {
    return false;
  }
}

/** The canonical form of a BCP 47 language tag (`en_us`: `en-US`), or undefined where it is none. */
export function languageOf(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}

/** A line of metadata: no blanks around it, single ones within. */
export function oneLine(value: string): string {
  return value.replace(/\s+/g, " ").trim();
}

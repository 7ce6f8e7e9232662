/** Named fields as WARC and HTTP have them, by their lower-case names. */
export type Fields = ReadonlyMap<string, string>;

/** A head: its first line, and the fields below it. */
export interface Head {
  readonly first: string;
  readonly fields: Fields;
  /** Bytes up to what follows, the empty line included. */
  readonly length: number;
}

/** Reads a head off the beginning of some bytes (ISO 28500, section 4; RFC 9112, section 2); none where its end is not there. */
export function headOf(bytes: Uint8Array): Head | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) return undefined;
  // A line that begins with a blank goes on with the line before it.
  const [first = "", ...lines] = text
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { first, fields, length: end.index + end[0].length };
}

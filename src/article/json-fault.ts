/** Where a text stops being JSON (RFC 8259), as an index in code units, and what should have stood there. */
export interface JsonFault {
  readonly at: number;
  readonly expected: string;
}

const BLANKS = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON keeps them out of strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where a pattern ends that is tried at one place; -1 where it does not stand there. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Finds the first fault of a text that `JSON.parse` refused, whose own messages give no place for many faults. Keeps
 * its own stack, so deep nesting cannot overflow.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ("{" | "[")[] = [];
  let wanted: "value" | "first" | "key" | "colon" | "next" = "value";
  let at = after(BLANKS, text, 0);
  while (!(wanted === "next" && open.length === 0)) {
    const c = text[at];
    const inside = open.at(-1);
    if (wanted === "next") {
      if (c === ",") wanted = inside === "{" ? "key" : "value";
      else if (c === (inside === "{" ? "}" : "]")) open.pop();
      else return { at, expected: `"," or "${inside === "{" ? "}" : "]"}"` };
      at++;
    } else if (wanted === "colon") {
      if (c !== ":") return { at, expected: '":"' };
      wanted = "value";
      at++;
    } else if (wanted === "first" && c === (inside === "{" ? "}" : "]")) {
      open.pop();
      wanted = "next";
      at++;
    } else if (wanted !== "key" && !(wanted === "first" && inside === "{") && (c === "{" || c === "[")) {
      open.push(c);
      wanted = "first";
      at++;
    } else {
      const key: boolean = wanted === "key" || (wanted === "first" && inside === "{");
      if (c === '"') {
        const end = after(STRING, text, at);
        if (text[end] !== '"') return { at: end, expected: "the rest of a string and its closing quotation mark" };
        at = end + 1;
      } else {
        const end = key ? -1 : after(SCALAR, text, at);
        if (end < 0) return { at, expected: key ? "a key in quotation marks" : "a value" };
        at = end;
      }
      wanted = key ? "colon" : "next";
    }
    at = after(BLANKS, text, at);
  }
  return at < text.length ? { at, expected: "nothing more" } : undefined;
}

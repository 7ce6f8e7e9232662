/**
 * How deep the elements of a page may be nested. Blink, the engine of Chromium, builds no deeper tree either;
 * Readability recurses over the tree, and its time grows with the square of the depth (a second at 2,000; at 10,000 it
 * overflows the stack), as the parser's does from some hundred thousand on.
 */
export const DEEPEST = 512;

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const VOID = setOf("area base br col embed hr img input link meta param source track wbr");
/** Elements whose content is no markup. */
const RAW = setOf("script style textarea title");
/** End tags that HTML lets a writer leave out: opening the first closes any of the second that is still open. */
const CELLS = setOf("td th");
const ROWS = setOf("td th tr");
const TERMS = setOf("dd dt");
const GROUPS = setOf("td th tr thead tbody tfoot");
const PARAGRAPH = setOf("p");
const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", setOf("li p")],
  ["option", setOf("option")],
  ["dt", TERMS],
  ["dd", TERMS],
  ["td", CELLS],
  ["th", CELLS],
  ["tr", ROWS],
  ["thead", GROUPS],
  ["tbody", GROUPS],
  ["tfoot", GROUPS],
  ...[
    ..."p div ul ol dl table section article aside header footer nav main form figure blockquote pre hr h1 h2 h3 h4 h5 h6".split(
      " ",
    ),
  ].map((name) => [name, PARAGRAPH] as const),
]);
const TAG = /<(\/?)([a-z][^\s/<>]*)/iy;

/**
 * The place, in code units, of the tag that goes deeper than {@link DEEPEST}; undefined where none does. Reads the
 * source once, before any parser does.
 */
export function tooDeep(html: string): number | undefined {
  const open: string[] = [];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      if (end < 0) return undefined;
      at = end + 3;
      continue;
    }
    TAG.lastIndex = at;
    const [, closing, written] = TAG.exec(html) ?? [];
    if (written === undefined) {
      at++;
      continue;
    }
    const end = html.indexOf(">", at);
    if (end < 0) return undefined;
    const name = written.toLowerCase();
    const start = at;
    at = end + 1;
    if (closing) {
      const i = open.lastIndexOf(name);
      if (i >= 0) open.length = i;
    } else if (RAW.has(name)) {
      const close = new RegExp(`</${name}`, "gi");
      close.lastIndex = at;
      if (!close.test(html)) return undefined;
      at = close.lastIndex;
    } else if (!VOID.has(name) && html[end - 1] !== "/") {
      while (IMPLIED.get(name)?.has(open.at(-1) ?? "")) open.pop();
      open.push(name);
      if (open.length > DEEPEST) return start;
    }
  }
  return undefined;
}

import { type DomNode, isElement, TEXT_NODE } from "./dom.ts";
import type { BlockKind } from "./types.ts";

/** Elements that stand on lines of their own; `kind` is what their words are, where the element says so. */
const BLOCKS: ReadonlyMap<string, BlockKind | undefined> = new Map([
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, "heading"] as const),
  ["li", "bullet"],
  ["blockquote", "quote"],
  ["figcaption", "caption"],
  ...(
    "address article aside body dd details div dl dt fieldset figure footer form header hr main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
      " ",
    ) as string[]
  ).map((name) => [name, undefined] as const),
]);
const UNSEEN = new Set(["script", "style", "template", "noscript", "button", "select", "input", "textarea", "svg"]);

/** The words of a document with paragraph breaks, and what its lines are by the code unit at which they start. */
export interface HtmlText {
  readonly text: string;
  readonly kinds: ReadonlyMap<number, BlockKind>;
}

/** Writes an element's words as plain text: a blank line between blocks, a line end for `br`, single blanks. */
export function htmlText(root: DomNode): HtmlText {
  let text = "";
  let line = "";
  const kinds = new Map<number, BlockKind>();
  const end = (kind: BlockKind | undefined): void => {
    const words = line
      .split("\n")
      .map((part) => part.replace(/ +/g, " ").trim())
      .filter((part) => part !== "")
      .join("\n");
    line = "";
    if (words === "") return;
    if (text !== "") text += "\n\n";
    if (kind) kinds.set(text.length, kind);
    text += words;
  };
  const walk = (node: DomNode, kind: BlockKind | undefined): void => {
    if (node.nodeType === TEXT_NODE) line += (node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " ");
    if (!isElement(node) || UNSEEN.has(node.localName)) return;
    if (node.localName === "br") line += "\n";
    const block = BLOCKS.has(node.localName);
    const inner = BLOCKS.get(node.localName) ?? kind;
    if (block) end(kind);
    for (const child of node.childNodes) walk(child, inner);
    if (block) end(inner);
  };
  walk(root, undefined);
  end(undefined);
  return { text, kinds };
}

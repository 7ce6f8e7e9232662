import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the tests ask of an element, as linkedom gives it. */
export interface PageElement {
  readonly localName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The committed page, as text and as a tree. */
export const pageText = readFileSync(`${root}docs/ontology.html`, "utf8");
const page: PageElement = parseHTML(pageText).document.documentElement;

export const elements = (selector: string): readonly PageElement[] => [...page.querySelectorAll(selector)];

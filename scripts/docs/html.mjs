const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);

const markupOf = (value) => {
  if (value === undefined || value === null || value === false) return "";
  if (Array.isArray(value)) return value.map(markupOf).join("");
  return typeof value === "object" ? value.markup : escaped(String(value));
};

/** Markup as it stands, not to be escaped. */
export const markup = (text) => ({ markup: text });

/** A template of HTML or SVG: values are escaped, markup and lists of it go in as they are, undefined and false as nothing. */
export const html = (strings, ...values) => markup(String.raw({ raw: strings }, ...values.map(markupOf)));

/** Parts with a separator between them. */
export const joined = (parts, separator = ", ") => parts.map((part, i) => (i === 0 ? part : [separator, part]));

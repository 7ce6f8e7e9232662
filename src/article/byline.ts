import { outletNamed } from "../gazetteer/outlets.ts";

/** Who wrote an article, as its byline says, and the outlet that stands behind the names. */
export interface Byline {
  readonly authors: readonly string[];
  readonly outlet?: string;
}

const BY =
  /^(?:(?:words|story|text|report(?:ed)?|analysis|written|opinion|commentary|review|interview|exclusive) )?by:?\s+(?=\S)/i;
/** What ends the names: a place, a role, an outlet, an address. */
const TAIL =
  /\s+(?:in|at|for|from|reporting from)\s+(?=\p{Lu}|the )|\s*(?:[|·•/(;]|\s[–—-]\s|@|<|\b\S+@)|\s+(?:is|covers|writes)\s/u;
const ROLE =
  /\b(?:correspondents?|editors?|reporters?|writers?|bureau|chief|staff|analysts?|columnists?|contributors?|producers?|fellow|professor|journalists?|desk|team|intern|photographer|political|senior|special|guest|deputy|international|diplomatic|foreign|agency|agencies|news ?room|board|service|wire|online|digital)\b/i;
const PARTICLES = new Set(
  "al bin bint da das de del della den der di dos du el ibn la le ten ter van von y".split(" "),
);
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:[.'’‘-]\p{L}[\p{L}\p{M}]*)*\.?|[dDO]['’]\p{Lu}[\p{L}\p{M}'’-]*|(?:al|el|as|ash|an)-\p{Lu}[\p{L}\p{M}'’-]*|Jr\.?|Sr\.?|II|III)$/u;
/** Words that head pages and sections and stand in no one's name. */
const NO_NAMES = new Set(
  "comment comments news world politics business opinion sport sports health science technology culture breaking latest live exclusive analysis video photos africa asia europe america americas australia middle east us uk u.s. u.k. home share print email advertisement related updated published editorial explainer feature features the this today from how why what who when where with more read watch january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

function isName(words: string): boolean {
  const parts = words.split(/\s+/);
  const last = parts.at(-1) ?? "";
  return (
    words.length <= 50 &&
    parts.length <= 6 &&
    parts.every((part) => NAME_WORD.test(part) || PARTICLES.has(part)) &&
    NAME_WORD.test(last)
  );
}

/** A person's name on a line without "By": two to five words, not all capitals, none of which heads a page or section. */
function isBareName(words: string): boolean {
  const parts = words.split(/\s+/);
  if (words === words.toUpperCase()) return false;
  return parts.length >= 2 && parts.length <= 5 && isName(words) && !parts.some((p) => NO_NAMES.has(p.toLowerCase()));
}

/** A name with its outlet behind it ("Ann Roe Fox News"), taken apart. */
function withOutlet(words: string): { readonly name: string; readonly outlet?: string } {
  const parts = words.split(/\s+/);
  for (let n = 2; n < parts.length; n++) {
    const outlet = outletNamed(parts.slice(n).join(" "));
    if (outlet) return { name: parts.slice(0, n).join(" "), outlet: outlet.name };
  }
  return { name: words };
}

/** "in Doha and Tom Poe in Kyiv": the names behind the first one's place, each with a place of its own. */
function placedNames(behind: string): readonly string[] {
  const parts = behind.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/).slice(1);
  return parts.flatMap((part) => {
    const name = /^(.+?)\s+in\s+(?=\p{Lu})/u.exec(part)?.[1];
    return name !== undefined && isBareName(name) ? [name] : [];
  });
}

/**
 * Reads a byline: "By Ann Roe", "By Ann Roe and John Doe in Kyiv", "Ann Roe, Political Editor". A line without "By"
 * counts only where `bare` says that its place on the page (beside the date line) makes it one.
 */
export function byline(line: string, bare: boolean): Byline | undefined {
  const by = BY.exec(line)?.[0];
  if (line.length > 160 || (by === undefined && !bare)) return undefined;
  const rest = line.slice(by?.length ?? 0).trim();
  if (by === undefined && outletNamed(rest)) return undefined;
  const cut = TAIL.exec(rest);
  const names = cut ? rest.slice(0, cut.index) : rest;
  const behind = cut ? rest.slice(cut.index + cut[0].length) : "";
  const authors: string[] = [];
  const beside = by === undefined ? [] : placedNames(behind);
  let outlet = outletNamed(behind.replace(/[)\s]+$/, ""))?.name;
  for (const part of names.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+/)) {
    const { name: named, outlet: behindName } = withOutlet(part.trim().replace(/(?<=\p{Ll}{2})[.,]$/u, ""));
    const known = outletNamed(named);
    outlet ??= behindName;
    if (known && (authors.length > 0 || by === undefined || !known.agency)) outlet ??= known.name;
    else if (ROLE.test(named) && !known) {
      if (authors.length === 0 && by === undefined) return undefined;
    } else if (by === undefined ? isBareName(named) : known || isName(named)) authors.push(named);
    else if (authors.length === 0 && outlet === undefined) return undefined;
  }
  if (authors.length > 0) authors.push(...beside.filter((name) => !authors.includes(name)));
  if (authors.length === 0 && by === undefined) return undefined;
  if (by !== undefined && authors.length === 0 && outlet === undefined && !ROLE.test(names)) return undefined;
  return outlet === undefined ? { authors } : { authors, outlet };
}

/** Whether a line says no more than what its author does: "Diplomatic correspondent". */
export function isRole(line: string): boolean {
  return line.length <= 60 && ROLE.test(line) && !/[.!?:;"”]/.test(line) && line.split(/\s+/).length <= 6;
}

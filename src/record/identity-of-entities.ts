import { beginsFamilyName, citiesNamed, isRegion, nationalBody, STATES, stateByName } from "../gazetteer/index.ts";
import { slug } from "./slug.ts";
import { TITLES } from "./titles.table.ts";
import type { EntityDraft } from "./types.ts";

/**
 * The last two steps of an entity's IRI: `state/KP`, `organization/Q1065`, `person/kim-jong-un`. Entities of one name in
 * two articles have one key; a person known by a single name only is the article's own, as is a place that may be one of
 * several cities, and a body that many states have one of.
 */
export function entityKey(entity: EntityDraft, articleKey: string): string {
  switch (entity.type) {
    case "State":
      return `state/${stateCode(entity) ?? slug(entity.name)}`;
    case "Organization":
      return `organization/${linked(entity, WIKIDATA) ?? organizationSlug(entity, articleKey)}`;
    case "Place":
      return `place/${linked(entity, GEONAMES) ?? `${slug(entity.name)}${isShared(entity.name) ? `_${articleKey}` : ""}`}`;
    case "Person": {
      const name = withoutTitles(entity.name);
      return `person/${slug(withInitials(name))}${isFullName(name) ? "" : `_${articleKey}`}`;
    }
  }
}

/**
 * The name, a national body's with its state's: "Senate" in two articles need not be one state's, and where an article does
 * not say whose it is, it is the article's own.
 */
function organizationSlug(entity: Extract<EntityDraft, { type: "Organization" }>, articleKey: string): string {
  const national = nationalBody(entity.name);
  if (national === undefined) return slug(entity.name);
  const state = STATES.get(national.code ?? codeOfUnit(entity.unitOf) ?? "");
  return state === undefined ? `${slug(entity.name)}_${articleKey}` : slug(`${state.name} ${national.body}`);
}

/** The code of a state that an organization is a unit of, by its local id or its IRI. */
function codeOfUnit(unitOf: string | undefined): string | undefined {
  return unitOf === undefined ? undefined : /(?:^|\/state\/)([A-Z]{2})$/.exec(unitOf)?.[1];
}

/** A state's ISO 3166-1 alpha-2 code: its local id where that is one, else by its name. */
export function stateCode(state: EntityDraft): string | undefined {
  if (state.id !== undefined && STATES.has(state.id)) return state.id;
  for (const name of [state.name, ...(state.alternateName ?? [])]) {
    const found = stateByName(name);
    if (found !== undefined) return found.code;
  }
  return undefined;
}

/** Whether several cities bear a name: "Springfield" in two articles need not be one place. */
const isShared = (name: string): boolean => !isRegion(name) && citiesNamed(name).length > 1;

const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q[1-9][0-9]*)$/;
const GEONAMES = /^https?:\/\/(?:sws\.|www\.)?geonames\.org\/([1-9][0-9]*)\/?$/;

function linked(entity: EntityDraft, pattern: RegExp): string | undefined {
  for (const iri of entity.sameAs ?? []) {
    const id = pattern.exec(iri)?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}

/** A name without the titles before it ("Mr Kim", "Lt. Gen. Ann Lee"), as long as something is left. */
function withoutTitles(name: string): string {
  const [first = "", ...rest] = name.trim().split(/\s+/u);
  const titled = rest.length > 0 && TITLES.has(first.replace(/\.$/, "").toLowerCase());
  return titled ? withoutTitles(rest.join(" ")) : name;
}

/** Scripts that put no space between the parts of a name. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・·]{2,}$/u;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Whether a name has more than one part, so that it may be taken for the same person's in another article: "van der Berg"
 * and "Marsh Jr." have a family name alone.
 */
function isFullName(name: string): boolean {
  if (UNSPACED.test(name.trim())) return true;
  const parts = name.split(/[\s_]+/u).filter((part) => /\p{L}/u.test(part) && !SUFFIX.test(part));
  const start = parts.findIndex((part) => !beginsFamilyName(part));
  return parts.length - Math.max(0, start) > 1;
}

/** A person's name with its initials together, however they are spaced and pointed: "J.K. Rowling", "J. K. Rowling". */
const withInitials = (name: string): string =>
  name.replace(/(?<![\p{L}'’-])\p{Lu}(?:\.\s?\p{Lu}(?![\p{L}'’]))+\.?/gu, (initials) => initials.replace(/[.\s]/g, ""));

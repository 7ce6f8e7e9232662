import { sha256 } from "./hash.ts";
import { identifierKey } from "./identity.ts";
import { slug } from "./slug.ts";
import type { AgreementDraft, ProvisionDraft } from "./types.ts";

const LONGEST_KEY = 200;

/** "Free Trade Agreement between A and B": a title of its parties, which reports of it do not use, is no proper name. */
const TELLS_PARTIES = /\b(?:between|among)/i;

/**
 * What names an agreement: its proper name; else its parties, the whole date of its signing and its kind; else, where no
 * day is known, its parties, its kind and the article, since another article may report another agreement of theirs.
 * @param parties keys of the parties: `state/KP`
 */
export function agreementKey(draft: AgreementDraft, parties: readonly string[], articleKey: string): string {
  const date = draft.signing?.on?.date;
  if (draft.name !== undefined && !(date !== undefined && parties.length > 1 && TELLS_PARTIES.test(draft.name)))
    return slug(draft.name);
  const shortNames = parties.map((party) => party.replace(/^[a-z]+\//, "")).sort();
  const kind = draft.kinds?.[0];
  const shared = [...shortNames, ...(date === undefined ? [] : [date]), ...(kind === undefined ? [] : [kind])].join(
    "-",
  );
  const own = date === undefined || parties.length === 0;
  const key = own ? [...(shared === "" ? [] : [shared]), articleKey].join("_") : shared;
  return key.length <= LONGEST_KEY
    ? key
    : `${key.slice(0, LONGEST_KEY - 17).replace(/%[0-9A-F]?$/, "")}~${sha256(key).slice(0, 16)}`;
}

/** What names a provision inside its agreement: its number; else its label ("Preamble"); else its place in the text. */
export function provisionKey({ number, label, text }: ProvisionDraft, textKey: string): string {
  if (number !== undefined) return `art_${identifierKey(number)}`;
  if (label !== undefined) return slug(label);
  return `provision_${textKey}_${text.start}-${text.end}`;
}

import { PUBLIC_NAMES } from "./family-names.table.ts";
import { foldName } from "./fold.ts";
import {
  FAMILY_NAMES_FIRST,
  FAMILY_STARTS,
  FEMALE_NAMES,
  MALE_NAMES,
  OTHER_NAMES_OF_PERSONS,
  PARTICLES,
} from "./given-names.table.ts";
import { remembered } from "./remembered.ts";

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/).map(foldName));

const male = words(MALE_NAMES);
const female = words(FEMALE_NAMES);
const other = words(OTHER_NAMES_OF_PERSONS);
const familyFirst = words(FAMILY_NAMES_FIRST);
const publicNames = words(PUBLIC_NAMES);
const particles = words(PARTICLES);
const familyStarts = words(FAMILY_STARTS);

/** Whether a word is a frequent given name; of a hyphenated one ("Jean-Pierre") the first part counts. */
export const isGivenName = remembered((word): boolean => {
  const [first = ""] = foldName(word).split(" ");
  return male.has(first) || female.has(first) || other.has(first);
});

/** The gender a given name usually tells, where it tells one. */
export function genderOf(givenName: string): "male" | "female" | undefined {
  const [first = ""] = foldName(givenName).split(" ");
  if (other.has(first) || male.has(first) === female.has(first)) return undefined;
  return male.has(first) ? "male" : "female";
}

/** Whether a word is a frequent family name of those that stand before the given name. */
export const isFamilyNameFirst = (word: string): boolean => familyFirst.has(foldName(word));

/** Whether a word is a family name that news uses alone for somebody in public life: "Putin", "Merkel". */
export const isPublicName = (word: string): boolean => publicNames.has(foldName(word));

/** Whether a word, in small letters or with a capital, begins a family name of several words: "van der Berg", "Le Pen". */
export const beginsFamilyName = (word: string): boolean => familyStarts.has(word.toLowerCase());

/** Whether a lower-case word may stand within a person's name: "van", "bin", "de". */
export const isNameParticle = (word: string): boolean => particles.has(word.toLowerCase());

import { foldName } from "./fold.ts";
import { ORGANIZATION_HEADS, OTHER_INITIALS } from "./organizations.table.ts";
import { PLACE_HEADS, PLACE_STARTS } from "./places.table.ts";
import { remembered } from "./remembered.ts";
import { OTHER_CAPITALISED, OTHER_HEADS } from "./words.table.ts";

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
const organization = words(ORGANIZATION_HEADS);
const place = words(PLACE_HEADS);
const start = words(PLACE_STARTS);
const other = words(OTHER_HEADS);
const initials = words(OTHER_INITIALS);
const capitalised = new Set([...words(OTHER_CAPITALISED)].map(foldName));

/** Whether a name's last word makes it an organization: "Ministry", "University". */
export const isOrganizationHead = (word: string): boolean => organization.has(word.replace(/\.$/, ""));
/** Whether a name's last word makes it a place: "Airport", "Strait". */
export const isPlaceHead = (word: string): boolean => place.has(word);
/** Whether a name's first word makes it a place: "Mount", "Lake". */
export const isPlaceStart = (word: string): boolean => start.has(word.replace(/\.$/, ""));
/** Whether a name's last word makes it an event, a work or an instrument: "War", "Agreement". */
export const isOtherHead = (word: string): boolean => other.has(word);
/** Whether capital letters are no organization: "GDP", "CEO". */
export const isOtherInitials = (word: string): boolean => initials.has(word.replaceAll(".", ""));
/** Whether a word is capitalised without being a name of a person, organization or place: "Monday", "Islamic". */
export const isOtherCapitalised = remembered((word) => capitalised.has(foldName(word)));

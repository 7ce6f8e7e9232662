import type { UnitSpan } from "../../article/types.ts";
import type { Analysis } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import { isOfEarlierTime } from "./earlier-times.ts";
import { lyingIn } from "./in-order.ts";
import { differs, type Growing, headsAgree, isPast, isReplaced, kindsAgree, named, shown } from "./sameness.ts";

/** How many sentences behind the last mention of an agreement its name can stand. */
const SENTENCES = 3;
/** Heads that stand for any agreement: "a deal … the Ferries Agreement". */
const WIDE_HEADS = new Set(["deal", "agreement", "pact", "accord"]);
/** What the name is said to have gone through, as the agreement told of has. */
const MADE =
  /^,? (?:(?:which|that) )?(?:(?:was|were|has been) )?(?:\p{L}+ly )?(?:signed|initial(?:l?ed)|inked|concluded|agreed|adopted|sealed|reached)\b(?<when>[^,;.]{0,60}(?:, \d{4})?)/u;
/** How it is yet to come into force: it was made just now. What is only talked of, or is to end, was there before. */
const TO_COME =
  /^(?:, [^,;.]{3,80},)? (?:(?:will|would|is (?:to|due to|expected to|set to)) (?:now )?(?:(?:take|come|enter) (?:effect|into)|need|apply|begin|start|be (?:ratified|submitted|sent|put|presented|laid|deposited|published|implemented))|(?:takes|comes|enters) (?:effect|into))\b/;
const MATTER = /\p{L}{5,}/gu;
const NO_MATTER = /^(?:treaty|agreement|accords?|protocol|convention|between|under|about|their)$/i;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const PLACE = /\b(?:in|at) (?:the )?(\p{Lu}[\p{L}’'-]+)/u;

/** The beginnings of the words in a stretch that tell a matter or a place: "fisheries" and "fishing" begin alike. */
const stems = (words: string): Set<string> =>
  new Set([...words.matchAll(MATTER)].flatMap(([w]) => (NO_MATTER.test(w) ? [] : [w.slice(0, 5).toLowerCase()])));

/** "treaty" of "Treaty on Clean Lakes", "pact" of "Lakes Pact". */
const headOfName = (name: string): string =>
  /\b(?:treat(?=y|ies)|pact|accord|agreement|protocol|compact|covenant|armistice|convention|charter)/i
    .exec(name)?.[0]
    .toLowerCase()
    .replace(/^treat$/, "treaty") ?? "";

/**
 * "A and B signed a treaty on Monday. The Treaty on Clean Lakes, signed in Oslo, …": whether a name without parties of its
 * own is that of the agreement described just before. Only where something shows it (it was signed as that one was, it is
 * yet to take effect, it has a word of the description in it), and nothing speaks against it: another day or place, an
 * earlier time, another matter.
 */
export function namesDescribed(group: Growing, one: Candidate, { article, dates }: Analysis): boolean {
  const { text } = article;
  const { instrument } = one;
  const members = shown(group);
  const last = members.at(-1);
  if (!instrument || instrument.known || one.determiner !== "definite" || !last || one.at - last.at > SENTENCES)
    return false;
  if (group.name !== undefined || group.private || group.past || group.aside || differs(group, one)) return false;
  if (isPast(one, text) || isReplaced(one, text) || isOfEarlierTime(one, article)) return false;
  if (!members.some(({ status }) => status === "signed" || status === "announced")) return false;
  if (named(one).some((id) => !group.parties.has(id))) return false;
  if (one.stated.some((id) => group.parties.size > 1 && !group.parties.has(id))) return false;
  const own = headOfName(instrument.name);
  const fits = WIDE_HEADS.has(own) || members.some(({ head }) => head === own || WIDE_HEADS.has(head));
  if (!fits || !headsAgree(group, { ...one, head: own }) || !kindsAgree(group, one.kinds)) return false;
  const after = text.slice(one.coreTo, one.scope.to);
  const made = MADE.exec(after);
  const when = made?.groups?.when ?? "";
  const signing: UnitSpan = {
    from: one.coreTo + (made ? made[0].length - when.length : 0),
    to: one.coreTo + (made?.[0].length ?? 0),
  };
  if (contradicts(signing, members, { article, dates })) return false;
  const told = stems(members.map(({ scope }) => text.slice(scope.from, scope.to)).join(" "));
  const shares = [...stems(instrument.name)].some((stem) => told.has(stem));
  // "a trade treaty … the Extradition Treaty": a matter that the description has not.
  if (group.kinds.size > 0 && one.kinds.length === 0 && !shares) return false;
  return made !== null || TO_COME.test(after) || shares;
}

/** Whether the stretch that tells of the signing gives another day, or another place, than the mentions before. */
function contradicts(
  own: UnitSpan,
  members: readonly Candidate[],
  { article: { text }, dates }: Pick<Analysis, "article" | "dates">,
): boolean {
  const daysIn = (span: UnitSpan): string[] => lyingIn(dates, span).flatMap(({ date }) => date.date ?? []);
  const days = daysIn(own);
  const told = members.flatMap(({ scope }) => daysIn(scope));
  if (days.length > 0 && told.length > 0)
    return !days.some((day) => told.some((other) => other.startsWith(day) || day.startsWith(other)));
  const before = members.map(({ scope }) => text.slice(scope.from, scope.to)).join(" ");
  const weekdays = WEEKDAYS.filter((day) => before.includes(day));
  const full = days.filter((day) => day.length === 10);
  if (weekdays.length > 0 && full.length > 0)
    return !full.some((day) => weekdays.includes(WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ""));
  const place = PLACE.exec(text.slice(own.from, own.to))?.[1];
  const places = members.flatMap(
    ({ coreTo, scope }) => PLACE.exec(/^[^,;.]{0,60}/.exec(text.slice(coreTo, scope.to))?.[0] ?? "")?.[1] ?? [],
  );
  return place !== undefined && places.length > 0 && !places.includes(place);
}

import { nationalBody, partOfAmerica, STATES, stateByCapital } from "../../gazetteer/index.ts";
import type { Group, Grouping } from "./grouping.ts";
import { isPossessive, type Layout, type Seat, wordAt } from "./layout.ts";

/** Whose a body is said to be where it is named: a state (ISO code), or a part of one, or "" where nothing says it. */
type Whose = { readonly code: string } | "part" | "";

/** "Kenya's Senate", "the Japanese Supreme Court", "the Senate of Kenya"; "Florida's Supreme Court", "the state Senate". */
function ownerOf(layout: Layout, { from, to }: Seat): Whose {
  const possessive = isPossessive(layout, from - 1);
  const before = layout.endingAt.get(possessive ? from - 1 : from)?.group;
  if (before?.code !== undefined) return { code: before.code };
  const demonym = layout.reading.ending.get(from);
  if (demonym?.kind === "demonym" && demonym.code !== undefined) return { code: demonym.code };
  const after = /^(?:of|in)$/.test(wordAt(layout, to)) ? layout.startingAt.get(to + 1)?.group : undefined;
  const code = after?.code ?? (after?.type === "Place" ? stateByCapital(after.name)?.code : undefined);
  if (code !== undefined) return { code };
  return before?.type === "Place" ||
    after?.type === "Place" ||
    /^(?:state|provincial|regional)$/i.test(wordAt(layout, from - 1))
    ? "part"
    : "";
}

/**
 * Says of which state the bodies are that many states have one of, where the article says so and names no other's: "Kenya's
 * Senate" once makes "the Senate" Kenya's, "the Florida Senate" leaves it open. Bodies of one state under two names come
 * together.
 */
export function placeBodies(layouts: readonly Layout[], grouping: Grouping): void {
  const { groups, of } = grouping;
  splitBodies(layouts, grouping);
  const whose = new Map<Group, Set<string>>();
  const bodies = new Map<Group, string>();
  for (const group of groups) {
    const national = group.type === "Organization" ? nationalBody(group.name) : undefined;
    if (!national) continue;
    bodies.set(group, national.body);
    whose.set(group, new Set(national.code === undefined ? [] : [national.code]));
  }
  /** Bodies by their kind that parts of states have too, in this article. */
  const ofParts = new Set<string>();
  for (const group of groups) {
    if (group.type !== "Organization" || bodies.has(group)) continue;
    const [first = "", second = ""] = group.name.split(" ");
    for (const [n, owner] of [first, `${first} ${second}`].entries())
      if (partOfAmerica(owner) !== undefined)
        ofParts.add(
          group.name
            .split(" ")
            .slice(n + 1)
            .join(" ")
            .toLowerCase(),
        );
  }
  for (const layout of layouts)
    for (const seat of layout.names) {
      const group = of.get(seat.name) ?? seat.group;
      const body = bodies.get(group);
      if (body === undefined) continue;
      const owner = ownerOf(layout, seat);
      if (owner === "part") ofParts.add(body);
      else if (owner !== "") whose.get(group)?.add(owner.code);
    }
  const states = new Map<string, Set<string>>();
  for (const [group, codes] of whose) {
    const body = bodies.get(group) ?? "";
    states.set(body, new Set([...(states.get(body) ?? []), ...codes]));
  }
  const first = new Map<string, Group>();
  const merged = new Map<Group, Group>();
  // a name that says the state before one that does not
  const says = (group: Group): number => (nationalBody(group.name)?.code === undefined ? 1 : 0);
  for (const [group, body] of [...bodies].sort(([a], [b]) => says(a) - says(b))) {
    const [code, ...others] = states.get(body) ?? [];
    const own = whose.get(group) ?? new Set();
    const settled =
      own.size === 1 ? [...own][0] : own.size === 0 && others.length === 0 && !ofParts.has(body) ? code : undefined;
    const state = settled === undefined ? undefined : STATES.get(settled);
    if (!state) continue;
    const key = `${body} ${state.code}`;
    const same = first.get(key);
    if (same) {
      merged.set(group, same);
      take(same, group);
    } else {
      first.set(key, group);
      const named = grouping.states.get(state.code);
      if (named) group.unitOf = named.id;
      // "the Turkish Senate": of a state that the article has by its adjective only
      else if (nationalBody(group.name)?.code === undefined) rename(group, `${state.name}’s ${group.name}`);
    }
  }
  if (merged.size === 0) return;
  for (const [name, group] of of) of.set(name, merged.get(group) ?? group);
  groups.splice(0, groups.length, ...groups.filter((group) => !merged.has(group)));
}

/** "the Russian Security Council vote": of the world's council, as against "Russia's Security Council said". */
const isModifier = (layout: Layout, seat: Seat): boolean => /^(?:NOUN|PROPN)$/.test(layout.words[seat.to]?.pos ?? "");

/** "Laos's Security Council", by a name that a body of the world goes by too. */
const isNamesake = ({ group, name }: Seat): boolean =>
  nationalBody(group.name) === undefined && nationalBody(name.text) !== undefined;

/** "Russia's Foreign Ministry" and "Ukraine's Foreign Ministry" have one name in an article, and are two; the world's Security Council is no state's. */
function splitBodies(layouts: readonly Layout[], { groups, of }: Grouping): void {
  const owned = new Map<Group, Map<string, Seat[]>>();
  for (const layout of layouts)
    for (const seat of layout.names) {
      if (seat.group.type !== "Organization") continue;
      if (isNamesake(seat) ? isModifier(layout, seat) : nationalBody(seat.group.name) === undefined) continue;
      const owner = ownerOf(layout, seat);
      if (owner === "part" || owner === "") continue;
      const codes = owned.get(seat.group) ?? new Map<string, Seat[]>();
      owned.set(seat.group, codes);
      codes.set(owner.code, [...(codes.get(owner.code) ?? []), seat]);
    }
  for (const [group, codes] of owned) {
    const namesake = nationalBody(group.name) === undefined;
    if (codes.size < 2 && !namesake) continue;
    for (const [code, seats] of codes) {
      const starts = new Set(seats.map(({ name }) => name.from));
      const name = `${STATES.get(code)?.name ?? code}’s ${namesake ? seats[0]?.name.text : group.name}`;
      const own: Group = {
        ...group,
        id: `${group.id}-${code.toLowerCase()}`,
        name,
        mentions: group.mentions.filter(({ from }) => starts.has(from)),
        alternateNames: new Set(seats.map((seat) => seat.name.text)),
      };
      group.mentions.splice(0, group.mentions.length, ...group.mentions.filter(({ from }) => !starts.has(from)));
      for (const seat of seats) of.set(seat.name, own);
      groups.push(own);
    }
    if (group.mentions.length === 0) groups.splice(groups.indexOf(group), 1);
  }
}

function rename(group: Group, name: string): void {
  group.alternateNames.add(group.name);
  group.alternateNames.delete(name);
  group.name = name;
}

/** Takes in a body that is the same one. */
function take(into: Group, other: Group): void {
  into.mentions.push(...other.mentions);
  for (const name of [other.name, ...other.alternateNames]) if (name !== into.name) into.alternateNames.add(name);
}

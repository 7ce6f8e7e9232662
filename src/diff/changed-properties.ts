import { NAMESPACES } from "../vocabulary/index.ts";
import type { Change } from "./change.ts";
import { type ComparedProperty, type Kind, type Manner, wholeProperty } from "./kinds.table.ts";
import { nameOf } from "./names.ts";
import { type SideView, unshared, type Value, valuesOf } from "./values.ts";

const { rap, rdf, schema } = NAMESPACES;

/** Values that a note names; more are counted. */
const NAMED = 3;

/** Kinds whose IRIs say what a thing is; a part's IRI follows from its whole or its text. */
const NAMED_BY_IRI: ReadonlySet<string> = new Set(["article", "agreement", "entity"]);

/** What changed in a thing, property by property, in the order in which its kind tells them. */
export function changedProperties(a: SideView, b: SideView, kind: Kind, one: string, other: string): readonly Change[] {
  const name = nameOf(a.facts, one);
  const tell = (property: string, facts: Pick<Change, "from" | "to" | "note">): Change => ({
    kind: kind.kind,
    change: "changed",
    thing: one,
    name,
    property,
    ...facts,
  });
  const changes: Change[] = [];
  if (one !== other && NAMED_BY_IRI.has(kind.kind)) changes.push(tell("id", { from: one, to: other }));
  const types = [a.facts.typesOf(one), b.facts.typesOf(other)].map((iris) => iris.map(localName).sort().join(", "));
  if (types[0] !== types[1]) changes.push(tell("type", both(types[0] ?? "", types[1] ?? "")));
  const whole = kind.owner === undefined ? [] : [wholeProperty(kind.owner)];
  for (const property of [...kind.properties, ...whole]) {
    const [before, after] = [valuesOf(a, one, property), valuesOf(b, other, property)];
    const { lost, gained } = unshared(before, after);
    if (lost.length === 0 && gained.length === 0) continue;
    changes.push(tell(property.key, told(property, before, after, lost, gained)));
  }
  return changes;
}

function localName(iri: string): string {
  const namespace = [rap, schema, rdf].find((start) => iri.startsWith(start)) ?? "";
  return iri.slice(namespace.length);
}

/** A changed list with what it lost and gained, where it kept something. */
function told(
  { manner }: ComparedProperty,
  before: readonly Value[],
  after: readonly Value[],
  lost: readonly Value[],
  gained: readonly Value[],
): Pick<Change, "from" | "to" | "note"> {
  const note = (show: (value: Value) => string): string =>
    [noteOf("lost", lost, show), noteOf("gained", gained, show)].filter((part) => part !== "").join("; ");
  if (manner === "count") {
    return {
      from: String(before.length),
      to: String(after.length),
      note: note(({ shown, exactly }) => `${shown} ${exactly}`.trim()),
    };
  }
  const values = shown(before, after, manner);
  const isInPart = before.length > lost.length && manner !== "words";
  return isInPart ? { ...values, note: note((value) => value.shown) } : values;
}

function noteOf(verb: string, values: readonly Value[], show: (value: Value) => string): string {
  if (values.length === 0) return "";
  const more = values.length > NAMED ? ` and ${values.length - NAMED} more` : "";
  return `${verb} ${values.slice(0, NAMED).map(show).join(", ")}${more}`;
}

/** The values before and after; where both look the same, with what tells them apart. */
function shown(before: readonly Value[], after: readonly Value[], manner: Manner): Pick<Change, "from" | "to"> {
  const join = (parts: readonly string[]): string => parts.join(manner === "words" ? " … " : ", ");
  const [from, to] = [before, after].map((values) => join(values.map((value) => value.shown)));
  if (from !== to) return both(from ?? "", to ?? "");
  const exactly = [before, after].map((values) => join(values.map((value) => `${value.shown} (${value.exactly})`)));
  return both(exactly[0] ?? "", exactly[1] ?? "");
}

function both(from: string, to: string): Pick<Change, "from" | "to"> {
  return { ...(from !== "" && { from }), ...(to !== "" && { to }) };
}

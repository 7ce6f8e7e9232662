import type { Change } from "./change.ts";
import type { Facts } from "./facts.ts";
import { KINDS, KNOWN_PREDICATES, PARTS } from "./kinds.table.ts";
import { isPassage, nameOf } from "./names.ts";
import type { Pairs } from "./pairing.ts";
import { lexicalForm } from "./terms.ts";

const KIND_OF_CLASS = new Map(KINDS.flatMap(({ kind, classes }) => classes.map((type) => [type, kind] as const)));
const PART_CLASSES: ReadonlySet<string> = new Set(PARTS);

/**
 * What the ontology has no word for: things of other vocabularies, compared predicate by predicate under their IRI, and
 * predicates of other vocabularies on this project's things.
 */
export function otherChanges(a: Facts, b: Facts, pairs: Pairs): readonly Change[] {
  const subjects = [...new Set([...a.index.keys(), ...b.index.keys()])].sort();
  return subjects.flatMap((subject): readonly Change[] => {
    const partner = pairs.get(subject) ?? subject;
    const facts = a.index.has(subject) ? a : b;
    const types = facts.typesOf(subject);
    if (types.some((type) => PART_CLASSES.has(type)) || isPassage(facts, subject)) return [];
    const kind = types.map((type) => KIND_OF_CLASS.get(type)).find((found) => found !== undefined);
    const told = { kind: kind ?? ("other" as const), thing: subject, name: nameOf(facts, subject) };
    const isThere = { a: a.index.has(subject), b: b.index.has(partner) };
    if (!isThere.a || !isThere.b) {
      return kind === undefined ? [{ ...told, change: isThere.a ? "removed" : "added" }] : [];
    }
    return predicates(a, subject, b, partner)
      .filter((predicate) => kind === undefined || !KNOWN_PREDICATES.has(predicate))
      .flatMap((property): readonly Change[] => {
        const [from, to] = [shown(a, subject, property), shown(b, partner, property)];
        if (from === to) return [];
        const values = { ...(from !== "" && { from }), ...(to !== "" && { to }) };
        return [{ ...told, change: "changed", property, ...values }];
      });
  });
}

function predicates(a: Facts, subject: string, b: Facts, partner: string): readonly string[] {
  return [...new Set([...keys(a, subject), ...keys(b, partner)])].sort();
}

function keys(facts: Facts, subject: string): readonly string[] {
  return [...(facts.index.get(subject)?.keys() ?? [])];
}

function shown(facts: Facts, subject: string, predicate: string): string {
  return facts.objects(subject, predicate).map(lexicalForm).join(", ");
}

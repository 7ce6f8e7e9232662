import { type Diagnostic, failure, type Outcome, success } from "../../diagnostic/index.ts";
import { isIri } from "../iri.ts";
import type { Iri } from "../types.ts";
import type { Decision } from "./decision.ts";

const WORDS: ReadonlySet<string> = new Set(["merge", "split", "keep"]);

/** Things that can be decided on, by the first step of their IRI under the base. */
const KINDS: ReadonlySet<string> = new Set(["person", "organization", "place", "state", "agreement"]);

/** A decision with the line it stands in. */
type Row = Decision & { readonly line: number };

/**
 * Reads a table of decisions: a line a decision, columns between tabs, things by their IRI or its tail under the base
 * (`person/kim-jong-un`). Empty lines, lines that begin with `#`, and a heading are passed over.
 * @returns the decisions; or what is wrong, line by line: `decisions/row`, `decisions/thing`, `decisions/article`,
 * `decisions/contradiction`, `decisions/circle`
 */
export function readDecisions(text: string, base: string, file: string): Outcome<readonly Decision[]> {
  const faults: Diagnostic[] = [];
  const fault = (line: number, rule: string, message: string, more: Partial<Diagnostic> = {}): undefined => {
    faults.push({ severity: "error", rule: `decisions/${rule}`, message, file, line, ...more });
  };
  const rows = text
    .replace(/^\u{feff}/u, "")
    .split(/\r?\n/)
    .flatMap((words, i): Row[] => {
      if (words.trim() === "" || words.startsWith("#") || (i === 0 && /^decision\t/.test(words))) return [];
      const row = readRow(words, i + 1, base, fault);
      return row ? [row] : [];
    });
  contradictions(rows, fault);
  return faults.length > 0 ? failure(...faults) : success(rows.map(({ line: _, ...decision }) => decision));
}

type Fault = (line: number, rule: string, message: string, more?: Partial<Diagnostic>) => undefined;

function readRow(words: string, line: number, base: string, fault: Fault): Row | undefined {
  const [decision = "", thing = "", as = "", article = "", why = "", by = ""] = words.split("\t").map((w) => w.trim());
  if (!WORDS.has(decision))
    return fault(line, "row", "a line begins with what is decided", {
      expected: "merge, split or keep, and tabs between the columns",
      actual: decision,
    });
  const [first, second] = [thingOf(thing, base), thingOf(as, base)];
  for (const [name, iri] of [
    [thing, first],
    [as, second],
  ] as const)
    if (iri === undefined)
      return fault(line, "thing", "this names no thing", {
        expected: "an IRI, or its tail under the base, as in person/kim-jong-un",
        actual: name,
      });
  if (first === undefined || second === undefined) return undefined;
  const [kind, other] = [kindOf(first, base), kindOf(second, base)];
  if (first === second || (kind !== undefined && other !== undefined && kind !== other))
    return fault(line, "thing", first === second ? "a thing is itself" : "these are things of two kinds", {
      actual: `${thing} ${as}`,
    });
  if ((decision === "split") !== (article !== ""))
    return fault(
      line,
      "article",
      decision === "split" ? "a split says in which article" : "only a split has an article",
      {
        ...(article !== "" && { actual: article }),
      },
    );
  return {
    ...{ decision: decision as Decision["decision"], thing: first, as: second, line },
    ...(article !== "" && { article }),
    ...(why !== "" && { why }),
    ...(by !== "" && { by }),
  };
}

/** The IRI that a name in the table stands for, where it is one of a thing that can be decided on. */
function thingOf(name: string, base: string): Iri | undefined {
  const iri = name.includes(":") ? name : `${base}${name}`;
  if (name === "" || !isIri(iri)) return undefined;
  return iri.startsWith(base) && kindOf(iri, base) === undefined ? undefined : iri;
}

function kindOf(iri: Iri, base: string): string | undefined {
  if (!iri.startsWith(base)) return undefined;
  const [kind = "", key = ""] = iri.slice(base.length).split("/");
  return KINDS.has(kind) && key !== "" ? kind : undefined;
}

/** What no converter could follow: a thing that is two others, or, by way of others, itself. */
function contradictions(rows: readonly Row[], fault: Fault): void {
  const decided = new Map<string, Row>();
  const merged = new Map<Iri, Row>();
  for (const row of rows) {
    if (row.decision === "keep") continue;
    const key = `${row.thing}\n${row.article ?? ""}`;
    const before = decided.get(key);
    if (before && before.as !== row.as)
      fault(row.line, "contradiction", `line ${before.line} decides otherwise`, { node: row.thing, actual: row.as });
    decided.set(key, before ?? row);
    if (row.decision === "merge" && !merged.has(row.thing)) merged.set(row.thing, row);
  }
  const told = new Set<Iri>();
  for (const [thing, row] of merged) {
    const met = new Map([[thing, row.line]]);
    for (let next: Row | undefined = row; next && !told.has(thing); next = merged.get(next.as)) {
      if (next.as === thing) {
        const lines = [...met.values()].filter((line) => line !== row.line);
        const by = `by way of line${lines.length > 1 ? "s" : ""} ${lines.join(", ")} this thing becomes itself`;
        fault(row.line, "circle", by, { node: thing });
        for (const one of met.keys()) told.add(one);
      }
      if (met.has(next.as)) break;
      met.set(next.as, merged.get(next.as)?.line ?? row.line);
    }
  }
}

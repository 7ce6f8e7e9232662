import { isIri, LONGEST_IRI } from "../iri.ts";
import type { Iri } from "../types.ts";
import type { Findings } from "./findings.ts";

/** What a reference can point at. */
export type Kind = "entity" | "agreement" | "provision" | "statement" | "part" | "anchor";

/**
 * Who is called what in one record: every thing's IRI, and the local names that stand for them in the draft.
 */
export interface Names {
  /** The IRI that a name or IRI of the draft stands for, known or not; finds no fault. */
  iriOf(reference: string): Iri;
  /**
   * The IRI of a new thing: its own `id` where that is absolute, else the minted one, numbered if another thing of the
   * record has it. A local `id` becomes a name for it.
   */
  claim(given: string | undefined, minted: Iri, kind: Kind, pointer: string): Iri;
  /** The same, where things of one IRI are one thing (entities that come together, dates, anchors). */
  share(given: string | undefined, minted: Iri, kind: Kind, pointer: string): Iri;
  /** The IRI that a reference stands for; one that points at nothing, or at a thing of another kind, is a finding. */
  refer(reference: string, kinds: readonly Kind[], pointer: string): Iri;
}

const isLocal = (id: string): boolean => !id.includes(":");

/** @param reserved ids that things of the draft have already, so that no other thing is given one of them */
export function names(reserved: ReadonlySet<Iri>, findings: Findings): Names {
  const kinds = new Map<Iri, Kind>();
  const locals = new Map<string, Iri>();

  const twice = (pointer: string, node: string) =>
    findings.error("record/id", pointer, "two things of the record have this id", { node, actual: node });

  const name = (given: string | undefined, iri: Iri, pointer: string): void => {
    if (given === undefined || !isLocal(given)) return;
    const other = locals.get(given);
    if (other !== undefined && other !== iri) twice(pointer, given);
    locals.set(given, iri);
  };

  const share: Names["share"] = (given, minted, kind, pointer) => {
    const iri = given === undefined || isLocal(given) ? minted : given;
    const other = kinds.get(iri);
    if (other !== undefined && other !== kind) twice(pointer, iri);
    // What is minted is an IRI by the way it is made.
    if (iri === given && !isIri(iri))
      findings.error("record/iri", pointer, "the IRI is not one that every store takes", {
        expected: `an absolute IRI (RFC 3987) of at most ${LONGEST_IRI} bytes`,
        actual: iri,
      });
    kinds.set(iri, kind);
    name(given, iri, pointer);
    return iri;
  };

  const claim: Names["claim"] = (given, minted, kind, pointer) => {
    if (given !== undefined && !isLocal(given)) {
      if (!kinds.has(given)) return share(given, minted, kind, pointer);
      twice(pointer, given);
      return given;
    }
    let iri = minted;
    for (let n = 2; kinds.has(iri) || reserved.has(iri); n++) iri = `${minted}_${n}`;
    if (given !== undefined && locals.has(given)) twice(pointer, given);
    return share(given, iri, kind, pointer);
  };

  const refer: Names["refer"] = (reference, allowed, pointer) => {
    const iri = isLocal(reference) ? locals.get(reference) : reference;
    const kind = iri === undefined ? undefined : kinds.get(iri);
    if (iri !== undefined && kind !== undefined && allowed.includes(kind)) return iri;
    findings.error(
      "record/reference",
      pointer,
      kind === undefined ? "this refers to nothing in the record" : `this refers to ${A[kind]}`,
      { expected: `the id of ${allowed.map((k) => A[k]).join(" or ")} of this record`, actual: reference },
    );
    return reference;
  };

  return { iriOf: (reference) => locals.get(reference) ?? reference, claim, share, refer };
}

const A: Readonly<Record<Kind, string>> = {
  entity: "an entity",
  agreement: "an agreement",
  provision: "a provision",
  statement: "a statement",
  part: "a part of another thing",
  anchor: "a passage or mention",
};

/** Every absolute id in a draft, save those of anchors. */
export function givenIds(value: unknown, found: Set<Iri> = new Set()): Set<Iri> {
  if (Array.isArray(value)) for (const item of value) givenIds(item, found);
  else if (typeof value === "object" && value !== null && !("start" in value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object") givenIds(inner, found);
      else if (key === "id" && typeof inner === "string" && !isLocal(inner)) found.add(inner);
    }
  }
  return found;
}

import { keyOf, ownerIri } from "../identity.ts";
import { entityKey, stateCode } from "../identity-of-entities.ts";
import type {
  Candidate,
  CandidateDraft,
  Entity,
  EntityDraft,
  Iri,
  Organization,
  Person,
  Place,
  PostHolding,
  PostHoldingDraft,
  State,
} from "../types.ts";
import { once } from "./anchors.ts";
import { unlessEmpty, type Work } from "./work.ts";

/** Gives each entity its IRI, before anything that refers to entities is completed. */
export function identifyEntities(work: Work, drafts: readonly EntityDraft[]): readonly Iri[] {
  const { base, articleKey, names, findings, decided } = work;
  const met = new Map<Iri, { readonly name: string; readonly given: boolean }>();
  return drafts.map((draft, i) => {
    const pointer = `/entities/${i}`;
    const iri = names.share(draft.id, decided(`${base}${entityKey(draft, articleKey)}`), "entity", pointer);
    const given = iri === draft.id;
    const other = met.get(iri);
    if (other?.given && given)
      findings.error("record/id", `${pointer}/id`, "two entities of the record have this id", {
        node: iri,
        actual: iri,
      });
    else if (other !== undefined)
      findings.note("info", "record/same-entity", pointer, "two entities have one identity and become one", {
        node: iri,
        actual: `${other.name}; ${draft.name}`,
      });
    met.set(iri, { name: draft.name, given });
    return iri;
  });
}

/** Completes the entities. Those that come out with one IRI become one, with the names and mentions of all. */
export function completeEntities(work: Work, drafts: readonly EntityDraft[], iris: readonly Iri[]): readonly Entity[] {
  const entities = new Map<Iri, Entity>();
  for (const [i, draft] of drafts.entries()) {
    const iri = iris[i] ?? "";
    const pointer = `/entities/${i}`;
    const entity = completeEntity(work, draft, iri, pointer);
    const before = entities.get(iri);
    entities.set(iri, before === undefined ? entity : together(before, entity));
  }
  return [...entities.values()];
}

function completeEntity(work: Work, draft: EntityDraft, id: Iri, pointer: string): Entity {
  const { base, names, anchors } = work;
  const thing = {
    name: draft.name,
    ...unlessEmpty("alternateName", draft.alternateName ?? []),
    ...unlessEmpty("sameAs", draft.sameAs ?? []),
    mentions: anchors.mentions(draft.mentions, keyOf(base, id), `${pointer}/mentions`),
    ...unlessEmpty(
      "candidates",
      (draft.candidates ?? []).map((c, i) => completeCandidate(work, c, id, i, `${pointer}/candidates/${i}`)),
    ),
  };
  switch (draft.type) {
    case "Person": {
      const positions = (draft.positions ?? []).map((p, i) =>
        completePosition(work, p, id, i, `${pointer}/positions/${i}`),
      );
      return { id, type: "Person", ...thing, ...unlessEmpty("positions", positions) } satisfies Person;
    }
    case "Organization": {
      const unitOf = draft.unitOf && names.refer(draft.unitOf, ["entity"], `${pointer}/unitOf`);
      return { id, type: "Organization", ...thing, ...(unitOf && { unitOf }) } satisfies Organization;
    }
    case "Place": {
      const within = draft.containedInPlace;
      const containedInPlace = within && names.refer(within, ["entity"], `${pointer}/containedInPlace`);
      return { id, type: "Place", ...thing, ...(containedInPlace && { containedInPlace }) } satisfies Place;
    }
    case "State": {
      // A state that comes with its IRI says itself whether it has a territory.
      const code = draft.id === id ? undefined : stateCode(draft);
      const territory = draft.territory ?? (code === undefined ? undefined : { name: draft.name });
      const minted = `${base}country/${code ?? keyOf(base, id).replace(/^state\//, "")}`;
      return {
        id,
        type: "State",
        ...thing,
        ...(territory && {
          territory: {
            id: names.share(territory.id, minted, "part", `${pointer}/territory`),
            type: "Country" as const,
            name: territory.name,
          },
        }),
      } satisfies State;
    }
  }
}

function completeCandidate(work: Work, draft: CandidateDraft, entity: Iri, i: number, pointer: string): Candidate {
  const { base, names, text } = work;
  const { resource, name, score } = draft;
  const minted = `${ownerIri(base, entity)}/candidate_${text.key}_${i + 1}`;
  const id = names.claim(draft.id, minted, "part", pointer);
  return { id, type: "Candidate", resource, ...(name !== undefined && { name }), score };
}

function completePosition(
  work: Work,
  draft: PostHoldingDraft,
  person: Iri,
  index: number,
  pointer: string,
): PostHolding {
  const { anchors, base, names, text } = work;
  const evidence = draft.evidence && anchors.passage(draft.evidence, `${pointer}/evidence`);
  const place = evidence ? `${evidence.start}-${evidence.end}` : `n${index + 1}`;
  return {
    id: names.claim(draft.id, `${ownerIri(base, person)}/post_${text.key}_${place}`, "part", pointer),
    type: "PostHolding",
    ...(draft.title !== undefined && { title: draft.title }),
    ...(draft.organization && { organization: names.refer(draft.organization, ["entity"], `${pointer}/organization`) }),
    ...(draft.former && { former: true as const }),
    ...(draft.acting && { acting: true as const }),
    ...(evidence && { evidence }),
  };
}

/** One entity of two: the first one's name and what else it says, the names, links, mentions and positions of both. */
function together(first: Entity, second: Entity): Entity {
  const named = [...(first.alternateName ?? []), second.name, ...(second.alternateName ?? [])];
  const thing = {
    name: first.name,
    ...unlessEmpty(
      "alternateName",
      [...new Set(named)].filter((name) => name !== first.name),
    ),
    ...unlessEmpty("sameAs", [...new Set([...(first.sameAs ?? []), ...(second.sameAs ?? [])])]),
    mentions: once([...first.mentions, ...second.mentions]),
    ...unlessEmpty("candidates", once([...(first.candidates ?? []), ...(second.candidates ?? [])])),
  };
  // The keys that both have come first, in the record's order; `second` has no say where `first` has one.
  const { id, type } = first;
  if (first.type !== "Person" || second.type !== "Person")
    return Object.assign({ id, type }, thing, second, first, thing) as Entity;
  const positions = once([...(first.positions ?? []), ...(second.positions ?? [])]);
  return { id, type: "Person", ...thing, ...unlessEmpty("positions", positions) };
}

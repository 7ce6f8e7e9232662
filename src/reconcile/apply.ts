import type { ArticleRecord, Candidate, Entity } from "../record/index.ts";
import type { Found } from "./ask.ts";

/**
 * A record with what a service answered for its entities. The best candidate is taken for the entity (`sameAs`) where its
 * score is `accept` or more and no other's is as high.
 * @param answer the candidates for an entity; nothing where it was not asked about or not answered
 */
export function withCandidates(
  record: ArticleRecord,
  answer: (entity: Entity) => readonly Found[] | undefined,
  accept: number | undefined,
): { readonly record: ArticleRecord; readonly accepted: number } {
  let accepted = 0;
  const entities = (record.entities ?? []).map((entity): Entity => {
    const found = answer(entity);
    if (found === undefined || found.length === 0) return entity;
    const candidates = found.map((candidate, i) => candidateOf(entity, record, candidate, i));
    const [best, second] = found;
    const sure = accept !== undefined && best && best.score >= accept && best.score > (second?.score ?? -1);
    if (sure) accepted++;
    const sameAs = [...new Set([...(entity.sameAs ?? []), ...(sure ? [best.resource] : [])])];
    return { ...entity, ...(sameAs.length > 0 && { sameAs }), candidates };
  });
  return { record: entities.length > 0 ? { ...record, entities } : record, accepted };
}

function candidateOf(entity: Entity, { text }: ArticleRecord, { resource, name, score }: Found, i: number): Candidate {
  return {
    id: `${entity.id}/candidate_${text.sha256.slice(0, 16)}_${i + 1}`,
    type: "Candidate",
    resource,
    name,
    score: Math.round(score * 100),
  };
}

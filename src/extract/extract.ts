import { codePoints } from "../article/codepoints.ts";
import type { Article } from "../article/types.ts";
import type { RecordDraft } from "../record/types.ts";
import { extractAgreements, withImpliedParties } from "./agreements/index.ts";
import { articleDraft, entityDraft } from "./draft.ts";
import { findEntities } from "./entities/index.ts";
import { analyse } from "./language/analyse.ts";
import { isEnglish } from "./language/english.ts";
import { extractStatements, quotedSpeech } from "./statements/index.ts";
import { extractTreaty } from "./treaties/index.ts";

/**
 * Reads an article for its entities, agreements and statements; one that is not in English for the speech it quotes alone,
 * with nobody to say it. A pure function of the article: no state, no clock.
 * @returns a draft of its record, anchors in Unicode code points, for `complete` to check and fill in
 */
export function extract(article: Article): RecordDraft {
  if (article.document === "treaty") return extractTreaty(article);
  const analysis = analyse(article);
  const points = codePoints(article.text);
  if (!isEnglish(article)) {
    const quoted = quotedSpeech(analysis, points);
    return { ...articleDraft(article, points), ...(quoted.length > 0 && { statements: quoted }) };
  }
  const found = findEntities(analysis);
  const actors = withImpliedParties(analysis, found);
  const agreements = extractAgreements(analysis, actors);
  const statements = extractStatements(analysis, found, agreements);
  const acting = new Set(
    agreements.flatMap(({ draft: { parties = [], mediators = [], signing } }) => [
      ...parties,
      ...mediators,
      ...(signing?.signatories ?? []).flatMap((signature) => signature.for ?? []),
    ]),
  );
  const implied = actors.all.slice(found.all.length).filter(({ id }) => acting.has(id));
  const entities = [...found.all, ...implied].map((entity) => entityDraft(entity, points));
  return {
    ...articleDraft(article, points),
    ...(entities.length > 0 && { entities }),
    ...(agreements.length > 0 && { agreements: agreements.map((a) => a.draft) }),
    ...(statements.length > 0 && { statements }),
  };
}

import type { CodePoints } from "../article/codepoints.ts";
import type { Article, UnitSpan } from "../article/types.ts";
import type { EntityDraft, MentionDraft, RecordDraft } from "../record/types.ts";
import type { FoundEntity, FoundMention } from "./types.ts";

/** An anchor in code points of a span in code units. */
export function anchor(points: CodePoints, span: UnitSpan): { start: number; end: number } {
  return { start: points.toPoint(span.from), end: points.toPoint(span.to) };
}

/** The article's own part of its record: identifier, metadata, page furniture. */
export function articleDraft(article: Article, points: CodePoints): RecordDraft {
  const { identifier, headline, author, publisher, datePublished, publishedOn, inLanguage, url } = article;
  const furniture = article.blocks.filter((b) => b.kind === "furniture").map((b) => anchor(points, b));
  return {
    ...(article.document === "treaty" && { type: "Treaty" as const }),
    identifier,
    ...(headline !== undefined && { headline }),
    ...(author !== undefined && author.length > 0 && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(inLanguage !== undefined && { inLanguage }),
    ...(url !== undefined && { url }),
    ...(furniture.length > 0 && { furniture }),
  };
}

/** An entity as the record has it. */
export function entityDraft(entity: FoundEntity, points: CodePoints): EntityDraft {
  const common = {
    id: entity.id,
    name: entity.name,
    ...(entity.alternateName && { alternateName: entity.alternateName }),
    ...(entity.sameAs && { sameAs: entity.sameAs }),
    mentions: entity.mentions.map((m) => mentionDraft(m, points)),
  };
  switch (entity.type) {
    case "Person":
      return { ...common, type: "Person", ...(entity.positions && { positions: entity.positions }) };
    case "Organization":
      return { ...common, type: "Organization", ...(entity.unitOf !== undefined && { unitOf: entity.unitOf }) };
    case "Place":
      return {
        ...common,
        type: "Place",
        ...(entity.containedInPlace !== undefined && { containedInPlace: entity.containedInPlace }),
      };
    case "State":
      return { ...common, type: "State" };
  }
}

function mentionDraft(mention: FoundMention, points: CodePoints): MentionDraft {
  return { ...anchor(points, mention), kind: mention.kind, ...(mention.metonym && { metonym: true as const }) };
}

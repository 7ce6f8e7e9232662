import type { Article, Block, BlockKind } from "../../../src/article/types.ts";
import { findEntities } from "../../../src/extract/entities/index.ts";
import { findQuotations } from "../../../src/extract/language/quotations.ts";
import { tagBlock } from "../../../src/extract/language/tagger.ts";
import type { Analysis, Entities, FoundEntity } from "../../../src/extract/types.ts";

/** A text as an article of paragraphs, or of blocks of other kinds, one a line, tagged; dates are not needed for entities. */
export function analysisOf(text: string, kinds: readonly BlockKind[] = []): Analysis {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((m, i) => ({
    kind: kinds[i] ?? "paragraph",
    from: m.index,
    to: m.index + m[0].length,
  }));
  const article: Article = { identifier: "test", text, blocks, file: "test.txt", ignored: [] };
  const sentences = blocks.flatMap((block, index) => tagBlock(text, block, index));
  return { article, sentences, quotations: findQuotations(article), dates: [] };
}

/** The entities of a text, with questions in words instead of positions. */
export function reading(text: string, kinds: readonly BlockKind[] = []) {
  const entities: Entities = findEntities(analysisOf(text, kinds));
  const named = (name: string): FoundEntity | undefined => entities.all.find((e) => e.name === name);
  const words = (e: FoundEntity | undefined): string[] => (e?.mentions ?? []).map((m) => text.slice(m.from, m.to));
  return {
    entities,
    /** "Type name: mention, mention", a star after a metonym; pronouns apart. */
    lines: entities.all.map(
      (e) =>
        `${e.type} ${e.name}: ${e.mentions
          .filter((m) => m.kind !== "pronoun")
          .map((m) => text.slice(m.from, m.to) + (m.metonym ? "*" : ""))
          .join(", ")}`,
    ),
    /** The pronouns that are mentions of an entity. */
    pronouns: (name: string): string[] =>
      (named(name)?.mentions ?? []).filter((m) => m.kind === "pronoun").map((m) => text.slice(m.from, m.to)),
    mentions: (name: string): string[] => words(named(name)),
    /** "title @ organization's name". */
    positions: (name: string): string[] =>
      (named(name)?.positions ?? []).map((p) => {
        const organization = entities.all.find((e) => e.id === p.organization)?.name ?? "-";
        return `${p.former ? "former " : ""}${p.acting ? "acting " : ""}${p.title ?? "-"} @ ${organization}`;
      }),
    /** Names of whom a phrase stands for; the nth place where it stands. */
    refer: (phrase: string, nth = 0): string[] => {
      let from = -1;
      for (let i = 0; i <= nth; i++) from = text.indexOf(phrase, from + 1);
      return entities
        .refer({ from, to: from + phrase.length })
        .map((id) => entities.all.find((e) => e.id === id)?.name ?? id);
    },
  };
}

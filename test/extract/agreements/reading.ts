import { expect } from "vitest";
import { codePoints } from "../../../src/article/codepoints.ts";
import type { Article, Block } from "../../../src/article/types.ts";
import { extractAgreements, withImpliedParties } from "../../../src/extract/agreements/index.ts";
import { findEntities } from "../../../src/extract/entities/index.ts";
import { analyse } from "../../../src/extract/language/analyse.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The agreements of a text (a paragraph a line, the first a headline if `headline`, one a quotation after its `> ` if `quote`, those of `bullets` items of a list), with words instead of places. */
export function agreementsIn(
  text: string,
  given: { publishedOn?: string; headline?: true; quote?: number; bullets?: readonly number[] } = {},
) {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((m, i) => ({
    kind:
      i === 0 && given.headline
        ? "headline"
        : i === given.quote
          ? "quote"
          : given.bullets?.includes(i)
            ? "bullet"
            : "paragraph",
    from: i === given.quote ? m.index + 2 : m.index,
    to: m.index + m[0].length,
  }));
  const article: Article = {
    identifier: "test",
    text,
    blocks,
    file: "test.txt",
    ignored: [],
    ...(given.publishedOn === undefined ? {} : { publishedOn: given.publishedOn }),
  };
  const analysis = analyse(article);
  const entities = withImpliedParties(analysis, findEntities(analysis));
  const points = codePoints(text);
  const words = (p: Place | undefined): string | undefined => p && points.slice(p.start, p.end);
  const name = (id: string): string => entities.all.find((e) => e.id === id)?.name ?? id;
  const letter = /[\p{L}\p{N}]/u;
  return extractAgreements(analysis, entities).map(({ id, mentions, draft }) => {
    for (const { from, to } of mentions) {
      expect(from).toBeLessThan(to);
      expect(
        letter.test(text.charAt(from - 1)) && letter.test(text.charAt(from)),
        `cut before ${text.slice(from, to)}`,
      ).toBe(false);
      expect(
        letter.test(text.charAt(to - 1)) && letter.test(text.charAt(to)),
        `cut after ${text.slice(from, to)}`,
      ).toBe(false);
    }
    const { signing } = draft;
    return {
      id,
      name: draft.name,
      mentions: mentions.map(({ from, to }) => text.slice(from, to)),
      parties: (draft.parties ?? []).map(name),
      mediators: (draft.mediators ?? []).map(name),
      kinds: draft.kinds ?? [],
      status: draft.status,
      signing: signing && {
        on: signing.on?.date ?? signing.on?.edtf,
        in: signing.in && name(signing.in),
        by: (signing.signatories ?? []).map((s) => `${name(s.signer)} for ${s.for && name(s.for)}`),
        evidence: words(signing.evidence),
      },
      provisions: (draft.provisions ?? []).map((p) => ({
        id: p.id,
        number: p.number,
        label: p.label,
        fidelity: p.fidelity,
        text: words(p.text),
        cites: (p.cites ?? []).map((c) => [c.instrument, c.number, words(c.evidence)]),
        obligations: (p.obligations ?? []).map((o) => ({
          type: o.obligationType,
          obligor: words(o.obligor),
          modal: words(o.modal),
          act: words(o.act),
          obligee: words(o.obligee),
          condition: words(o.condition),
          manner: (o.manner ?? []).map(words),
          accordance: (o.inAccordanceWith ?? []).map(words),
        })),
      })),
    };
  });
}

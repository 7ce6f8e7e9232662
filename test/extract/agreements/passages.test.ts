import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readItems } from "../../../src/article/index.ts";
import { extract } from "../../../src/extract/index.ts";

interface Told {
  readonly mentions: readonly string[];
  readonly parties: readonly string[];
  readonly status: string | null;
  readonly signedOn: string | null;
  readonly mediators?: readonly string[];
  /** "A for X" of each who signed. */
  readonly signatories?: readonly string[];
  /** Provisions that the article quotes. */
  readonly provisions?: readonly { readonly number: string | null; readonly text: string }[];
  /** Provisions in the article's own words. */
  readonly terms?: readonly { readonly label: string | null; readonly text: string }[];
}
interface LabelledPassage {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly agreements: readonly Told[];
}

/** Passages in the manner of several outlets, written and labelled before anything read them. */
const PASSAGES = readFileSync(new URL("../../cases/agreements/passages.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as LabelledPassage);

const plain = (name: string): string => name.replace(/’/g, "'").replace(/^the /i, "");

async function found({ id, text, published }: LabelledPassage): Promise<Told[]> {
  const input = { id, text, ...(published !== null && { published }) };
  const bytes = new TextEncoder().encode(JSON.stringify(input));
  const [item] = await readItems({ file: "passage.json", format: "json", bytes });
  if (!item?.ok || item.value.kind !== "article") throw new Error(id);
  const { entities = [], agreements = [] } = extract(item.value.article);
  const names = new Map(entities.map((entity) => [entity.id, plain(entity.name)]));
  return agreements.map((agreement) => ({
    mentions: agreement.mentions.map(({ start, end }) => [...text].slice(start, end).join("")),
    parties: (agreement.parties ?? []).map((party) => names.get(party) ?? party).sort(),
    status: agreement.status ?? null,
    signedOn: agreement.signing?.on?.date ?? null,
    mediators: (agreement.mediators ?? []).map((party) => names.get(party) ?? party).sort(),
    signatories: (agreement.signing?.signatories ?? [])
      .map((one) => `${names.get(one.signer)} for ${names.get(one.for ?? "")}`)
      .sort(),
    provisions: (agreement.provisions ?? [])
      .filter(({ fidelity }) => fidelity === "verbatim")
      .map((one) => ({
        number: one.number ?? null,
        text: [...text].slice(one.text.start, one.text.end).join(""),
      })),
    terms: (agreement.provisions ?? [])
      .filter(({ fidelity }) => fidelity === "paraphrase")
      .map((provision) => ({
        label: provision.label ?? null,
        text: [...text].slice(provision.text.start, provision.text.end).join(""),
      })),
  }));
}

const told = await Promise.all(PASSAGES.map(async (passage) => ({ passage, found: await found(passage) })));
const pairs = told.flatMap(({ passage, found }) =>
  passage.agreements.flatMap((label) => {
    // Of those that go by its words ("an accord", for "such an accord with Turkey") the one with the most of its parties.
    const shared = ({ parties }: Told): number =>
      parties.filter((party) => label.parties.map(plain).includes(party)).length;
    const [match] = found
      .filter(({ mentions }) =>
        mentions.some((m) => label.mentions.some((words) => words.includes(m) || m.includes(words))),
      )
      .toSorted((a, b) => shared(b) - shared(a));
    return match ? [{ label, match }] : [];
  }),
);
const labelled = PASSAGES.flatMap(({ agreements }) => agreements);

describe("agreements in passages labelled by hand", () => {
  it("are none where the label has none", () => {
    const madeUp = told.filter(({ passage, found }) => passage.agreements.length === 0 && found.length > 0);
    expect(madeUp.map(({ passage }) => passage.id)).toEqual([]);
  });

  it("have no party and no day of signing that the label has not", () => {
    for (const { label, match } of pairs) {
      const parties = label.parties.map(plain);
      expect(match.parties.filter((party) => !parties.includes(party))).toEqual([]);
      if (label.signedOn === null) expect(match.signedOn, label.mentions[0]).toBeNull();
    }
  });

  const terms = pairs.flatMap(({ label, match }) =>
    (label.terms ?? []).flatMap((term) =>
      (match.terms ?? []).filter(({ text }) => text.includes(term.text)).map((found) => ({ term, found })),
    ),
  );

  it("have no mediator that the label has not", () => {
    for (const { label, match } of pairs)
      if (label.mediators) {
        const mediators = label.mediators.map(plain);
        expect((match.mediators ?? []).filter((one) => !mediators.includes(one))).toEqual([]);
      }
  });

  it("have the provisions that are quoted, word for word", () => {
    for (const { label, match } of pairs)
      if (label.provisions)
        expect(match.provisions).toEqual(label.provisions.map(({ number, text }) => ({ number, text })));
  });

  it("have those who signed, and for whom", () => {
    for (const { label, match } of pairs)
      if (label.signatories) expect(match.signatories).toEqual([...label.signatories].sort());
  });

  it("have their terms under the label that the article gives them", () => {
    expect(terms.map(({ found }) => found.label)).toEqual(terms.map(({ term }) => term.label));
  });

  // What is reached, so that no change lowers it: of 163 agreements in 198 passages.
  it.each([
    ["found", 157, () => pairs.length],
    [
      "with all their parties",
      140,
      () => pairs.filter(({ label, match }) => label.parties.length === match.parties.length).length,
    ],
    ["with their status", 139, () => pairs.filter(({ label, match }) => label.status === match.status).length],
    [
      "with their day",
      18,
      () => pairs.filter(({ label, match }) => label.signedOn !== null && label.signedOn === match.signedOn).length,
    ],
    [
      "with all their mediators",
      11,
      () =>
        pairs.filter(({ label, match }) => label.mediators && label.mediators.length === match.mediators?.length)
          .length,
    ],
    ["terms in the article’s own words", 28, () => terms.length],
  ])("%s: %i at least", (_, floor, count) => {
    expect(labelled).toHaveLength(163);
    expect(count()).toBeGreaterThanOrEqual(floor);
  });
});

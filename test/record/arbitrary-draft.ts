import fc from "fast-check";
import type { AgreementDraft, EntityDraft, PassageDraft, RecordDraft, StatementDraft } from "../../src/record/types.ts";
import { CONCEPTS } from "../../src/vocabulary/index.ts";

/** Pieces that make positions go wrong: astral characters, combining marks, CRLF, quotation marks. */
const pieces = fc.constantFrom(
  ..."a b c . Z é 한 中 ע".split(" "),
  " ",
  "\r\n",
  "\n\n",
  "e\u0301\u0323",
  "\u{1F600}",
  "\u{1D49C}",
  "\u{1F468}\u200d\u{1F469}",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "'",
  "\f",
);

export const arbitraryText = fc
  .array(pieces, { minLength: 1, maxLength: 60, size: "max" })
  .map((list) => list.join(""));

/** Names as people and machines give them; no half surrogates and controls, which the door refuses. */
export const arbitraryName = fc
  .oneof(
    fc.constantFrom(
      "Kim Jong Un",
      "Kim Jong-un",
      "Putin",
      "South Korea",
      "U.S.",
      "…",
      "\u{1F600}",
      "김정은",
      "Łódź",
      "a/b#c?d%",
      "..",
    ),
    fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
    fc.string({ minLength: 1, maxLength: 8, unit: "binary" }),
    fc.string({ minLength: 150, maxLength: 300, unit: "grapheme" }),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are taken out
  .map((name) => name.replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000e-\u001f]/gu, "x"));

/** Drafts over a text of some code points, local names throughout, as an extractor makes them. */
function draftOf(text: string): fc.Arbitrary<RecordDraft> {
  const length = [...text].length;
  const span: fc.Arbitrary<PassageDraft> = fc
    .tuple(fc.nat(length - 1), fc.nat(length))
    .map(([start, more]) => ({ start, end: Math.min(length, start + 1 + more) }));
  const spans = fc.array(span, { minLength: 1, maxLength: 3 });
  const maybe = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
    fc.option(arbitrary, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));
  const all = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((objects) => Object.assign({}, ...objects));
  const fixed = <T>(key: string, arbitrary: fc.Arbitrary<T>) => arbitrary.map((value) => ({ [key]: value }));

  const count = { entities: 4, agreements: 2, statements: 3 };
  const entityRef = fc.nat(count.entities - 1).map((i) => `e${i}`);
  const entityRefs = fc.uniqueArray(entityRef, { minLength: 1, maxLength: 3 });
  const agreementRef = fc.nat(count.agreements - 1).map((i) => `a${i}`);
  const date = all(maybe("date", fc.constant("2024-06-19")), maybe("words", arbitraryName), maybe("evidence", span));
  const position = all(maybe("title", arbitraryName), maybe("organization", entityRef), maybe("evidence", span));

  const entity = (id: string) =>
    all(
      fc
        .constantFrom("Person", "Organization", "State", "Place")
        .chain((type) =>
          type === "Person"
            ? all(fc.constant({ type }), maybe("positions", fc.array(position, { minLength: 1, maxLength: 2 })))
            : fc.constant({ type }),
        ),
      fc.constant({ id }),
      fixed("name", arbitraryName),
      fixed("mentions", spans),
      maybe("alternateName", fc.uniqueArray(arbitraryName, { minLength: 1, maxLength: 2 })),
    ) as fc.Arbitrary<EntityDraft>;
  const provision = all(
    maybe("number", arbitraryName),
    fixed("text", span),
    maybe("cites", fc.array(all(fixed("instrument", arbitraryName)), { minLength: 1, maxLength: 2 })),
    maybe("obligations", fc.array(all(maybe("act", span), maybe("manner", spans)), { minLength: 1, maxLength: 2 })),
  );
  const signature = all(fixed("signer", entityRef), maybe("for", entityRef));
  const signing = all(
    maybe("on", date),
    maybe("in", entityRef),
    maybe("signatories", fc.array(signature, { minLength: 1, maxLength: 2 })),
  );
  const agreement = (id: string) =>
    all(
      fc.constant({ id }),
      maybe("name", arbitraryName),
      maybe("parties", entityRefs),
      maybe("kinds", fc.uniqueArray(fc.constantFrom(...CONCEPTS.AgreementKind), { minLength: 1, maxLength: 2 })),
      fixed("mentions", spans),
      maybe("signing", signing),
      maybe("provisions", fc.array(provision, { minLength: 1, maxLength: 2 })),
    ) as fc.Arbitrary<AgreementDraft>;
  const statement = (id: string, i: number) =>
    all(
      fc.constant({ id, ...(i > 0 && { within: `s${i - 1}` }) }),
      fixed("content", spans),
      maybe("cue", span),
      maybe("source", span),
      maybe("speaker", entityRefs),
      maybe("saidOn", date),
      maybe(
        "about",
        agreementRef.map((reference) => [reference]),
      ),
    ) as fc.Arbitrary<StatementDraft>;

  return all(
    fixed("identifier", arbitraryName),
    maybe("url", fc.webUrl()),
    maybe("furniture", spans),
    fixed("entities", fc.tuple(...Array.from({ length: count.entities }, (_, i) => entity(`e${i}`)))),
    fixed("agreements", fc.tuple(...Array.from({ length: count.agreements }, (_, i) => agreement(`a${i}`)))),
    fixed("statements", fc.tuple(...Array.from({ length: count.statements }, (_, i) => statement(`s${i}`, i)))),
  ) as fc.Arbitrary<RecordDraft>;
}

/** A text and a draft of its record. */
export const arbitraryDraft: fc.Arbitrary<{ readonly text: string; readonly draft: RecordDraft }> = arbitraryText.chain(
  (text) => draftOf(text).map((draft) => ({ text, draft })),
);

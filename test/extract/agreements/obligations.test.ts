import { expect, it } from "vitest";
import { obligationsIn } from "../../../src/extract/agreements/obligations.ts";
import { obligeeIn } from "../../../src/extract/agreements/obligees.ts";
import { tagBlock } from "../../../src/extract/language/tagger.ts";

/** The parts of each obligation, as "obligor | modal | act | condition | manner | limits". */
function obligationsOf(text: string): readonly string[] {
  const span = { from: 0, to: text.length };
  const tokens = tagBlock(text, span, 0).flatMap((sentence) => sentence.tokens);
  const words = (part: { from: number; to: number } | undefined): string =>
    part ? text.slice(part.from, part.to).replace(/\s+/g, " ") : "-";
  return obligationsIn(text, span, tokens).map(({ obligor, modal, act, condition, manner, inAccordanceWith }) =>
    [
      ...[obligor, modal, act, condition].map(words),
      manner.map(words).join("; ") || "-",
      inAccordanceWith.map(words).join("; ") || "-",
    ].join(" | "),
  );
}

it.each([
  [
    "All disputes related to this Treaty shall be settled by talks.",
    ["- | shall | All disputes related to this Treaty shall be settled by talks | - | - | -"],
  ],
  [
    "Goods originating in Norway and imported into Sweden shall be free of duty.",
    ["Goods originating in Norway and imported into Sweden | shall | be free of duty | - | - | -"],
  ],
  [
    "The lakes are common. If a Party closes a lake, it shall inform the other Party.",
    ["it | shall | inform the other Party | a Party closes a lake | - | -"],
  ],
  [
    "Where fish are caught, the Party concerned may keep them.",
    ["the Party concerned | may | keep them | fish are caught | - | -"],
  ],
  [
    "If agreement cannot be reached, the Parties shall turn to the court.",
    ["the Parties | shall | turn to the court | agreement cannot be reached | - | -"],
  ],
  ["Transit shall not be subject to delay.", ["Transit | shall not | be subject to delay | - | - | -"]],
  [
    "At the request of either Party, the Commission shall meet within thirty (30) days.",
    ["the Commission | shall | meet | At the request of either Party | within thirty (30) days | -"],
  ],
  ["The Commission shall meet at least once a year.", ["The Commission | shall | meet | - | at least once a year | -"]],
  [
    "The Commission shall: (a) hear reports;\n(b) publish them.",
    ["The Commission | shall | hear reports | - | - | -", "The Commission | shall | publish them | - | - | -"],
  ],
  [
    "If a lake dries up, each Party shall, in particular: (a) inform the other Party; (b) open its wells; and (c) without delay count its fish.",
    [
      "each Party | shall | inform the other Party | a lake dries up | - | -",
      "each Party | shall | open its wells | a lake dries up | - | -",
      "each Party | shall | count its fish | a lake dries up | without delay | -",
    ],
  ],
  [
    "The report shall include: (a) the number of boats; (b) their crews. The Commission shall meet.",
    [
      "The report | shall | include: (a) the number of boats; (b) their crews | - | - | -",
      "The Commission | shall | meet | - | - | -",
    ],
  ],
  [
    "A joint commission shall be established within a year.",
    ["- | shall | A joint commission shall be established | - | within a year | -"],
  ],
  ["There shall be established a joint commission.", ["- | shall | be established a joint commission | - | - | -"]],
  [
    "The toll shall be paid by the importing Party.",
    ["the importing Party | shall | The toll shall be paid by the importing Party | - | - | -"],
  ],
  ["The Parties shall be bound by the award.", ["The Parties | shall | be bound by the award | - | - | -"]],
  ["Norway agrees to open its ports.", ["Norway | agrees to | open its ports | - | - | -"]],
  ["The Parties undertake to open their ports.", ["The Parties | undertake to | open their ports | - | - | -"]],
  ["Measures which may harm fish shall end.", ["Measures which may harm fish | shall | end | - | - | -"]],
  [
    "1 Each Party shall, where possible, count its fish.",
    ["Each Party | shall | count its fish | - | where possible | -"],
  ],
])("%s", (text, parts) => expect(obligationsOf(text)).toEqual(parts));

const obligeesOf = (text: string): readonly (string | undefined)[] => {
  const span = { from: 0, to: text.length };
  const tokens = tagBlock(text, span, 0).flatMap((sentence) => sentence.tokens);
  return obligationsIn(text, span, tokens).map(({ obligee }) => obligee && text.slice(obligee.from, obligee.to));
};

it.each([
  ["Each Party shall protect any lake in its territory.", undefined],
  ["Each Party shall give notice to the other Party.", "the other Party"],
  ["The secretariat shall send the list to all members.", "all members"],
  ["Each Party shall extend its laws to any boat.", undefined],
  ["The other Party shall be notified without delay.", "The other Party"],
  ["Norway shall pay a toll to Sweden.", "Sweden"],
  ["Each Party shall transfer the funds to this Agreement's account.", undefined],
])("%s is owed to %s", (text, obligee) => expect(obligeesOf(text)).toEqual([obligee]));

it("tells an obligor with its relative clause, and nobody to whom a thing “available to it” were owed", () => {
  expect(obligationsOf("A Party that receives secret maps under this Treaty shall not disclose them.")[0]).toMatch(
    /^A Party that receives secret maps under this Treaty \| shall not \| disclose them/,
  );
  expect(obligeeIn("render help with the ships available to it")).toBeUndefined();
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { linker, reportsOf } from "../../src/link/index.ts";
import { article } from "./articles.ts";
import { telling } from "./statements.ts";

const PM = ["prime minister:state/NO"];
const pact = { place: "oslo", signers: ["person/jan lund:state/NO", "person/b:state/IS"], kinds: ["trade"] } as const;
const rescue =
  "If a vessel of either Party is in distress off the coast of the other, the other shall send help at once and bear the cost.";
const quota = "Each Party may take eleven thousand tonnes of herring a year south of the sixty-second parallel.";
const ferries = "“The ferry company has sunk nine million crowns in a harbour nobody dredged,”";
const part = (n: number) =>
  `“Clause ${["amber", "birch", "cobalt", "denim"][n]} obliges every skipper to log herring.”`;

/** Articles with all kinds of links between them, and with what competes for them. */
const ARTICLES = [
  article(
    "a",
    "2023-05-11",
    { ...pact, date: "2023-05-10", provisions: [{ number: "1", words: rescue }] },
    { "jan lund": PM },
  ),
  article(
    "b",
    "2023-05-12",
    { ...pact, provisions: [{ number: "I", words: quota }, { words: rescue }] },
    { "jan e lund": PM },
  ),
  article("c", undefined, { ...pact, names: ["Herring Pact"] }, { "jan k lund": ["minister:state/NO"] }),
  article("d", "2019-05-12", { ...pact, names: ["the Herring Pact"], date: "2019-05-10" }, { "lund_d=lund": PM }),
  article("e", "2023-05-12", { ...pact, names: ["Herring Pact"] }, { "olena zelenska": PM }),
  article("f", "2023-05-12", [], { "olena zelenskaya": ["prime minister"], "jan-berg": ["minister:state/NO"] }),
  article("g", "2023-05-12", [], { "jan-berg": ["minister:state/DK"], "lund_g=lund": PM }),
  article("h", "2023-05-13", [], { "jan-berg": ["president:state/DK"], "kari lund": PM }),
  telling("i", "2023-05-11", { id: "i", by: "person/pat-rowe", words: ferries }),
  telling("j", "2023-05-12", { id: "j", by: "person/nils-berg", words: ferries }),
  telling("k", "2023-05-13", { id: "k", by: "person/pat-rowe", words: [part(0), part(1)] }),
  telling("l", "2023-05-13", { id: "l", by: "person/pat-rowe", words: [part(1), part(2)] }),
  telling("m", "2023-05-13", { id: "m", by: "person/pat-rowe", words: [part(2), part(3)] }),
  telling("n", "2023-05-13", { id: "n", source: ["A spokesman for Arne Vik", "person/arne-vik"], words: ferries }),
].map(reportsOf);

const linked = (reports: typeof ARTICLES): string => {
  const gathered = linker();
  for (const one of reports) gathered.add(one);
  return JSON.stringify([gathered.key(), [...gathered.links()]], null, 1);
};

it("links are the same, byte for byte, whatever the order of the articles", () => {
  const expected = linked(ARTICLES);
  for (const kind of ["agreement", "provision", "utterance", "person"]) expect(expected).toContain(`"kind": "${kind}"`);
  fc.assert(
    fc.property(fc.shuffledSubarray(ARTICLES, { minLength: ARTICLES.length }), (shuffled) => {
      expect(linked(shuffled)).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

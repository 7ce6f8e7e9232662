import type { ArticleRecord, Mention, Passage } from "../../src/record/types.ts";

const BASE = "https://example.org/news/";
const TEXT = `${BASE}text/0123456789abcdef`;

const passage = (start: number, end: number, exact: string): Passage => ({
  id: `${TEXT}#char=${start},${end}`,
  type: "Passage",
  of: TEXT,
  start,
  end,
  exact,
});

const mention = (start: number, end: number, exact: string, key: string): Mention => ({
  ...passage(start, end, exact),
  id: `${TEXT}#mention=${start},${end},${key}`,
  type: "Mention",
  kind: "name",
});

/** A small complete record, with something of everything that the layout of Turtle turns on. */
export const completeRecord: ArticleRecord = {
  "@context": "https://w3id.org/rapporteur/context.jsonld",
  id: `${BASE}article/lake`,
  type: "Article",
  identifier: "lake",
  headline: 'Ministers "agree" on the lake\nat last',
  author: ["A. Writer", "B. Writer"],
  datePublished: "2024-01-09T10:00:00Z",
  inLanguage: "en",
  text: { id: TEXT, type: "TextVersion", sha256: `0123456789abcdef${"0".repeat(48)}`, length: 900 },
  run: { id: `${BASE}graph/lake#run`, type: "Run", tool: "hand 1.0", generated: `${BASE}graph/lake` },
  entities: [
    {
      id: `${BASE}state/CH`,
      type: "State",
      name: "Switzerland",
      sameAs: ["http://www.wikidata.org/entity/Q39"],
      mentions: [
        mention(100, 111, "Switzerland", "state/CH"),
        { ...mention(20, 25, "Berne", "state/CH"), metonym: true },
      ],
    },
    { id: `${BASE}person/a-b`, type: "Person", name: "A B", mentions: [mention(3, 6, "A B", "person/a-b")] },
  ],
  agreements: [
    {
      id: `${BASE}agreement/lake-pact`,
      type: "Agreement",
      name: "Lake Pact",
      kinds: ["non-aggression", "border"],
      mentions: [mention(30, 39, "Lake Pact", "agreement/lake-pact")],
      provisions: [10, 4].map((n) => ({
        id: `${BASE}agreement/lake-pact/art_${n}`,
        type: "Provision",
        number: String(n),
        fidelity: "verbatim",
        text: passage(200 + n, 300 + n, "The parties shall not fish on Sundays."),
      })),
    },
  ],
  statements: [
    {
      id: `${BASE}statement/b`,
      type: "ReportedStatement",
      form: "direct",
      content: [passage(400, 420, "“We are satisfied.”")],
      speaker: [`${BASE}person/a-b`],
      saidOn: { id: `${TEXT}#date=421,430`, type: "Date", edtf: "2024-01~", words: "in January" },
    },
    {
      id: `${BASE}statement/c`,
      type: "ReportedStatement",
      form: "indirect",
      content: [passage(80, 95, "they would sign")],
    },
  ],
};

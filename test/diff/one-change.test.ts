import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/record/index.ts";
import { sampleRecord } from "../store/sample.ts";
import { differenceOf, type Editable, edited, fileOf, find, linesOf } from "./compare.ts";

type Record = Editable<ArticleRecord>;
type Edit = (record: Record) => void;

const BASE = "https://example.org/news/";
const TEXT = sampleRecord.text.id;

const statement = (record: Record, end: string) => find(record.statements, end);
const entity = (record: Record, end: string) => find(record.entities, end);
const treaty = (record: Record) => find(record.agreements, "bergen-treaty");
const article3 = (record: Record) => find(treaty(record).provisions, "art_3");
const obligation = (record: Record) => find(article3(record).obligations, "obligation_1");

/** The passage of the sample's text between two positions. */
function passage(start: number, end: number) {
  const exact = [...(sampleRecord.text.words ?? "")].slice(start, end).join("");
  return { id: `${TEXT}#char=${start},${end}`, type: "Passage" as const, of: TEXT, start, end, exact };
}

const HOLM = "~ statement: Kari Holm: “We stand with our neighbours,”";
const ARNASON = "~ statement: Jon Arnason: “that Ms Holm had promised that the pact would be ratified by …”";

/** Each edit of the sample, and everything that is then to be told. */
const CASES: readonly (readonly [what: string, edit: Edit, lines: readonly string[]])[] = [
  [
    "the headline",
    (r) => {
      r.headline = "Norway and Iceland sign pact";
    },
    [
      "~ article: Norway and Iceland sign defence pact in Bergen",
      "headline changed from Norway and Iceland sign defence pact in Bergen to Norway and Iceland sign pact",
    ],
  ],
  [
    "an author more",
    (r) => {
      r.author = ["Mara Ellison", "Per Dahl"];
    },
    ["~ article: Norway and Iceland sign defence pact in Bergen", "author: gained Per Dahl"],
  ],
  [
    "furniture",
    (r) => {
      delete r.furniture;
    },
    [
      "~ article: Norway and Iceland sign defence pact in Bergen",
      "furniture from 1 to 0: lost “Support our reporting: subscribe today.” characters 728–767",
    ],
  ],
  [
    "a speaker",
    (r) => {
      statement(r, "-2").speaker = [`${BASE}person/kari-holm`];
    },
    [ARNASON, "speaker changed from Jon Arnason to Kari Holm"],
  ],
  [
    "a speaker unknown now",
    (r) => {
      delete statement(r, "-2").speaker;
    },
    [ARNASON, "speaker lost: was Jon Arnason"],
  ],
  [
    "a second speaker",
    (r) => {
      statement(r, "-2").speaker = [`${BASE}person/jon-arnason`, `${BASE}person/kari-holm`];
    },
    [ARNASON, "speaker: gained Kari Holm"],
  ],
  [
    "content cut off",
    (r) => {
      statement(r, "-2").content = [passage(532, 589)];
    },
    [ARNASON, "content shrank at its end by “by autumn”"],
  ],
  [
    "content in another place",
    (r) => {
      statement(r, "-4").content = [passage(137, 154)];
    },
    ["~ statement: Icelandic Coast Guard: “the treaty”", "content changed from “the treaty” to “the Bergen Treaty”"],
  ],
  [
    "the same words in another place",
    (r) => {
      const content = statement(r, "-4").content[0];
      if (content) Object.assign(content, { id: `${TEXT}#char=10,20`, start: 10, end: 20 });
    },
    [
      "~ statement: Icelandic Coast Guard: “the treaty”",
      "content changed from the treaty (characters 636–646) to the treaty (characters 10–20)",
    ],
  ],
  [
    "form, speech act, attribution",
    (r) => {
      Object.assign(statement(r, "-2"), { form: "mixed", speechAct: "claim", attribution: "belief" });
    },
    [
      ARNASON,
      "form changed from indirect to mixed",
      "speech act changed from say to claim",
      "attribution changed from communication to belief",
    ],
  ],
  [
    "addressee and person addressed",
    (r) => {
      delete statement(r, "-1").addressee;
      statement(r, "-1").addressedTo = [`${BASE}state/NO`];
    },
    [HOLM, "addressee lost: was “reporters”", "person or body addressed changed from Iceland to Norway"],
  ],
  [
    "the date of a statement",
    (r) => {
      const on = statement(r, "-1").saidOn;
      if (on) on.edtf = "2024-06-13~";
    },
    [HOLM, "date said changed from 2024-06-20~ (“on Thursday”) to 2024-06-13~ (“on Thursday”)"],
  ],
  [
    "what a statement is about",
    (r) => {
      statement(r, "-1").about = [`${BASE}agreement/bergen-treaty/art_3`];
    },
    [HOLM, "about changed from Bergen Treaty to Article 3 of Bergen Treaty"],
  ],
  [
    "the statement that reports another",
    (r) => {
      delete statement(r, "-3").within;
    },
    [
      "~ statement: Kari Holm: “that the pact would be ratified by autumn”",
      "reporting statement lost: was Jon Arnason: “that Ms Holm had promised that the pact would be ratified by …”",
    ],
  ],
  [
    "a statement less",
    (r) => {
      r.statements = r.statements?.filter(({ id }) => !id.endsWith("-4")) ?? [];
    },
    ["- removed statement: Icelandic Coast Guard: “the treaty”"],
  ],
  [
    "a provision's text",
    (r) => {
      const text = article3(r).text;
      Object.assign(text, { exact: text.exact?.replace("without delay", "at once, if it so decides,") });
    },
    [
      "~ provision: Article 3 of Bergen Treaty",
      "text changed from “… the other Party shall without delay provide military assistance with …” to " +
        "“… the other Party shall at once, if it so decides, provide military assistance with …”",
    ],
  ],
  [
    "a provision's label and fidelity",
    (r) => {
      Object.assign(article3(r), { label: "Art. 3", fidelity: "translation" });
    },
    [
      "~ provision: Article 3 of Bergen Treaty",
      "label changed from Article 3 to Art. 3",
      "fidelity changed from verbatim to translation",
    ],
  ],
  [
    "a provision less, its parts told with it",
    (r) => {
      treaty(r).provisions = treaty(r).provisions?.filter(({ id }) => !id.endsWith("art_3")) ?? [];
      statement(r, "-4").about = [`${BASE}agreement/bergen-treaty`];
    },
    [
      "- removed provision: Article 3 of Bergen Treaty, with 1 obligation, 1 citation",
      "~ statement: Icelandic Coast Guard: “the treaty”",
      "about changed from Article 3 of Bergen Treaty to Bergen Treaty",
    ],
  ],
  [
    "parts of an obligation",
    (r) => {
      delete obligation(r).condition;
      obligation(r).manner = [passage(315, 329)];
      obligation(r).obligationType = "consultation";
    },
    [
      "~ obligation “provide military assistance” in Article 3 of Bergen Treaty",
      "condition lost: was “If one Party is attacked”",
      "manner shrank at its start by “without delay …”",
      "type of obligation changed from defence to consultation",
    ],
  ],
  [
    "a citation",
    (r) => {
      find(article3(r).cites, "citation_1").number = "52";
    },
    ["~ citation of United Nations Charter 51 in Article 3 of Bergen Treaty", "number changed from 51 to 52"],
  ],
  [
    "date, place and signatories of the signing",
    (r) => {
      const { signing } = treaty(r);
      if (signing?.on) signing.on.date = "2024-06-18";
      if (signing) signing.in = `${BASE}place/vestland`;
      if (signing?.signatories?.[0]) signing.signatories[0].for = `${BASE}state/IS`;
    },
    [
      "~ signing of Bergen Treaty",
      "date changed from 2024-06-19 (“on Wednesday”) to 2024-06-18 (“on Wednesday”)",
      "place changed from Bergen to Vestland",
      "signatories changed from Kari Holm for Norway to Kari Holm for Iceland",
    ],
  ],
  [
    "parties, status and kinds of the agreement",
    (r) => {
      Object.assign(treaty(r), { parties: [`${BASE}state/NO`], status: "announced", kinds: ["defence"] });
    },
    [
      "~ agreement: Bergen Treaty",
      "parties: lost Iceland",
      "status changed from signed to announced",
      "kind: lost consultation",
    ],
  ],
  [
    "a position",
    (r) => {
      const holm = entity(r, "kari-holm");
      const posts = holm.type === "Person" ? holm.positions : [];
      find(posts, "defence-minister").title = "minister of defence";
    },
    ["~ position: Kari Holm as defence minister, Norway", "title changed from defence minister to minister of defence"],
  ],
  [
    "mentions, one more and one less",
    (r) => {
      const norway = entity(r, "state/NO");
      const id = `${TEXT}#mention=426,435,state-NO`;
      const { exact } = passage(426, 435);
      const oslo = norway.mentions.pop();
      if (oslo) norway.mentions.push({ ...oslo, id, start: 426, end: 435, exact: exact });
    },
    [
      "~ entity: Norway",
      "mentions: 3 as before: lost “Oslo” (name, metonym) characters 649–653; " +
        "gained “Norwegian” (name, metonym) characters 426–435",
    ],
  ],
  [
    "an entity more",
    (r) => {
      const { exact } = passage(79, 83);
      const id = `${TEXT}#mention=79,83,place/x`;
      const mention = { id, type: "Mention" as const, of: TEXT, start: 79, end: 83, exact, kind: "name" as const };
      r.entities?.push({ id: `${BASE}place/x`, type: "Place", name: "Xby", mentions: [mention] });
    },
    ["+ added entity: Xby"],
  ],
  [
    "a person under another IRI and the same name, where all stands that says so",
    (r) => {
      const renamed = JSON.parse(JSON.stringify(r).replaceAll(`${BASE}person/jon-arnason`, `${BASE}person/jon-a`));
      Object.assign(r, renamed);
    },
    ["~ entity: Jon Arnason", `IRI changed from ${BASE}person/jon-arnason to ${BASE}person/jon-a`],
  ],
  [
    "a correction",
    (r) => {
      find(r.corrections, "correction-1").note = "The addressee was wrong.";
    },
    ["~ correction by Ada Reader", "note changed from The addressee was missing. to The addressee was wrong."],
  ],
];

describe("diff", () => {
  it.each(CASES)("tells a change of %s", async (_, edit, lines) => {
    const difference = await differenceOf(fileOf(sampleRecord), fileOf(edited(edit)));
    expect(linesOf(difference)).toEqual(lines);
    expect(new Set(difference.changes.filter(({ kind }) => kind !== "triples").map(({ article }) => article))).toEqual(
      new Set([sampleRecord.id]),
    );
  });

  it.each(CASES)("tells it the other way round: %s", async (_, edit) => {
    const [there, back] = await Promise.all([
      differenceOf(fileOf(sampleRecord), fileOf(edited(edit))),
      differenceOf(fileOf(edited(edit)), fileOf(sampleRecord)),
    ]);
    const opposite = { added: "removed", removed: "added", changed: "changed" } as const;
    const facts = ({ changes }: typeof there, turned: boolean) =>
      changes
        .map(({ kind, change, property, from, to }) =>
          turned
            ? { kind, change: opposite[change], property, from: to, to: from }
            : { kind, change, property, from, to },
        )
        .map((fact) => JSON.stringify(fact))
        .sort();
    expect(facts(back, true)).toEqual(facts(there, false));
  });

  it("tells a new version of the tool once for all articles", async () => {
    const other = edited((r) => {
      r.run.tool = "rapporteur 0.2.0";
    });
    const { changes } = await differenceOf(fileOf(sampleRecord), fileOf(other));
    expect(changes).toEqual([
      {
        kind: "run",
        change: "changed",
        article: sampleRecord.id,
        thing: sampleRecord.run.id,
        name: "run",
        property: "tool",
        from: "rapporteur 0.1.0",
        to: "rapporteur 0.2.0",
      },
      { kind: "triples", change: "removed", from: "1" },
      { kind: "triples", change: "added", to: "1" },
    ]);
  });
});

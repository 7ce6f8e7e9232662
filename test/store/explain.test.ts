import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { codePoints } from "../../src/article/codepoints.ts";
import { around, type Explanation, explain, explanationText, resolve } from "../../src/store/explain/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { newFolder, sampleArticle, sampleRecord, sampleStore } from "./sample.ts";

const BASE = "https://example.org/news/";
const text = readFileSync(sampleArticle, "utf8");

let store: Store;

beforeAll(async () => {
  store = await sampleStore();
});

/** The values of a property, by its local name: literals and IRIs as strings, parts as explanations. */
function values({ properties }: Explanation, name: string, inverse = false): readonly (string | Explanation)[] {
  return properties
    .filter((p) => p.inverse === inverse && p.property.endsWith(name))
    .flatMap((p) => p.values)
    .map((v) => (v.kind === "literal" ? v.value : v.kind === "thing" ? v.iri : v.part));
}

describe("resolve", () => {
  it.each([`${BASE}state/NO`, `<${BASE}state/NO>`, "state/NO", "state:NO"])("finds a state by %s", (word) => {
    expect(resolve(store, word)).toEqual({ found: true, iri: `${BASE}state/NO` });
  });

  it("finds things by their exact name, and concepts by their prefix", () => {
    expect(resolve(store, "kari holm")).toEqual({ found: true, iri: `${BASE}person/kari-holm` });
    expect(resolve(store, "rap:direct")).toEqual({ found: true, iri: "https://w3id.org/rapporteur/ns#direct" });
  });

  it("does not choose between two things", () => {
    // The article's identifier, and the place.
    const bergen = resolve(store, "Bergen");
    expect(bergen).toMatchObject({ found: false, reason: "ambiguous" });
    expect(bergen.found || bergen.candidates.length).toBe(2);
  });

  it("takes a state's name for the state, not for its territory", () => {
    expect(resolve(store, "Norway")).toEqual({ found: true, iri: `${BASE}state/NO` });
  });

  it("offers what is near to an unknown word", () => {
    expect(resolve(store, "person/kari-holme")).toEqual({
      found: false,
      reason: "unknown",
      candidates: expect.arrayContaining([`${BASE}person/kari-holm`]),
    });
    expect(resolve(store, "zzzzzzzzzzzz")).toEqual({ found: false, reason: "unknown", candidates: [] });
  });
});

describe("explain", () => {
  it("tells a person's mentions in the order of the text, post and statements", async () => {
    const kari = await explain(store, `${BASE}person/kari-holm`);
    expect(kari).toMatchObject({ name: "Kari Holm", types: ["http://schema.org/Person"] });
    const mentions = values(kari, "mentionedAt").flatMap((part) => (typeof part === "string" ? [] : [part.passage]));
    expect(mentions.map((passage) => passage?.exact)).toEqual(["Kari Holm", "Ms Holm"]);
    const [post] = values(kari, "hasMembership");
    expect(post).toMatchObject({ name: "defence minister" });
    expect(values(kari, "speaker", true)).toHaveLength(2);
  });

  it("tells an agreement's provisions and obligations in their place, and every passage's article", async () => {
    const treaty = await explain(store, `${BASE}agreement/bergen-treaty`);
    const [article3] = values(treaty, "isPartOf", true);
    if (typeof article3 !== "object") throw new Error("no provision");
    expect(article3.name).toBe("Article 3");
    const [wording] = values(article3, "wording");
    const provision = sampleRecord.agreements?.[0]?.provisions?.[0];
    expect(wording).toMatchObject({
      passage: {
        start: provision?.text.start,
        exact: provision?.text.exact,
        sha256: sampleRecord.text.sha256,
        article: { iri: sampleRecord.id, publisher: sampleRecord.publisher },
      },
    });
    const [obligation] = values(article3, "obligation");
    expect(typeof obligation === "object" && values(obligation, "modal")).toMatchObject([
      { passage: { exact: "shall" } },
    ]);
  });

  it("tells a provision once, with its agreement, and elsewhere by its name", async () => {
    const { id } = sampleRecord.statements?.find(({ about }) => about?.some((iri) => iri.includes("/art_"))) ?? {
      id: "",
    };
    const about = (await explain(store, id)).properties.find(({ property }) => property.endsWith("about"));
    expect(about?.values).toContainEqual(expect.objectContaining({ kind: "thing", name: "Article 3" }));
  });

  it("ends where parts go round in a circle", async () => {
    const file = join(newFolder(), "circle.ttl");
    writeFileSync(
      file,
      "@prefix rap: <https://w3id.org/rapporteur/ns#> .\n<urn:a> a rap:Signing ; rap:x <urn:b> .\n<urn:b> a rap:Signing ; rap:x <urn:a> .",
    );
    const opened = await openStore([file]);
    if (!opened.ok) throw new Error("not opened");
    expect(await explain(opened.value, "urn:a")).toMatchObject({
      properties: [
        {
          values: [
            { kind: "part", part: { iri: "urn:b", properties: [{ values: [{ kind: "thing", iri: "urn:a" }] }] } },
          ],
        },
        { inverse: true },
      ],
    });
  });

  it("shows the sentences around, read from the text with the same hash", async () => {
    const asked: string[] = [];
    const kari = await explain(store, `${BASE}person/kari-holm`, (sha256, start, end) => {
      asked.push(sha256);
      return around({ file: "article.txt", text }, start, end);
    });
    expect(new Set(asked)).toEqual(new Set([sampleRecord.text.sha256]));
    const printed = explanationText(kari);
    expect(printed).toContain("«Ms Holm» had promised that the pact would be ratified by autumn.");
    expect(printed.split("\n").slice(0, 2)).toEqual(["Kari Holm", `schema:Person  <${BASE}person/kari-holm>`]);
  });
});

describe("around", () => {
  const source = { file: "a.txt", text: "One 🙂 line. Second, with 𝒜 word here. Third.\r\nNext line" };

  it("cuts the sentence at the passage, in code points", () => {
    const points = codePoints(source.text);
    const start = points.toPoint(source.text.indexOf("𝒜"));
    expect(around(source, start, start + 6)).toEqual({
      file: "a.txt",
      before: "Second, with ",
      words: "𝒜 word",
      after: " here.",
    });
  });

  it("takes more than one sentence where the passage does, never more than the line", () => {
    expect(around(source, 4, 20)).toMatchObject({ before: "One ", after: "with 𝒜 word here." });
    expect(around(source, 0, 999)).toBeUndefined();
  });
});

describe("what the links say", () => {
  it("shows each rendering of an utterance with its words, and the words of an agreement's other report", async () => {
    const output = fileURLToPath(new URL("../../output", import.meta.url));
    const opened = await openStore([output]);
    if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
    const chang = "statement/50f59f6ba77a8c96_978-983_840-971";
    const statement = await explain(opened.value, BASE + chang);
    const [utterance = ""] = values(statement, "realizes");
    const [link] = values(statement, "member", true);
    expect(link).toMatchObject({ types: [expect.stringMatching(/#Link$/)] });
    const renderings = values(await explain(opened.value, String(utterance)), "realizes", true);
    const articles = renderings.map((one) => (typeof one === "string" ? one : values(one, "reportedIn")[0]));
    expect(new Set(articles).size).toBe(2);
    const why = explanationText(await explain(opened.value, String(utterance)));
    expect(why).toMatch(/\n {2}link +<link\/[0-9a-f]{16}>\n +conflict +said by Chang Ho-jin or by /);
    expect(why).toMatch(/\n +reason +.*\n +score +0\.\d+\n/);

    const pact = `${BASE}agreement/KP-RU-defence_south-korea-could-arm-ukraine`;
    const told = explanationText(await explain(opened.value, pact));
    expect(told).toContain("sameAgreement     <agreement/KP-RU-2024-06-19-defence>\n");
    expect(told).toMatch(/“a security pact with North Korea”.*\[1\][\s\S]*“‘absurd’ deal with North Korea”.*\[2\]/);
  });
});

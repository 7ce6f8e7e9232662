import { expect, it } from "vitest";
import { codePoints } from "../../../src/article/codepoints.ts";
import { extractStatements } from "../../../src/extract/statements/index.ts";
import type { Analysis, Entities, FoundAgreement, FoundEntity } from "../../../src/extract/types.ts";
import { analysisOf } from "./read.ts";

/** Entities made by hand: a phrase refers to whichever names stand in it. */
function entitiesOf({ article }: Analysis, names: Readonly<Record<string, FoundEntity["type"]>>): Entities {
  const all = Object.entries(names).map(([name, type]): FoundEntity => ({ id: name, name, type, mentions: [] }));
  return {
    all,
    refer: ({ from, to }) => all.filter((e) => article.text.slice(from, to).includes(e.name)).map((e) => e.id),
    within: () => [],
  };
}

function extracted(lines: readonly string[], names: Readonly<Record<string, FoundEntity["type"]>> = {}, pact?: string) {
  const analysis = analysisOf(...lines);
  const { text } = analysis.article;
  const points = codePoints(text);
  const agreements: FoundAgreement[] = [];
  if (pact !== undefined) {
    const mentions = [...text.matchAll(new RegExp(pact, "g"))].map((m) => ({
      from: m.index,
      to: m.index + pact.length,
    }));
    const from = text.indexOf("“Each side");
    const provision = {
      id: "p4",
      type: "Provision" as const,
      label: "Article 4",
      number: "4",
      text: { start: points.toPoint(from), end: points.toPoint(text.indexOf("”", from) + 1) },
    };
    agreements.push({
      id: "a1",
      mentions,
      draft: { id: "a1", mentions: [], ...(from >= 0 && { provisions: [provision] }) },
    });
  }
  return extractStatements(analysis, entitiesOf(analysis, names), agreements).map((statement) => ({
    ...statement,
    words: statement.content.map(({ start, end }) => points.slice(start, end)),
  }));
}

it("counts in code points and names speech act and attribution", () => {
  const [statement] = extracted(["🎉🎉 Ruiz vowed to return."], { Ruiz: "Person" });
  expect(statement).toMatchObject({
    id: "s1",
    speechAct: "promise",
    attribution: "communication",
    source: { start: 3, end: 7 },
    cue: { start: 8, end: 13 },
    content: [{ start: 14, end: 23 }],
    speaker: ["Ruiz"],
  });
  expect(statement).not.toHaveProperty("form");
});

it("gives “the statement said” the speaker before it, where that is a body", () => {
  const names = { Peru: "State", Ruiz: "Person" } as const;
  const after = (first: string) => extracted([first, "The raid was illegal, the statement added."], names)[1]?.speaker;
  expect(after("Peru said the truce was over.")).toEqual(["Peru"]);
  expect(after("Ruiz said the truce was over.")).toBeUndefined();
});

it("gives a text no speaker, and says which provision it is about", () => {
  const [statement] = extracted(
    ["Article 4 of the Peru pact says: “Each side shall help the other.”"],
    { Peru: "State" },
    "the Peru pact",
  );
  expect(statement?.speaker).toBeUndefined();
  expect(statement?.about).toEqual(["p4"]);
});

it("says what a statement is about, and not what it only dates itself by", () => {
  const about = (line: string) => extracted([line], {}, "the pact")[0]?.about;
  expect(about("Peru condemned the pact.")).toEqual(["a1"]);
  expect(about("Ruiz said Peru had nothing to fear from the pact.")).toEqual(["a1"]);
  expect(about("Ruiz said he would send ships after Peru signed the pact.")).toBeUndefined();
  const alsoAbout = (said: string) => extracted([`Peru slammed the pact and said ${said}`], {}, "the pact")[1]?.about;
  expect(alsoAbout(": “It is absurd.”")).toEqual(["a1"]);
  expect(alsoAbout("it will send more ships to Chad.")).toBeUndefined();
  expect(alsoAbout(": “We will send more ships to Chad.”")).toBeUndefined();
});

it("dates a statement by the time beside its cue, and by no other", () => {
  const on = (line: string) => extracted([line])[0]?.saidOn?.date;
  expect(on("Ruiz told reporters on 12 March 2025 that the talks had failed.")).toBe("2025-03-12");
  expect(on("“It failed,” Ruiz said on 12 March 2025.")).toBe("2025-03-12");
  expect(on("Ruiz said the talks would end on 12 March 2025.")).toBeUndefined();
  expect(on("“It failed,” Ruiz told reporters, after Peru signed the pact on 12 March 2025.")).toBeUndefined();
  expect(on("On 12 March 2025, Ruiz said the talks had failed.")).toBe("2025-03-12");
  expect(on("The text, which was printed on 12 March 2025, says the talks had failed.")).toBeUndefined();
  expect(on("The text of the deal, which came out on 12 March 2025, which says each may sign.")).toBeUndefined();
  expect(extracted(["Ruiz told reporters on 12 March 2025 that Lee had vowed to go."])[1]?.saidOn).toBeUndefined();
  expect(on("On Chile’s “Harbour News Sunday,” Ruiz said the talks had failed.")).toBeUndefined();
});

it("names the one who is addressed", () => {
  const [statement] = extracted(["Ruiz warned Chile against leaving the talks."], { Ruiz: "Person", Chile: "State" });
  expect(statement).toMatchObject({ speaker: ["Ruiz"], addressedTo: ["Chile"], addressee: { start: 12, end: 17 } });
});

it("refers to the reporting statement by its local id", () => {
  const statements = extracted(["The plan had failed, Ruiz said, Reuters reported."]);
  expect(statements.map(({ id, within }) => [id, within])).toEqual([
    ["s1", "s2"],
    ["s2", undefined],
  ]);
});

it("takes a long list of names without delay", () => {
  const names = Array.from({ length: 4000 }, (_, i) => `Name${i}`).join(", ");
  const started = performance.now();
  extracted([`The delegates ${names} and Ruiz said the talks had failed.`]);
  expect(performance.now() - started).toBeLessThan(5000);
});

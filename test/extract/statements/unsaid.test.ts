import { expect, test } from "vitest";
import { readItems } from "../../../src/article/index.ts";
import { extract } from "../../../src/extract/index.ts";

interface Told {
  readonly content: string;
  readonly source?: string;
  readonly addressee?: string;
  readonly speakers: readonly string[];
}

async function statements(text: string): Promise<Told[]> {
  const bytes = new TextEncoder().encode(JSON.stringify({ id: "t", text }));
  const [item] = await readItems({ file: "t.json", format: "json", bytes });
  if (!item?.ok || item.value.kind !== "article") throw new Error("no article");
  const { statements: all = [], entities = [] } = extract(item.value.article);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const words = (a: { start: number; end: number }) => [...text].slice(a.start, a.end).join("");
  return all.map(({ content, source, addressee, speaker = [] }) => ({
    content: content.map(words).join(" … "),
    ...(source && { source: words(source) }),
    ...(addressee && { addressee: words(addressee) }),
    speakers: speaker.map((id) => names.get(id) ?? id),
  }));
}

test.each([
  "Marta Ruiz never said she would resign.",
  "Marta Ruiz never claimed that the mayor was a thief.",
  "The ministry has not said whether the plant will reopen.",
  "Marta Ruiz did not deny the report.",
  "No official said the plant was unsafe.",
  "Neither Tom Marsh nor Ann Rourke said the contract would be cancelled.",
  "Marta Ruiz said nothing about the plant.",
  "Marta Ruiz said “ ”.",
  "Marta Ruiz avoided criticizing the mayor.",
  "Marta Ruiz failed to mention the leak.",
  "Marta Ruiz has yet to apologize to the fishermen.",
  "Marta Ruiz refrained from attacking the mayor.",
  "Marta Ruiz stopped short of calling for a strike.",
  "The ministry must acknowledge the harm that was done.",
])("what was not said is no statement: %s", async (text) => {
  expect(await statements(text)).toEqual([]);
});

test.each([
  ["Marta Ruiz did not only say that the plant was old.", "the plant was old"],
  ["Marta Ruiz said the plant would not reopen.", "the plant would not reopen"],
  ["Marta Ruiz denied that she had taken money.", "she had taken money"],
  ["The report cited no evidence that the mayor took money.", "no evidence that the mayor took money"],
  ["Marta Ruiz said “nothing will change”.", "nothing will change"],
  ["Marta Ruiz said nothing had changed.", "nothing had changed"],
  ["Marta Ruiz said she had avoided the mayor.", "she had avoided the mayor"],
  ["Marta Ruiz said the ministry must acknowledge the harm.", "the ministry must acknowledge the harm"],
])("what was said is one: %s", async (text, words) => {
  expect((await statements(text)).map(({ content }) => content).join(" | ")).toContain(words);
});

test("who was asked is not who asks", async () => {
  for (const told of await statements("John Keller was asked whether he would resign.")) {
    expect(told.source).toBeUndefined();
    expect(told.speakers).toEqual([]);
  }
});

test("he of whom somebody speaks in his own words is somebody else", async () => {
  const told = await statements("John Keller spoke on Monday. “He claimed that the money was gone,” Keller said.");
  const inner = told.filter(({ source }) => source === "He");
  for (const { speakers } of inner) expect(speakers).not.toContain("John Keller");
  expect(told.some(({ source, speakers }) => source === "Keller" && speakers.includes("John Keller"))).toBe(true);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readChain } from "../../src/extract/crf/index.ts";

interface Document {
  readonly id: string;
  readonly weight: number;
  readonly sentences: readonly { readonly gold: readonly { from: number; to: number; type: string }[] }[];
}
interface Trainer {
  readDocuments(path: string, weight: number): Promise<Document[]>;
  trainPasses(documents: readonly Document[], log: (line: string) => void): { first: Uint8Array; second: Uint8Array };
}
const trainer = (await import(new URL("../../training/entities.mjs", import.meta.url).href)) as Trainer;

const PERSONS = ["Ada Berg", "Ivo Falk", "Mona Dahl", "Leo Strand", "Nina Holm"];
const PLACES = ["Lund", "Arles", "Trento", "Leiden", "Graz"];

/** Documents of one sentence each, with an astral character in front so that code points and code units differ. */
const LINES = PERSONS.flatMap((person, p) =>
  PLACES.map((place, q) => {
    const text = `🎻 Yesterday ${person} played in ${place}.`;
    const at = (name: string): { start: number; end: number; kind: string } => {
      const start = [...text.slice(0, text.indexOf(name))].length;
      return { start, end: start + name.length, kind: "name" };
    };
    const entities = [
      { type: "Person", mentions: [at(person), { start: 0, end: 1, kind: "pronoun" }] },
      { type: "Place", mentions: [at(place)] },
    ];
    return JSON.stringify({ id: `${p}-${q}`, source: "test", text, entities });
  }),
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "training-"));
  writeFileSync(join(folder, "train.ndjson"), `${LINES.join("\n")}\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("reads names at their words, pronouns left out", async () => {
  const documents = await trainer.readDocuments(folder, 0.5);
  const once = documents.filter(({ weight }) => weight === 0.5);
  expect(once).toHaveLength(25);
  // some come again as headlines, and count for less
  expect(documents.every(({ weight }) => weight <= 0.5)).toBe(true);
  const types = once[0]?.sentences.flatMap(({ gold }) => gold.map(({ from, to, type }) => [to - from, type]));
  expect(types).toEqual([
    [2, "Person"],
    [1, "Place"],
  ]);
});

it("makes the same bytes of the same documents, and no text in them", async () => {
  const train = async (): Promise<Buffer[]> => {
    const { first, second } = trainer.trainPasses(await trainer.readDocuments(folder, 1), () => {});
    return [Buffer.from(first), Buffer.from(second)];
  };
  const [once, again] = [await train(), await train()];
  expect(once).toEqual(again);
  expect(once[0]).not.toEqual(once[1]);
  for (const bytes of once) {
    expect(readChain(bytes).labels).toContain("B-Person");
    expect(bytes.toString("latin1")).not.toMatch(/Berg|Trento|Yesterday|played/i);
  }
});

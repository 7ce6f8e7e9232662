#!/usr/bin/env node
// Holds what names stand for by their use ("Moscow" the state where it speaks, the city where somebody lands) against a
// hundred cases labelled by hand before the rules were tuned.
//   node bench/uses.mjs CORPORA [--show] [--pin]
// CORPORA is a folder with the development data of statements/, entities/ and agreements/. The cases, in
// uses-of-names.ndjson, are positions only (Unicode code points), no words: article, start, end, and the use:
//   state         the government, or the state as one that acts, is dealt with, or is meant; `code` says which
//   place         the city, the building, or the part of a state where something is or happens
//   organization  a body that is no state: a ministry by its building, the European Union by its seat
//   none          part of another name, a person's included
// Left out of the hundred: the office behind a house ("the race for the White House"). --pin writes the figure as floor.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const [corpora] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
if (corpora === undefined || !existsSync(join(corpora, "statements"))) {
  console.error(`uses: no corpora in ${corpora ?? "(no folder given)"}; expected statements/, entities/, agreements/`);
  process.exit(2);
}
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const lines = (text) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const cases = lines(readFileSync(here("uses-of-names.ndjson"), "utf8"));
const floorFile = here("uses-floor.json");

function articlesOf(corpus) {
  const path = ["dev.ndjson.gz", "dev.ndjson"].map((f) => join(corpora, corpus, f)).find((f) => existsSync(f));
  if (path === undefined) throw new Error(`no development data in ${join(corpora, corpus)}`);
  const bytes = readFileSync(path);
  return lines((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

const wanted = new Set(cases.map(({ corpus, id }) => `${corpus} ${id}`));
const input = new Map();
for (const corpus of ["statements", "entities", "agreements"])
  for (const { id, text, headline } of articlesOf(corpus))
    if (wanted.has(`${corpus} ${id}`))
      input.set(`${corpus} ${id}`, { id: `${corpus} ${id}`, text, ...(headline && { headline }) });
const args = [
  here("../dist/cli/main.js"),
  "export",
  "-",
  "--from",
  "ndjson",
  "--out",
  "-",
  "--to",
  "records",
  "--quiet",
  "--no-validate",
];
const run = spawnSync(process.execPath, args, {
  input: [...input.values()].map((article) => JSON.stringify(article)).join("\n"),
  maxBuffer: 1 << 30,
});
const records = new Map(lines(run.stdout.toString("utf8")).map((record) => [record.identifier, record]));

/** What a record says of a stretch: the state over it, else the place or organization that is just it, else nothing. */
function useIn(record, { start, end }) {
  const over = (record?.entities ?? []).flatMap((entity) =>
    entity.mentions.filter((m) => m.start < end && m.end > start).map((m) => ({ ...m, entity })),
  );
  const state = over.find(({ entity }) => entity.type === "State");
  if (state) return { use: "state", code: /state\/([A-Z]{2})$/.exec(state.entity.id)?.[1] };
  const just = over.find(
    (m) => m.entity.type === "Organization" && m.start <= start && m.start > start - 5 && m.end === end,
  );
  if (just) return { use: "organization" };
  const place = over.find((m) => m.start === start && m.entity.type === "Place" && m.end <= end + 6);
  return { use: place ? "place" : "none" };
}

let right = 0;
const missed = [];
for (const item of cases) {
  const found = useIn(records.get(`${item.corpus} ${item.id}`), item);
  if (found.use === item.use && found.code === item.code) right++;
  else missed.push({ ...item, found });
}
if (process.argv.includes("--show"))
  for (const { corpus, id, start, end, use, code, found } of missed) {
    const points = Array.from(input.get(`${corpus} ${id}`)?.text ?? "");
    const words = (from, to) => points.slice(Math.max(0, from), to).join("").replace(/\s+/g, " ");
    const told = `${found.use}${found.code ? ` ${found.code}` : ""}`;
    console.log(
      `${use}${code ? ` ${code}` : ""}, taken for ${told}: ${words(start - 60, start)}[${words(start, end)}]${words(end, end + 50)}`,
    );
  }
const pin = process.argv.includes("--pin");
const floor = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, "utf8")).right : undefined;
if (pin) writeFileSync(floorFile, `${JSON.stringify({ cases: cases.length, right }, null, 2)}\n`);
const low = !pin && floor !== undefined && right < floor;
console.log(
  `uses of names: ${right} of ${cases.length} right   floor ${pin ? right : (floor ?? "none")}${low ? "   MISSED" : ""}`,
);
process.exitCode = low ? 1 : 0;

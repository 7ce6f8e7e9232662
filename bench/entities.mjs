#!/usr/bin/env node
// What the entities room finds in labelled documents, and how fast it is, against the floors in accuracy-floors.json and
// floors.json.
//   npm run bench:entities -- PATH/dev.ndjson.gz
// The scorer, score.mjs, lies beside the documents. Speed: processor time of one thread for the room alone, the documents
// tagged before; an article counts 950 tokens. Exits with 1 when a floor is missed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { codePoints, readItems } from "../dist/article/index.js";
import { findEntities } from "../dist/extract/entities/index.js";
import { analyse } from "../dist/extract/language/analyse.js";
import { ENTITY_FIGURES } from "./entity-figures.mjs";

const [path] = process.argv.slice(2);
// A scorer may ask whether it is the script that was started, which a symbolic link would deny.
const scorer = path === undefined || !existsSync(path) ? "" : join(dirname(realpathSync(path)), "score.mjs");
if (path === undefined || !existsSync(path) || !existsSync(scorer)) {
  console.error(`bench:entities: no documents in ${path ?? "(no path given)"}, or no score.mjs beside them`);
  process.exit(2);
}
const floor = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
const ARTICLE = 950;
const SECONDS = 3;

const read = readFileSync(path);
const bytes = read[0] === 0x1f ? gunzipSync(read) : read;
const analyses = [];
for (const line of bytes.toString("utf8").split("\n").filter(Boolean)) {
  const { id, text } = JSON.parse(line);
  const [item] = await readItems({ file: path, format: "json", bytes: Buffer.from(JSON.stringify({ id, text })) });
  if (!item?.ok || item.value.kind !== "article") throw new Error(`${id} cannot be read`);
  analyses.push(analyse(item.value.article));
}

let missed = 0;
const scores = score();
for (const [name, figure] of Object.entries(ENTITY_FIGURES)) {
  const { sha256, floors } = floor("accuracy-floors.json").entities;
  const known = createHash("sha256").update(bytes).digest("hex") === sha256;
  if (known) check(name, Math.floor(figure(scores) * 1000) / 10, floors[name]);
}
check("articles a second, room alone", speed(), floor("floors.json").entitiesRoom.atLeast);
process.exitCode = missed > 0 ? 1 : 0;

function check(name, value, atLeast) {
  const low = atLeast === undefined || value < atLeast;
  if (low) missed++;
  console.log(
    `${low ? "MISSED" : "ok    "}  ${name.padEnd(32)}${value.toFixed(1).padStart(7)}   floor ${atLeast ?? "none"}`,
  );
}

/** Prints the scorer's table; returns its figures. */
function score() {
  const folder = mkdtempSync(join(tmpdir(), "entities-"));
  try {
    const lines = analyses.map((analysis) => {
      const { identifier, text } = analysis.article;
      const points = codePoints(text);
      const entities = findEntities(analysis).all.map(({ type, mentions }) => ({
        type: type === "State" ? "Place" : type,
        mentions: mentions.map(({ from, to, kind }) => ({
          start: points.toPoint(from),
          end: points.toPoint(to),
          kind,
        })),
      }));
      return JSON.stringify({ id: identifier, entities });
    });
    const predicted = join(folder, "predicted.ndjson");
    writeFileSync(predicted, `${lines.join("\n")}\n`);
    const run = (...more) =>
      spawnSync(process.execPath, [scorer, realpathSync(path), predicted, ...more], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
    const table = run();
    if (table.status !== 0) throw new Error(`the scorer failed: ${table.stderr}`);
    console.log(table.stdout);
    return JSON.parse(run("--json").stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Articles a second, the fastest of the rounds that a few seconds hold: what else the machine does slows the others. */
function speed() {
  const tokens = analyses.reduce((sum, { sentences }) => sum + sentences.reduce((n, s) => n + s.tokens.length, 0), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let spent = 0; spent < SECONDS; ) {
    const before = process.cpuUsage();
    for (const analysis of analyses) findEntities(analysis);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    spent += seconds;
    best = Math.min(best, seconds);
  }
  return tokens / ARTICLE / best;
}

#!/usr/bin/env node
// Holds the built extractor's accuracy on development data against the floors pinned in accuracy-floors.json.
//   node bench/accuracy.mjs CORPORA [--only CORPUS] [--pin]
// CORPORA is a folder with statements/, entities/, agreements/ and treaties/, each with its development data (dev.ndjson
// or dev.ndjson.gz) and its scorer (score.mjs), and with from-records.mjs, which turns records into the lines they read.
// A corpus other than the one the floors were pinned on (by its hash) is an error. --pin writes the figures seen as floors.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { feature } from "@rapideditor/country-coder";
import { ENTITY_FIGURES } from "./entity-figures.mjs";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, pin: { type: "boolean", default: false } },
});
const [named] = positionals;
// A scorer may ask whether it is the script that was started, which a symbolic link would deny.
const corpora = named !== undefined && existsSync(named) ? realpathSync(named) : named;
const { only, pin } = flags;
if (corpora === undefined || !existsSync(join(corpora, "from-records.mjs"))) {
  console.error(
    `accuracy: no corpora in ${corpora ?? "(no folder given)"}; expected statements/, entities/, agreements/, treaties/ and from-records.mjs`,
  );
  process.exit(2);
}
const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const floorsFile = fileURLToPath(new URL("accuracy-floors.json", import.meta.url));
const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, "utf8")) : {};

/** The keys of a gold line that are input; the answers must not reach the extractor. */
const INPUT_KEYS = ["id", "type", "text", "headline", "publisher", "published", "url"];

/** The figures of each scorer that are watched, in per cent. */
const FIGURES = {
  statements: {
    "whole overlap F1": (s) => s.whole.overlap.f1,
    "whole exact F1": (s) => s.whole.exact.f1,
    "cue overlap F1": (s) => s.spans.cue.overlap.f1,
    "tokens of all roles F1": (s) => s.tokens.all.f1,
    "direct whole overlap F1": (s) => s.direct.whole.overlap.f1,
    "direct speaker accuracy": (s) => s.direct.speaker.accuracy,
    "direct speaker recall": (s) => s.direct.speaker.recall,
  },
  entities: ENTITY_FIGURES,
  agreements: {
    "a passage has any F1": (s) => s.detectionPassage.f1,
    "agreements F1": (s) => s.detectionAgreement.f1,
    "parties F1": (s) => s.onMatched.parties.f1,
    "kinds F1": (s) => s.onMatched.kinds.f1,
    status: (s) => s.onMatched.status.accuracy,
    "no signing date made up": (s) => (s.onMatched.signedOnMadeUp === 0 ? 1 : 0),
  },
  treaties: {
    "found F1": (s) => s.provisions.found.f1,
    "exact F1": (s) => s.provisions.exact.f1,
    "signing dates right": (s) => s.signedOn.right / Math.max(s.signedOn.predicted, 1),
    "signing dates found": (s) => s.signedOn.right / (s.signedOn.predicted + s.signedOn.missing),
    "parties precision": (s) => s.parties.precision,
    "parties recall": (s) => s.parties.recall,
  },
};

const folder = mkdtempSync(join(tmpdir(), "accuracy-"));
const seen = {};
let missed = 0;
try {
  for (const [corpus, figures] of Object.entries(FIGURES)) {
    if (only !== undefined && corpus !== only) continue;
    const path = ["dev.ndjson.gz", "dev.ndjson"].map((f) => join(corpora, corpus, f)).find((f) => existsSync(f));
    if (path === undefined) throw new Error(`no development data in ${join(corpora, corpus)}`);
    const bytes = path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const pinned = floors[corpus];
    if (!pin && pinned?.sha256 !== sha256) {
      console.log(
        `${corpus}: the floors were pinned on another corpus (${pinned?.sha256 ?? "none"}, this is ${sha256})`,
      );
      missed++;
      continue;
    }
    const scores = score(corpus, bytes, path);
    seen[corpus] = { sha256, floors: {} };
    for (const [name, figure] of Object.entries(figures)) {
      const value = percent(figure(scores));
      const floor = pinned?.floors[name];
      const low = !pin && (floor === undefined || value < floor);
      if (low) missed++;
      seen[corpus].floors[name] = value;
      console.log(
        `${corpus.padEnd(11)} ${name.padEnd(28)} ${value.toFixed(1).padStart(5)}   floor ${floor ?? "none"}${low ? "   MISSED" : ""}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (pin) writeFileSync(floorsFile, `${JSON.stringify({ ...floors, ...seen }, null, 2)}\n`);
process.exitCode = missed > 0 ? 1 : 0;

function score(corpus, bytes, path) {
  const lines = bytes
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const input = join(folder, `${corpus}.ndjson`);
  const stripped = lines.map((gold) =>
    JSON.stringify(
      Object.fromEntries(INPUT_KEYS.flatMap((k) => (gold[k] === undefined || gold[k] === null ? [] : [[k, gold[k]]]))),
    ),
  );
  writeFileSync(input, `${stripped.join("\n")}\n`);
  const limits = { maxBuffer: 1 << 30 };
  const run = spawnSync(process.execPath, [cli, "export", input, "--out", "-", "--to", "records", "--quiet"], limits);
  if (run.status !== 0) {
    console.log(`${corpus}: articles were rejected\n${run.stderr}`);
    missed++;
  }
  const predictions = execFileSync(process.execPath, [join(corpora, "from-records.mjs"), corpus], {
    ...limits,
    input: run.stdout,
  });
  const predicted = join(folder, `${corpus}.predicted.ndjson`);
  writeFileSync(predicted, predictions);
  const scorer = [join(corpora, corpus, "score.mjs"), path, predicted, "--json"];
  const scores = JSON.parse(execFileSync(process.execPath, scorer, limits).toString("utf8"));
  return corpus === "treaties" ? { ...scores, parties: partiesScore(lines, run.stdout) } : scores;
}

/**
 * Parties as ISO 3166-1 alpha-3 codes. A treaty of a union of states, which its own text names as the party, and the gold
 * lists by members, does not count.
 */
function partiesScore(gold, stdout) {
  const records = new Map();
  for (const line of stdout.toString("utf8").split("\n").filter(Boolean)) {
    const record = JSON.parse(line);
    records.set(record.identifier, record.agreements?.[0]?.parties ?? []);
  }
  let [right, predicted, expected] = [0, 0, 0];
  for (const { id, parties } of gold) {
    const found = records.get(id) ?? [];
    if (found.some((iri) => !iri.includes("/state/"))) continue;
    const codes = found.map((iri) => feature(iri.replace(/^.*\//, ""))?.properties.iso1A3);
    predicted += codes.length;
    expected += parties.length;
    right += codes.filter((code) => parties.includes(code)).length;
  }
  return { precision: predicted ? right / predicted : 0, recall: expected ? right / expected : 0 };
}

/** Scorers give shares of 1 or per cent; figures here are per cent, cut (not rounded) to one place. */
function percent(value) {
  const share = value ?? 0;
  return Math.floor((share <= 1 ? share * 100 : share) * 10) / 10;
}

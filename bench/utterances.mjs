#!/usr/bin/env node
// Holds the linking of utterances against the labelled pairs of utterance-pairs.ndjson and the floors pinned in
// utterance-floors.json: it exports the articles, and asks of each pair whether its statements came under one utterance.
//   node bench/utterances.mjs CORPORA [--pin] [--misses tuning|held-out] [--links]
// CORPORA is a folder with statements/train.ndjson.gz, of which the pairs are; those of input/ are here. --pin writes the
// figures seen as floors, --misses lists the pairs that are wrong, --links prints the utterances found with their words, but
// for those with a statement of a held-out pair.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const corpora = process.argv[2];
const train = join(corpora ?? "", "statements", "train.ndjson.gz");
if (corpora === undefined || !existsSync(train)) {
  console.error(`utterances: no ${train}; expected a folder with statements/train.ndjson.gz`);
  process.exit(2);
}
const option = (name) => process.argv.includes(name);
const after = (name) => (option(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const pin = option("--pin");
const floorsFile = here("utterance-floors.json");
const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, "utf8")) : {};
const lines = (text) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const bytes = gunzipSync(readFileSync(train));
const sha256 = createHash("sha256").update(bytes).digest("hex");
if (!pin && floors.sha256 !== sha256) {
  console.log(`utterances: the floors were pinned on another corpus (${floors.sha256 ?? "none"}, this is ${sha256})`);
  process.exit(1);
}
const pairs = lines(readFileSync(here("utterance-pairs.ndjson"), "utf8"));
const { records, links } = exported(lines(bytes.toString("utf8")));
const utteranceOf = new Map(
  links.filter(({ kind }) => kind === "utterance").flatMap((link) => link.members.map((member) => [member, link])),
);

let low = 0;
const seen = {};
for (const part of ["tuning", "held-out", "all"]) {
  const count = { together: 0, right: 0, same: 0, found: 0 };
  for (const pair of pairs.filter((pair) => part === "all" || pair.part === part)) {
    const [a, b] = [statementsAt(pair.a), statementsAt(pair.b)];
    const found = a.some((x) => b.some((y) => x !== y));
    // Where the extractor read both as one statement there is no pair to decide.
    if (!pair.same && a.some((x) => b.includes(x))) continue;
    const together = a.some((x) => b.some((y) => x !== y && inOne(x, y)));
    count.together += together;
    count.same += pair.same;
    count.found += pair.same && found;
    count.right += together && pair.same;
    if (after("--misses") === part && together !== pair.same) show(pair, a, b, found);
  }
  const figures = {
    precision: percent(count.right, count.together),
    recall: percent(count.right, count.same),
    "recall where both statements were found": percent(count.right, count.found),
  };
  const missed = `${count.same - count.found} of ${count.same} not found by the extractor`;
  console.log(
    `${part}: ${count.right} of ${count.same} brought together, ${count.together - count.right} wrongly; ${missed}`,
  );
  seen[part] = figures;
  for (const [name, value] of Object.entries(figures)) {
    const floor = floors[part]?.[name];
    const under = !pin && (floor === undefined || value < floor);
    if (under) low++;
    console.log(
      `  ${name.padEnd(40)} ${value.toFixed(1).padStart(5)}   floor ${floor ?? "none"}${under ? "   MISSED" : ""}`,
    );
  }
}
if (option("--links")) {
  const hidden = new Set(
    pairs
      .flatMap(({ part, a, b }) => (part === "held-out" ? [...statementsAt(a), ...statementsAt(b)] : []))
      .map(({ id }) => id),
  );
  for (const link of new Set(utteranceOf.values())) if (!link.members.some((member) => hidden.has(member))) print(link);
}
if (pin) writeFileSync(floorsFile, `${JSON.stringify({ sha256, ...seen }, null, 2)}\n`);
process.exitCode = low > 0 ? 1 : 0;

function exported(articles) {
  const folder = mkdtempSync(join(tmpdir(), "utterances-"));
  try {
    const input = join(folder, "train.ndjson");
    const keep = ["id", "text", "headline", "publisher", "published"];
    const stripped = articles.map((gold) => Object.fromEntries(keep.flatMap((k) => (gold[k] ? [[k, gold[k]]] : []))));
    writeFileSync(input, stripped.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const out = join(folder, "out");
    const options = ["--to", "records", "--no-validate", "--quiet", "--out", out];
    spawnSync(process.execPath, [here("../dist/cli/main.js"), "export", input, here("../input"), ...options]);
    const files = readdirSync(join(out, "records"), { recursive: true }).map((name) => join(out, "records", name));
    const all = files.flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return file.endsWith(".ndjson") ? lines(text) : [JSON.parse(text)];
    });
    return {
      records: new Map(all.map((record) => [record.identifier, record])),
      links: JSON.parse(readFileSync(join(out, "links.json"), "utf8")),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The extracted statements whose content lies over a labelled one's: by half at least of the shorter of the two. */
function statementsAt({ article, content }) {
  return (records.get(article)?.statements ?? []).filter((statement) => {
    const own = statement.content.map(({ start, end }) => [start, end]);
    return 2 * shared(content, own) >= Math.min(length(content), length(own));
  });
}

function inOne(a, b) {
  return utteranceOf.has(a.id) && utteranceOf.get(a.id) === utteranceOf.get(b.id);
}

function shared(a, b) {
  return a.reduce((n, [s, e]) => n + b.reduce((m, [t, f]) => m + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0), 0);
}

function length(spans) {
  return spans.reduce((n, [start, end]) => n + end - start, 0);
}

/** Per cent, cut (not rounded) to one place. */
function percent(part, whole) {
  return whole === 0 ? 100 : Math.floor((1000 * part) / whole) / 10;
}

function words(statement) {
  return `[${statement.form} ${statement.source?.exact ?? "-"} | ${statement.cue?.exact ?? "-"}] ${statement.content.map(({ exact }) => exact).join(" … ")}`;
}

function show(pair, a, b, found) {
  console.log(
    `\n${pair.same ? "MISSED" : "WRONG"} ${pair.how}${found ? "" : " (not found)"} ${pair.a.article} | ${pair.b.article}`,
  );
  for (const statement of [...a, ...b]) console.log(`  ${words(statement).slice(0, 400)}`);
}

function print({ members, reason, score, conflict = [] }) {
  console.log(`\n${score.toFixed(2)} ${reason}${conflict.map((line) => ` | CONFLICT ${line}`).join("")}`);
  for (const record of records.values()) {
    for (const statement of record.statements ?? []) {
      if (members.includes(statement.id))
        console.log(`  ${record.identifier.slice(0, 30)} ${words(statement).replace(/\s+/g, " ").slice(0, 420)}`);
    }
  }
}

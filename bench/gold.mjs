#!/usr/bin/env node
// Holds the records of the two articles of input/ against what a careful reader finds in them.
//   node bench/gold.mjs CHECKER RECORDS_FOLDER
// CHECKER is a script that prints {"tally": {category: {right, of}}, "total": {right, of}, "wrong": […]} with --json.
// The categories that must be without a fault, and the least share of the total, stand in gold-floors.json.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [checker, records] = process.argv.slice(2);
if (!checker || !existsSync(checker) || !records || !existsSync(records)) {
  console.error("usage: node bench/gold.mjs CHECKER RECORDS_FOLDER (both must exist)");
  process.exit(2);
}
const { whole, total: least } = JSON.parse(
  readFileSync(fileURLToPath(new URL("gold-floors.json", import.meta.url)), "utf8"),
);
const run = spawnSync(process.execPath, [realpathSync(checker), records, "--json"], { encoding: "utf8" });
const { tally, total, wrong } = JSON.parse(run.stdout);
const share = Math.floor((1000 * total.right) / total.of) / 10;
const faults = whole.filter((category) => tally[category] && tally[category].right < tally[category].of);
for (const message of wrong) console.log(message);
for (const [category, { right, of }] of Object.entries(tally))
  console.log(`${category.padEnd(20)} ${right}/${of}${faults.includes(category) ? "   MISSED" : ""}`);
console.log(`total ${total.right}/${total.of} (${share} in 100, floor ${least})${share < least ? "   MISSED" : ""}`);
process.exitCode = faults.length > 0 || share < least ? 1 : 0;

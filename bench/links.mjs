#!/usr/bin/env node
// Time and memory of the link pass over generated records, in one stream, as an export runs it.
//   npm run build && node --expose-gc bench/links.mjs [ARTICLES]        (default 100000)
// A record has eight statements, three of them in quotation marks, out of a vocabulary of 40,000 words of which few are common;
// every fifth article gives again a quotation of an article before it, cut, and some to another speaker. Every second article
// reports an agreement, one of each twelve the same with a date and without one. Every 10,000 articles it prints CPU seconds and
// the memory in use; at the end what linking takes, and how many of the repeated quotations were found. It fails where
// memory is over the bound below, or where more than one in a hundred repeated quotations is missed.
import { setFlagsFromString } from "node:v8";
import { toQuads } from "../dist/graph/index.js";
import { linker, reportsOf } from "../dist/link/index.js";

// As the program itself has it.
setFlagsFromString("--heap-growing-percent=100");
const ARTICLES = Number(process.argv[2] ?? 100_000);
/** Megabytes resident at most: of 10,000 articles 206 were seen, of 30,000 247, of 100,000 with their 800,000 statements 347. */
const MOST_MEGABYTES = 230 + (1.7 * ARTICLES) / 1000;
const LEAST_FOUND = 0.99;
const BASE = "https://example.org/news/";
const VOCABULARY = 40_000;

/** A generator of pseudo-random numbers from 0 to 1 (mulberry32). */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The word of a rank: consonants and vowels by its digits. */
function word(rank) {
  let [text, rest] = ["", rank + 21];
  for (; rest > 0; rest = Math.floor(rest / 105))
    text += "bcdfghklmnprstvwxyzjq"[rest % 21] + "aeiou"[Math.floor(rest / 21) % 5];
  return text;
}

/** Ranks by Zipf's law, roughly: the logarithm of the rank is even. */
const words = (roll, n) => Array.from({ length: n }, () => word(Math.floor(VOCABULARY ** roll()))).join(" ");

const day = (n) => new Date(Date.UTC(2020, 0, 1 + Math.floor((n / ARTICLES) * 1000))).toISOString().slice(0, 10);

/** The quotation of an article that others give again: its first. */
const quotation = (n) => words(dice(7 * n + 1), 14 + (n % 20));

function record(n) {
  const roll = dice(1_000_003 + n);
  const text = `${BASE}text/${n}`;
  let place = 0;
  const passage = (exact) => {
    const [start, end] = [place, place + exact.length];
    place = end + 20;
    return { id: `${text}#char=${start},${end}`, type: "Passage", of: text, start, end, exact };
  };
  const person = (i) => `${BASE}person/p${(n + i) % 5000}`;
  const again = n % 5 === 0 && n > 50 ? n - 1 - Math.floor(roll() * 40) : undefined;
  const statement = (i) => {
    const repeated = i === 7 && again !== undefined;
    const own = i === 0 ? quotation(n) : words(roll, 8 + Math.floor(roll() * 20));
    const said = repeated ? quotation(again).split(" ").slice(2).join(" ") : own;
    const direct = i < 3 || repeated;
    const speaker = repeated && again % 10 !== 0 ? `${BASE}person/p${again % 5000}` : person(i);
    return {
      id: `${BASE}statement/${n}_${i}`,
      type: "ReportedStatement",
      form: direct ? "direct" : "indirect",
      attribution: "communication",
      content: [passage(direct ? `“${said}”` : said)],
      speaker: [speaker],
    };
  };
  const entities = [
    ...new Set([
      ...Array.from({ length: 8 }, (_, i) => person(i)),
      ...(again === undefined ? [] : [`${BASE}person/p${again % 5000}`]),
    ]),
  ];
  const pact = Math.floor(n / 24);
  const agreement = {
    id: `${BASE}agreement/${pact}${n % 24 === 0 ? "" : `_${n}`}`,
    type: "Agreement",
    kinds: ["trade"],
    status: "signed",
    parties: [`${BASE}state/A${pact % 190}`, `${BASE}state/B${pact % 170}`],
    mentions: [],
    signing: {
      id: `${BASE}signing/${n}`,
      type: "Signing",
      in: `${BASE}place/${pact % 400}`,
      ...(n % 12 === 0 && { on: { id: `${BASE}date/${n}`, type: "Date", date: day(n) } }),
    },
  };
  return {
    "@context": "https://w3id.org/rapporteur/context.jsonld",
    id: `${BASE}article/${n}`,
    type: "Article",
    identifier: `${n}`,
    publishedOn: day(n),
    text: { id: text, type: "TextVersion", sha256: "0".repeat(64), length: 10_000 },
    run: { id: `${BASE}run/${n}`, type: "Run", tool: "bench", generated: `${BASE}graph/${n}` },
    entities: entities.map((id) => ({ id, type: "Person", name: id.slice(BASE.length), mentions: [] })),
    ...(n % 2 === 0 && { agreements: [agreement] }),
    statements: Array.from({ length: 8 }, (_, i) => statement(i)),
  };
}

/** CPU time: other work on the machine makes no difference. */
const seconds = () => process.cpuUsage().user / 1e6;
const megabytes = () => {
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return `${[rss, heapUsed + arrayBuffers].map((bytes) => `${Math.round(bytes / 2 ** 20)}`.padStart(5)).join(" MB resident,")} MB in use`;
};
let peak = 0;
const gathered = linker();
const started = seconds();
let [last, linking] = [started, 0];
for (let n = 0; n < ARTICLES; n++) {
  const quads = toQuads(record(n));
  const before = seconds();
  gathered.add(reportsOf(quads));
  linking += seconds() - before;
  if ((n + 1) % 10_000 === 0) {
    const now = seconds();
    peak = Math.max(peak, process.memoryUsage().rss);
    console.log(
      `${String(n + 1).padStart(7)} articles  ${(now - last).toFixed(1).padStart(6)} s, of it ${linking.toFixed(1)} s gathering  ${megabytes()}`,
    );
    [last, linking] = [seconds(), 0];
  }
}
const before = seconds();
const links = [...gathered.links()];
const took = seconds() - before;
peak = Math.max(peak, process.memoryUsage().rss);
console.log(
  `linking  ${took.toFixed(1)} s, ${((took / ARTICLES) * 10_000).toFixed(2)} s for 10,000 articles  ${megabytes()}`,
);
const repeated = Math.max(0, Math.ceil(ARTICLES / 5) - 11);
const utterances = links.filter(({ kind }) => kind === "utterance");
const conflicts = utterances.filter(({ conflict }) => conflict !== undefined).length;
const found = utterances.reduce((n, { members }) => n + members.length - 1, 0);
console.log(
  `${utterances.length} utterances with ${found} renderings besides the first, of ${repeated} repeated; ${conflicts} conflicts of speakers`,
);
console.log(`${links.filter(({ kind }) => kind === "agreement").length} agreements of several IRIs`);
console.log(`at most ${Math.round(peak / 2 ** 20)} MB resident (bound ${Math.round(MOST_MEGABYTES)})`);
if (peak / 2 ** 20 > MOST_MEGABYTES || found < LEAST_FOUND * repeated) process.exitCode = 1;

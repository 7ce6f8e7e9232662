// Makes silver labels: what Stanford CoreNLP takes for names in articles that nobody has labelled, as lines of the entity
// corpora ({"id", "source": "silver", "text", "entities"}; offsets in Unicode code points), for --silver of entities.mjs.
//   node training/silver.mjs ARTICLES.ndjson[.gz] --out SILVER.ndjson.gz
// Needs Java 8 or later and Maven, which fetches the two artefacts below; some 4 GB of memory, a minute or two. CoreNLP is
// used here alone, as a program (GPL 3 or later); nothing of it is in the package.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { settled } from "./settle.mjs";

const VERSION = "4.5.10";
const PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1";
const MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
const TYPES = { PERSON: "Person", ORGANIZATION: "Organization", LOCATION: "Place" };

const [path] = process.argv.slice(2);
const out = process.argv[process.argv.indexOf("--out") + 1];
if (!path || path.startsWith("--") || !process.argv.includes("--out") || !out) {
  console.error("usage: node training/silver.mjs ARTICLES.ndjson[.gz] --out SILVER.ndjson.gz");
  process.exit(2);
}
const read = readFileSync(path);
const articles = (read[0] === 0x1f ? gunzipSync(read) : read)
  .toString("utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const folder = mkdtempSync(join(tmpdir(), "silver-"));
try {
  writeFileSync(join(folder, "pom.xml"), pom());
  run("mvn", ["-q", "-B", `${PLUGIN}:copy-dependencies`, "-DoutputDirectory=lib"]);
  mkdirSync(join(folder, "out"));
  const files = articles.map(({ text }, i) => {
    writeFileSync(join(folder, `${i}.txt`), text);
    return join(folder, `${i}.txt`);
  });
  writeFileSync(join(folder, "list"), `${files.join("\n")}\n`);
  run("java", [
    ...["-Xmx4g", "-cp", join("lib", "*"), "edu.stanford.nlp.pipeline.StanfordCoreNLP"],
    ...["-annotators", "tokenize,ssplit,pos,lemma,ner", "-ner.model", MODEL, "-encoding", "utf8"],
    ...["-ner.applyFineGrained", "false", "-ner.applyNumericClassifiers", "false", "-ner.useSUTime", "false"],
    ...["-filelist", "list", "-outputFormat", "json", "-outputDirectory", "out", "-threads", "1"],
  ]);
  const lines = articles.map(({ id, text }, i) => {
    const { sentences } = JSON.parse(readFileSync(join(folder, "out", `${i}.txt.json`), "utf8"));
    const point = codePoints(text);
    const entities = sentences
      .flatMap((s) => s.entitymentions ?? [])
      .filter((m) => Object.hasOwn(TYPES, m.ner))
      .filter((m) => m.text !== undefined && !/^(?:he|him|his|she|her|hers|it|its)$/i.test(m.text))
      .map((m) => ({
        type: TYPES[m.ner],
        mentions: [{ start: point(m.characterOffsetBegin), end: point(m.characterOffsetEnd), kind: "name" }],
      }));
    return JSON.stringify({ id, source: "silver", coref: false, text, entities: settled(entities, text) });
  });
  const bytes = Buffer.from(`${lines.join("\n")}\n`);
  writeFileSync(out, gzipSync(bytes));
  console.log(`${lines.length} articles; SHA-256 of the lines ${createHash("sha256").update(bytes).digest("hex")}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, args) {
  execFileSync(command, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** Code points before a position in UTF-16 code units. */
function codePoints(text) {
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    points[i] = count;
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdbff) count++;
  }
  points[text.length] = count;
  return (unit) => points[unit];
}

function pom() {
  const artefact = (classifier) =>
    `<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>${VERSION}</version>${classifier}</dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>rapporteur</groupId><artifactId>silver</artifactId><version>1</version>
<dependencies>${artefact("")}${artefact("<classifier>models</classifier>")}</dependencies></project>`;
}

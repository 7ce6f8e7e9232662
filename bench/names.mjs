import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dice } from "./dice.mjs";
import { median } from "./measure.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const NAMES_IN_ARTICLE = 100;

/** Megabytes that the gazetteers take in the package, and milliseconds of processor time until a process has asked each. */
export function gazetteers(rounds) {
  const folder = join(root, "dist/gazetteer");
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const asking = `
    const start = process.cpuUsage();
    const g = await import(${JSON.stringify(join(folder, "index.js"))});
    const found = [g.citiesNamed("Lyon")[0], g.stateByName("Peru"), g.stateByDemonym("Danes"), g.longestKnownName(["NATO"]),
      g.wikidataOfOrganization("Airbus"), g.stateOfLeader("Putin"), g.partOfAmerica("Ohio"), g.genderOf("Maria")];
    if (found.includes(undefined)) throw new Error("a table has no answer");
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  const times = Array.from({ length: rounds }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", asking], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the gazetteers cannot be asked: ${stderr}`);
    return Number(stdout);
  });
  return { megabytes: bytes / 1e6, milliseconds: median(times), least: Math.min(...times) };
}

const SYLLABLES =
  "ba be bo da de do fa fi ga go ha he ka ke ko la le lo ma me mo na ne no pa po ra re ro sa se ta te va vo za".split(
    " ",
  );

/** A name that no other number has: its digits, as syllables. */
function syllables(number, length) {
  let word = "";
  for (let rest = number, i = 0; i < length; i++, rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word[0].toUpperCase() + word.slice(1);
}

const GIVEN = "Anna Boris Clara David Elena Felix Greta Henry Irina Jonas Karin Lucas Maria Nils Olga Peter".split(" ");
const SAID = ["said", "told reporters", "wrote", "argued"];

function article(number) {
  const roll = dice(number + 1);
  const sentences = Array.from({ length: NAMES_IN_ARTICLE }, (_, i) => {
    const name = `${GIVEN[roll(GIVEN.length)]} ${syllables(number * NAMES_IN_ARTICLE + i, 4)}`;
    return `${name} ${SAID[roll(SAID.length)]} so.`;
  });
  return { id: `names-${number}`, text: sentences.join(" ") };
}

/**
 * Megabytes that an export has resident once a tenth of so many names, each in one article alone, are read, and at most
 * until all are.
 */
export async function manyNames(names) {
  const worker = `
    import { extract } from ${JSON.stringify(join(root, "dist/extract/index.js"))};
    import { readItems } from ${JSON.stringify(join(root, "dist/article/index.js"))};
    import { complete } from ${JSON.stringify(join(root, "dist/record/index.js"))};
    import { createInterface } from "node:readline";
    const seen = new Set();
    let articles = 0, early = 0, most = 0;
    for await (const line of createInterface({ input: process.stdin })) {
      const [item] = await readItems({ file: "names", format: "json", bytes: Buffer.from(line) });
      const { value } = complete(extract(item.value.article), { base: "https://example.org/", text: item.value.article.text, tool: "bench" });
      let persons = 0;
      for (const { type } of value.entities) if (type === "Person") persons++;
      articles++;
      if (articles % 10 === 0) gc();
      const { rss } = process.memoryUsage();
      if (articles === ${Math.ceil(names / NAMES_IN_ARTICLE / 10)}) early = rss;
      most = Math.max(most, rss);
      seen.add(persons);
    }
    console.log(JSON.stringify({ articles, early: early / 1e6, most: most / 1e6, fewest: Math.min(...seen) }));`;
  const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "-e", worker], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  const ended = once(child, "close");
  for (let number = 0; number < names / NAMES_IN_ARTICLE && child.exitCode === null; number++)
    if (!child.stdin.write(`${JSON.stringify(article(number))}\n`))
      await Promise.race([once(child.stdin, "drain"), ended]);
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`reading many names ended with ${code}`);
  return JSON.parse(out);
}

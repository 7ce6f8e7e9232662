import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type ExportOptions, exportArticles, type Report } from "../../src/corpus/index.ts";
import { temporaryFolder } from "./folder.ts";

const program = fileURLToPath(new URL("killed-export.mjs", import.meta.url));

/** An article of two states and their pact, as a record: nothing of it has to be extracted. */
function record(n: number, words = `Peru and Chile signed pact ${n}.`): string {
  const mention = (start: number, end: number) => [{ start, end }];
  return JSON.stringify({
    type: "Article",
    identifier: `r${n}`,
    text: { words },
    entities: [
      { id: "pe", type: "State", name: "Peru", mentions: mention(0, 4) },
      { id: "cl", type: "State", name: "Chile", mentions: mention(9, 14) },
      {
        id: "who",
        type: "Person",
        name: "Ana Rojas",
        mentions: mention(15, 21),
        positions: [{ title: "president", organization: n % 2 === 0 ? "pe" : "cl", evidence: { start: 15, end: 21 } }],
      },
    ],
    agreements: [
      {
        id: "pact",
        type: "Agreement",
        status: "signed",
        parties: ["pe", "cl"],
        mentions: mention(22, words.length - 1),
      },
    ],
  });
}

/** Lines with all that can become of one: exported, rejected, a duplicate; and an article in a file of its own. */
function input(): string {
  const root = temporaryFolder();
  const lines = Array.from({ length: 8 }, (_, n) => record(n));
  lines.splice(3, 0, "{broken", record(1));
  lines.push(record(2, "Peru and Chile signed pact 2, other words."));
  mkdirSync(join(root, "2024"));
  writeFileSync(join(root, "2024", "alone.json"), record(90));
  writeFileSync(join(root, "a.ndjson"), `${lines.join("\n")}\n`);
  writeFileSync(join(root, "b.ndjson"), `${[record(20), record(21)].join("\n")}\n`);
  return root;
}

function bytesOf(folder: string): Record<string, string> {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = all.filter((name) => /\.\w+$/.test(name) && !name.startsWith(".unfinished/") && name !== ".unfinished");
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

function run(root: string, out: string, at: number, how: "resume" | "begin", jobs = 1): number | undefined {
  const words = [program, root, out, String(at), how, String(jobs)];
  const { signal, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  expect(stderr).toBe("");
  return signal === "SIGKILL" ? undefined : Number(stdout);
}

it("ends with the bytes of an uninterrupted run, whenever it was killed", { timeout: 300_000 }, () => {
  const root = input();
  const whole = temporaryFolder();
  const changes = run(root, whole, 0, "begin") ?? 0;
  const expected = bytesOf(whole);
  expect(expected).toHaveProperty("graph-00004.nq");
  expect(expected["rejects.ndjson"]).toContain("broken");
  // The beginning, the end, and moments between them; every one with RAPPORTEUR_EVERY_MOMENT=1.
  const every = process.env.RAPPORTEUR_EVERY_MOMENT === "1" ? 1 : Math.ceil(changes / 9);
  const moments = Array.from({ length: changes }, (_, i) => i + 1).filter(
    (n) => n === 2 || n % every === 0 || (n > changes - 14 && n % 3 === 0),
  );
  for (const moment of moments) {
    const out = temporaryFolder();
    expect(run(root, out, moment, "begin", 1), `killed at ${moment}`).toBeUndefined();
    // Killed a second time, on the way.
    if (moment % 2 === 0) run(root, out, 40, "resume");
    run(root, out, 0, "resume");
    expect(bytesOf(out), `killed at ${moment} of ${changes}`).toEqual(expected);
    expect(existsSync(join(out, ".unfinished"))).toBe(false);
  }
});

const OPTIONS: Omit<ExportOptions, "out"> = {
  base: "https://example.org/news/",
  formats: ["nquads", "records"],
  quotes: "full",
  includeText: false,
  validate: false,
  tool: "rapporteur test",
  jobs: 1,
};

/** Exports, and is told to end after so many articles. */
function interrupted(root: string, out: string, articles: number, more: Partial<ExportOptions> = {}): Promise<Report> {
  const controller = new AbortController();
  const progress = ({ read }: { read: number }): void => {
    if (read === articles) controller.abort();
  };
  return exportArticles([root], { ...OPTIONS, ...more, out, signal: controller.signal, progress });
}

it.each([
  ["plain", {}],
  ["packed", { gzip: true, shardSize: 4, formats: ["trig", "nquads", "jsonld", "records"] }],
] as const)("keeps what is done when it is told to end, and goes on from there: %s", async (_, more) => {
  const root = input();
  const [whole, out] = [temporaryFolder(), temporaryFolder()];
  const options = { ...OPTIONS, ...more };
  await exportArticles([root], { ...options, out: whole });
  const first = await interrupted(root, out, 6, more);
  expect(first.findings).toMatchObject([{}, {}, { rule: "export/interrupted", suggestion: expect.any(String) }]);
  expect(existsSync(join(out, "graph.nq"))).toBe(false);
  let met = 0;
  const report = await exportArticles([root], {
    ...options,
    out,
    resume: true,
    progress: () => void met++,
    begins: (where) => expect(where).toEqual({ from: "on", items: 6 }),
  });
  expect(met).toBeLessThan(10);
  expect(bytesOf(out)).toEqual(bytesOf(whole));
  expect(report).toEqual(JSON.parse(readFileSync(join(whole, "report.json"), "utf8")));
});

/** An article with nothing but a quotation, which others have too. */
function quoting(n: number): string {
  const words = "“The herring of the western fjords belong to nobody but the herring,” said Ola Berg.";
  const more = ` It was day ${n}.`;
  const said = words.indexOf("said");
  return JSON.stringify({
    type: "Article",
    identifier: `q${n}`,
    publishedOn: "2024-05-06",
    text: { words: words + more },
    entities: [{ id: "who", type: "Person", name: "Ola Berg", mentions: [{ start: said + 5, end: words.length - 1 }] }],
    statements: [
      {
        source: { start: said + 5, end: words.length - 1 },
        cue: { start: said, end: said + 4 },
        content: [{ start: 0, end: said - 1 }],
        speaker: ["who"],
        speechAct: "say",
      },
    ],
  });
}

it("remembers what articles have in common, be it quotations alone", async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "a.ndjson"), Array.from({ length: 8 }, (_, n) => `${quoting(n)}\n`).join(""));
  const [whole, out] = [temporaryFolder(), temporaryFolder()];
  await exportArticles([root], { ...OPTIONS, out: whole });
  expect(JSON.parse(readFileSync(join(whole, "links.json"), "utf8"))).toMatchObject([{ kind: "utterance" }]);
  await interrupted(root, out, 4);
  await exportArticles([root], { ...OPTIONS, out, resume: true });
  expect(bytesOf(out)).toEqual(bytesOf(whole));
});

it("says on a full disk what is done, and goes on from there", () => {
  const root = input();
  const [whole, out] = [temporaryFolder(), temporaryFolder()];
  run(root, whole, 0, "begin");
  // A limit on the length of files, in kilobytes, is the full disk that one can have without being root.
  const words = ["-c", 'ulimit -f 24; exec "$@"', "bash", process.execPath, program, root, out, "0", "begin", "1"];
  const { status, stderr } = spawnSync("bash", words, { encoding: "utf8" });
  expect(status).toBe(3);
  expect(stderr).toMatch(/E[A-Z]+: [^\n]+; once that is mended, --resume goes on after [1-9]\d* items of the input/);
  run(root, out, 0, "resume");
  expect(bytesOf(out)).toEqual(bytesOf(whole));
});

it("does not go on with another input, or with other options", async () => {
  const root = input();
  const out = temporaryFolder();
  await interrupted(root, out, 4);
  const other = await exportArticles([root], { ...OPTIONS, base: "https://example.org/other/", out, resume: true });
  expect(other.findings).toMatchObject([{ rule: "export/resume", severity: "error" }]);
  writeFileSync(join(root, "a.ndjson"), `${record(77)}\n${record(78)}\n${record(79)}\n${record(80)}\n${record(81)}\n`);
  const changed = await exportArticles([root], { ...OPTIONS, out, resume: true });
  expect(changed.findings).toMatchObject([{ rule: "export/resume", severity: "error" }]);
  // Without --resume it begins anew, says so, and nothing of the first is left.
  const begun: unknown[] = [];
  const again = await exportArticles([root], { ...OPTIONS, out, begins: (where) => begun.push(where) });
  expect(again.articles.exported).toBe(8);
  expect(begun).toEqual([{ from: "anew", items: 4 }]);
  expect(readdirSync(out).filter((name) => /part$|unfinished/.test(name))).toEqual([]);
});

it("says that there was nothing to go on from", async () => {
  const root = input();
  const out = temporaryFolder();
  const begun: unknown[] = [];
  const options: ExportOptions = { ...OPTIONS, out, resume: true, begins: (where) => begun.push(where) };
  await exportArticles([root], options);
  await exportArticles([root], options);
  await exportArticles([root], { ...options, resume: false });
  expect(begun).toEqual([
    { from: "nothing", whole: false },
    { from: "nothing", whole: true },
  ]);
});

/** Everything in a folder by name, what hides and what is unfinished too. */
function allIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.sort().map((path) => [path.slice(folder.length), readFileSync(path, "latin1")]));
}

/** An interrupted export, and a copy of its folder. */
async function copied(root: string, more: Partial<ExportOptions> = {}): Promise<readonly [string, string]> {
  const [out, copy] = [temporaryFolder(), temporaryFolder()];
  await interrupted(root, out, 6, more);
  cpSync(out, copy, { recursive: true });
  return [out, copy];
}

it("leaves the folder alone that its own was copied from, and goes on in the copy as well", async () => {
  const root = input();
  const whole = temporaryFolder();
  await exportArticles([root], { ...OPTIONS, out: whole });
  const [out, copy] = await copied(root);
  const before = allIn(out);
  expect(readFileSync(join(out, ".unfinished", "checkpoint.json"), "utf8")).not.toContain(out);
  const further = temporaryFolder();
  cpSync(out, further, { recursive: true });
  await exportArticles([root], { ...OPTIONS, out: copy });
  await exportArticles([root], { ...OPTIONS, out: further, resume: true });
  expect(bytesOf(copy)).toEqual(bytesOf(whole));
  expect(bytesOf(further)).toEqual(bytesOf(whole));
  expect(allIn(out)).toEqual(before);
  // By another name of the same folder.
  const link = join(temporaryFolder(), "link");
  symlinkSync(out, link);
  await exportArticles([root], { ...OPTIONS, out: link, resume: true });
  expect(bytesOf(out)).toEqual(bytesOf(whole));
});

it("refuses a note of files outside of the folder, and touches nothing", async () => {
  const root = input();
  const [out, copy] = await copied(root);
  const path = join(copy, ".unfinished", "checkpoint.json");
  const noted = JSON.parse(readFileSync(path, "utf8"));
  const absolute = Object.entries(noted.files).map(([name, length]) => [resolve(out, name), length]);
  const climbing = Object.entries(noted.files).map(([name, length]) => [`../${name}`, length]);
  for (const files of [absolute, climbing]) {
    writeFileSync(path, JSON.stringify({ ...noted, files: Object.fromEntries(files) }));
    const before = [allIn(out), allIn(copy)];
    for (const resume of [true, false]) {
      const report = await exportArticles([root], { ...OPTIONS, out: copy, resume });
      expect(report.findings).toMatchObject([{ rule: "export/resume", suggestion: expect.stringContaining("remove") }]);
      expect(report.articles.read).toBe(0);
    }
    expect([allIn(out), allIn(copy)]).toEqual(before);
  }
});

it("goes on with a rejects file that is kept elsewhere", async () => {
  const root = input();
  const [whole, elsewhere] = [temporaryFolder(), temporaryFolder()];
  await exportArticles([root], { ...OPTIONS, out: whole });
  const rejects = join(elsewhere, "bad.ndjson");
  const [out, copy] = await copied(root, { rejects });
  const kept = allIn(elsewhere);
  expect(Object.keys(kept)).toEqual(["/bad.ndjson.part"]);
  // Begun anew in a copy, with its rejects somewhere else.
  await exportArticles([root], { ...OPTIONS, out: copy });
  expect(allIn(elsewhere)).toEqual(kept);
  await exportArticles([root], { ...OPTIONS, out, rejects, resume: true });
  expect(readFileSync(rejects, "utf8")).toBe(readFileSync(join(whole, "rejects.ndjson"), "utf8"));
});

it("takes a note that cannot be read for none, but not to go on from", async () => {
  const root = input();
  const [out] = await copied(root);
  writeFileSync(join(out, ".unfinished", "checkpoint.json"), '{"items": 3, "fil');
  const refused = await exportArticles([root], { ...OPTIONS, out, resume: true });
  expect(refused.findings).toMatchObject([{ rule: "export/resume" }]);
  expect((await exportArticles([root], { ...OPTIONS, out })).articles.exported).toBe(11);
});

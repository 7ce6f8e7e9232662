import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { httpOf, type ReconcileOptions, reconcileFile } from "../../src/reconcile/index.ts";
import { type ArticleRecord, complete, recordJson } from "../../src/record/index.ts";
import { cli } from "../cli/command-line.ts";
import { newFolder } from "../store/sample.ts";
import { type TestService, testService } from "./service.ts";

const KNOWN = [
  { id: "p1", name: "Jan Lund", type: "human" },
  { id: "p2", name: "Jan Erik Lund", type: "human" },
  { id: "o1", name: "Baltic Council", type: "body" },
  { id: "o2", name: "Nordic Council", type: "body" },
];

const base = "https://example.org/news/";

function record(identifier: string, ...names: readonly string[]): ArticleRecord {
  const text = names.join(". ");
  const completed = complete(
    {
      identifier,
      entities: names.map((name) => ({
        type: /Council|Body/.test(name) ? ("Organization" as const) : ("Person" as const),
        name,
        mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, kind: "name" as const }],
      })),
    },
    { base, text, tool: "test" },
  );
  if (!completed.ok) throw new Error(JSON.stringify(completed.diagnostics));
  return completed.value;
}

let folder: string;
let file: string;
let service: TestService;

const at = (name: string): string => join(folder, name);

async function reconcile(options: Partial<ReconcileOptions> = {}) {
  const written: string[] = [];
  const outcome = await reconcileFile(file, {
    service: service.url,
    http: httpOf({ retries: 2, rate: 1000, timeout: 300, pause: 1 }),
    cache: at("cache"),
    write: (text) => void written.push(text),
    limit: 3,
    batch: 10,
    ...options,
  });
  const records = written.filter((text) => text.includes("@context")).map((text) => JSON.parse(text) as ArticleRecord);
  return { outcome, records, written };
}

const candidatesIn = (records: readonly ArticleRecord[]): readonly string[] =>
  records.flatMap(({ entities = [] }) =>
    entities.flatMap((e) => (e.candidates ?? []).map((c) => `${e.name}: ${c.resource.split("/").at(-1)} ${c.score}`)),
  );

beforeEach(async () => {
  folder = newFolder();
  file = at("records.ndjson");
  const records = [record("a", "Jan Lund", "Baltic Council"), record("b", "Jan Lund", "Kim Novak")];
  writeFileSync(file, records.map((r) => `${recordJson(r, { pretty: false })}\n`).join(""));
  service = await testService(KNOWN);
});

afterEach(() => service.close());

describe("a file of records", () => {
  it("gets the candidates of the service, best first, and takes the best only when told to", async () => {
    const { outcome, records } = await reconcile();
    expect(candidatesIn(records)).toEqual([
      "Jan Lund: p1 100",
      "Jan Lund: p2 67",
      "Baltic Council: o1 100",
      "Baltic Council: o2 50",
      "Jan Lund: p1 100",
      "Jan Lund: p2 67",
    ]);
    expect(records[0]?.entities?.[0]?.sameAs).toBeUndefined();
    expect(outcome).toMatchObject({ ok: true, value: { records: 2, names: 3, answered: 3, accepted: 0 } });

    const again = await reconcile({ accept: 0.9 });
    expect(again.records[0]?.entities?.map((e) => e.sameAs)).toEqual([
      ["https://names.example/p1"],
      ["https://names.example/o1"],
    ]);
  });

  it("comes out as records that are whole", async () => {
    const { records } = await reconcile({ accept: 0.9 });
    for (const one of records)
      expect(complete(one as never, { base, tool: "t" }).diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  });

  it("asks for each name once, in batches as the service takes them, and the cache from then on", async () => {
    const names = Array.from({ length: 10 }, (_, i) => `Ann Holm${"abcdefghij"[i]}`);
    writeFileSync(file, `${recordJson(record("a", ...names), { pretty: false })}\n`);
    await reconcile();
    expect(service.asked.map(({ names: n }) => n.length)).toEqual([4, 4, 2]);
    await reconcile();
    expect(service.asked).toHaveLength(3);
  });

  it("asks by type where types are given, and of others nothing", async () => {
    const { records } = await reconcile({ types: { Organization: "body" } });
    expect(service.asked).toEqual([{ names: ["Baltic Council"], types: ["body"] }]);
    expect(candidatesIn(records)).toHaveLength(2);
  });

  it("does not ask of what is known to be an entity of the service", async () => {
    const { records } = await reconcile({ accept: 0.9 });
    writeFileSync(file, records.map((r) => `${recordJson(r, { pretty: false })}\n`).join(""));
    const before = service.asked.length;
    await reconcile({ cache: at("other") });
    expect(service.asked.slice(before).flatMap(({ names }) => names)).toEqual(["Kim Novak"]);
  });

  it("passes on a line that is no record, and says so", async () => {
    writeFileSync(file, `${readFileSync(file, "utf8")}{"what":1}\nrubbish\n`);
    const { outcome, written } = await reconcile();
    expect(written.slice(2)).toEqual(['{"what":1}', "rubbish"]);
    expect([...new Set(outcome.diagnostics.map((d) => d.line))]).toEqual([3, 4]);
  });
});

describe("a service of version 1.0", () => {
  it("is asked as that has it", async () => {
    await service.close();
    service = await testService(KNOWN, "1.0-draft");
    const { records } = await reconcile();
    expect(candidatesIn(records).slice(0, 2)).toEqual(["Jan Lund: p1 100", "Jan Lund: p2 67"]);
  });
});

describe("a service in trouble", () => {
  it.each([[503], [429], ["rubbish"], ["silence"], ["no list"]] as const)("%s: is asked again", async (trouble) => {
    service.troubles.push(trouble);
    const { outcome, records } = await reconcile();
    expect(candidatesIn(records)).toHaveLength(6);
    expect(outcome).toMatchObject({ ok: true, value: { names: 3, answered: 3 } });
  });

  it("that answers half a batch is asked the rest by the next run", async () => {
    service.troubles.push("half");
    const first = await reconcile();
    expect(first.outcome).toMatchObject({ ok: true, value: { names: 3, answered: 2 } });
    const { outcome } = await reconcile();
    expect(outcome).toMatchObject({ ok: true, value: { names: 3, answered: 3 } });
    expect(service.asked.at(-1)?.names).toHaveLength(1);
  });

  it("that fails on one name answers the others all the same", async () => {
    service.poison = "Kim Novak";
    const { outcome, records } = await reconcile();
    expect(outcome).toMatchObject({ ok: true, value: { names: 3, answered: 2 } });
    expect(candidatesIn(records)).toHaveLength(6);
  });

  it("that goes down loses nothing: records come out as they were, and the next run goes on", async () => {
    const names = Array.from({ length: 10 }, (_, i) => `Jan Lund${"abcdefghij"[i]}`);
    const all = record("a", ...names);
    writeFileSync(file, `${recordJson(all, { pretty: false })}\n`);
    let answered = 0;
    const progress = (): void => {
      answered++;
      if (answered === 1) service.troubles.push(...Array.from({ length: 60 }, () => 500));
    };
    const { outcome, records } = await reconcile({ progress });
    expect(outcome).toMatchObject({ ok: true, value: { names: 10, answered: 4, down: expect.stringMatching(/500/) } });
    expect(records).toHaveLength(1);
    expect(records[0]?.entities).toHaveLength(10);
    expect(candidatesIn(records)).toHaveLength(8);
    service.troubles.length = 0;
    const before = service.asked.length;
    const resumed = await reconcile();
    expect(resumed.outcome).toMatchObject({ ok: true, value: { names: 10, answered: 10 } });
    expect(service.asked.slice(before).flatMap((a) => a.names)).toHaveLength(6);
  });

  it("that is not there leaves what the cache has", async () => {
    await reconcile();
    await service.close();
    const { outcome, records } = await reconcile();
    expect(candidatesIn(records)).toHaveLength(6);
    expect(outcome).toMatchObject({ ok: true, value: { names: 3, answered: 3 } });
    service = await testService(KNOWN);
  });

  it("at a port that no request may go to is not asked again and again, and the reason is told", async () => {
    const { outcome } = await reconcile({
      service: "http://127.0.0.1:1/names",
      http: httpOf({ retries: 3, rate: 1000, timeout: 300, pause: 60_000 }),
    });
    expect(outcome).toMatchObject({ ok: true, value: { answered: 0 } });
    expect(outcome.ok && outcome.value.down).toMatch(/port 1 is one of those .*let the service listen on another/);
  });

  it("survives a cache whose last line was cut", async () => {
    await reconcile();
    const cache = readFileSync(at("cache"), "utf8");
    writeFileSync(at("cache"), cache.slice(0, -20));
    const { outcome } = await reconcile();
    expect(outcome).toMatchObject({ ok: true, value: { names: 3, answered: 3 } });
    const { outcome: third } = await reconcile();
    expect(third).toMatchObject({ ok: true, value: { answered: 3 } });
    expect(service.asked.flatMap(({ names }) => names)).toHaveLength(4);
  });
});

it("asks no more often than it may", async () => {
  const names = Array.from({ length: 12 }, (_, i) => `Ann Holm${"abcdefghijkl"[i]}`);
  writeFileSync(file, `${recordJson(record("a", ...names), { pretty: false })}\n`);
  const start = Date.now();
  await reconcile({ http: httpOf({ retries: 0, rate: 10, timeout: 1000 }) });
  // a manifest and three batches: three pauses of a tenth of a second
  expect(Date.now() - start).toBeGreaterThanOrEqual(280);
});

describe("the command", () => {
  it("writes the records, over the file itself too, and ends with 0", async () => {
    const { code, err } = await cli(
      "reconcile",
      file,
      "--service",
      service.url,
      "--out",
      file,
      "--accept",
      "0.9",
      "--rate",
      "100",
    );
    expect({ code }).toEqual({ code: 0 });
    expect(err).toContain("3 of 3 names answered, 3 entities taken");
    expect(readFileSync(file, "utf8")).toContain('"sameAs":["https://names.example/p1"]');
  });

  it("ends with 3 where answers are missing, and with 2 where it is told nonsense", async () => {
    service.troubles.push(404, 404, 404, 404, 404);
    const { code, err, out } = await cli("reconcile", file, "--service", service.url, "--rate", "100");
    expect(code).toBe(3);
    expect(err).toContain("asked again by the next run");
    expect(out.trim().split("\n")).toHaveLength(2);
    expect((await cli("reconcile", file, "--service", "ftp://x")).code).toBe(2);
    expect((await cli("reconcile", at("none"), "--service", service.url)).code).toBe(2);
    expect((await cli("reconcile", file, "--service", service.url, "--types", "Thing=1")).code).toBe(2);
  });
});

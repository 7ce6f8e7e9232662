import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFuseki } from "../../scripts/stores/index.mjs";
import { type Endpoint, endpoint } from "../serve/endpoint.ts";
import { newFolder, sampleQuads, writeSample } from "../store/sample.ts";

const { jar, missing } = findFuseki();

/** Runs a client beside the endpoint. */
function client(
  command: string,
  ...words: readonly string[]
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, words);
    const printed = { out: "", err: "" };
    child.stdout.on("data", (piece) => {
      printed.out += piece;
    });
    child.stderr.on("data", (piece) => {
      printed.err += piece;
    });
    child.on("close", (code) => resolve({ code, ...printed }));
  });
}

describe.skipIf(missing !== undefined)("Jena's rsparql, against what serve serves", () => {
  let served: Endpoint;
  beforeAll(async () => {
    const folder = newFolder();
    writeSample(folder);
    served = await endpoint(folder);
  });
  afterAll(() => served?.end());

  const rsparql = (...words: readonly string[]) =>
    client("java", "-cp", jar ?? "", "arq.rsparql", "--service", served.url, ...words);

  it("SELECT", async () => {
    const answer = await rsparql("--results=CSV", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    expect(answer).toMatchObject({ code: 0, out: expect.stringMatching(`^n\\s+${sampleQuads.length}\\s`) });
  });

  it("ASK and CONSTRUCT", async () => {
    expect((await rsparql("ASK { ?s ?p ?o }")).out).toMatch(/yes/i);
    const graph = await rsparql("--results=NT", "CONSTRUCT WHERE { ?s a <https://w3id.org/rapporteur/ns#Agreement> }");
    expect(graph.out).toContain("agreement/bergen-treaty");
  });
});

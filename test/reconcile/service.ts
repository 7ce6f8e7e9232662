import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** An entity of the service, with what it is like. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
}

export interface Asked {
  readonly names: readonly string[];
  readonly types: readonly (string | undefined)[];
}

/** What the service does instead of answering, once: an HTTP status, rubbish, an answer for none, or nothing for a while. */
export type Trouble = number | "rubbish" | "no list" | "half" | "silence";

export interface TestService {
  readonly url: string;
  /** The batches it was asked, troubled ones included. */
  readonly asked: readonly Asked[];
  /** What it does next, in this order, before it answers as it should. */
  readonly troubles: Trouble[];
  /** A name that it always fails on. */
  poison?: string;
  close(): Promise<void>;
}

const MANIFEST = {
  name: "Test names",
  identifierSpace: "https://names.example/",
  schemaSpace: "https://names.example/types/",
};

/**
 * A small reconciliation service on loopback, conforming to versions 0.2 or 1.0-draft of the API: candidates are the entities
 * that share a word with the name, scored by the share of words in common; in per cent in version 0.2.
 */
export async function testService(known: readonly Known[], version: "0.2" | "1.0-draft" = "0.2"): Promise<TestService> {
  const asked: Asked[] = [];
  const troubles: Trouble[] = [];
  const state: { poison?: string } = {};
  const server = createServer(async (request, response) => {
    if (request.method === "GET") return json(response, { versions: [version], ...MANIFEST, batchSize: 4 });
    const body = await read(request);
    const queries = version === "0.2" ? old(body) : (JSON.parse(body).queries as readonly Query[]).map(ofConditions);
    asked.push({ names: queries.map(({ query }) => query), types: queries.map(({ type }) => type) });
    const poisoned = state.poison !== undefined && queries.some(({ query }) => query === state.poison);
    const trouble = poisoned ? 400 : troubles.shift();
    if (typeof trouble === "number") {
      response.writeHead(trouble, { "retry-after": "0" });
      return response.end("no");
    }
    if (trouble === "silence") return setTimeout(() => response.end("{}"), 2_000).unref();
    if (trouble === "rubbish") return response.end("<html>Bad gateway");
    if (trouble === "no list") return json(response, { q0: { result: "none" }, results: [{ candidates: 7 }] });
    const answers = queries.map((query) => candidates(known, query, version === "0.2" ? 100 : 1));
    const kept = trouble === "half" ? answers.slice(0, Math.ceil(answers.length / 2)) : answers;
    if (version === "0.2") return json(response, Object.fromEntries(kept.map((result, i) => [`q${i}`, { result }])));
    return json(response, { results: kept.map((result) => ({ candidates: result })) });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/reconcile`,
    asked,
    troubles,
    set poison(name: string) {
      state.poison = name;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Query {
  readonly query: string;
  readonly type?: string;
  readonly limit?: number;
  readonly conditions?: readonly { readonly matchType: string; readonly propertyValue: string }[];
}

const old = (body: string): readonly Query[] =>
  Object.values(JSON.parse(new URLSearchParams(body).get("queries") ?? "{}") as Record<string, Query>);

const ofConditions = ({ conditions = [], ...query }: Query): Query => ({
  ...query,
  query: conditions.find(({ matchType }) => matchType === "name")?.propertyValue ?? "",
});

function candidates(known: readonly Known[], { query, type, limit = 10 }: Query, scale: number) {
  const words = new Set(query.toLowerCase().split(" "));
  return known
    .filter((entity) => type === undefined || entity.type === type)
    .map(({ id, name }) => {
      const own = name.toLowerCase().split(" ");
      const shared = own.filter((word) => words.has(word)).length;
      return { id, name, match: false, score: (scale * shared) / Math.max(own.length, words.size), type: [] };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

async function read(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(value));
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });

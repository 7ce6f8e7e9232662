import { promisify } from "node:util";
import { gzip as gzipped } from "node:zlib";
import type { Endpoints } from "./endpoints.ts";
import { type GraphText, triplesOf } from "./graphs/canonical.ts";
import type { Reply, Send } from "./http/index.ts";
import type { Preset } from "./presets.table.ts";

/** How graphs get into a store and out of it. Each request may be sent twice. */
export interface Writing {
  /** Replaces one graph. */
  put(graph: GraphText): Promise<Written>;
  /** Adds graphs that the store does not have yet, many at once; not every store can. */
  readonly add?: (graphs: readonly GraphText[]) => Promise<Written>;
  /** Deletes one graph, whether it is there or not. */
  remove(graph: string): Promise<Written>;
}

export interface Written {
  readonly done: boolean;
  readonly reply: Reply;
  readonly url: URL;
}

export interface WritingOptions {
  readonly send: Send;
  readonly endpoints: Endpoints;
  /** Whether what is sent is compressed. */
  readonly gzip: boolean;
  readonly longestUpdate?: Preset["longestUpdate"];
}

/** On another thread, so that what is sent at the same time does not wait. */
const pack = promisify(gzipped);

const isDone = (reply: Reply): boolean => reply.kind === "response" && reply.status >= 200 && reply.status < 300;

/** By the SPARQL 1.1 Graph Store HTTP Protocol: PUT replaces a graph, DELETE removes it; N-Quads are POSTed to the dataset. */
export function byGraphStore({ send, endpoints, gzip }: WritingOptions): Writing | undefined {
  const { graph: urlOf, quads } = endpoints;
  if (urlOf === undefined) return undefined;
  let packs = gzip;
  const write = async (method: "PUT" | "POST", url: URL, type: string, plain: Buffer): Promise<Written> => {
    const headers = { "content-type": type };
    if (packs) {
      const packed = { method, url, headers: { ...headers, "content-encoding": "gzip" }, body: await pack(plain) };
      const reply = await send(packed);
      // 415 says that the coding is not taken (RFC 9110, 15.5.16); some servers find the bytes bad instead.
      if (reply.kind === "fault" || (reply.status !== 415 && reply.status !== 400))
        return { done: isDone(reply), reply, url };
      packs = false;
    }
    const reply = await send({ method, url, headers, body: plain });
    return { done: isDone(reply), reply, url };
  };
  return {
    put: (graph) => write("PUT", urlOf(graph.graph), "application/n-triples", triplesOf(graph)),
    ...(quads !== undefined && {
      add: (graphs: readonly GraphText[]) =>
        write("POST", quads, "application/n-quads", Buffer.concat(graphs.map(({ nquads }) => nquads))),
    }),
    remove: async (graph) => {
      const url = urlOf(graph);
      const reply = await send({ method: "DELETE", url });
      return { done: isDone(reply) || (reply.kind === "response" && reply.status === 404), reply, url };
    },
  };
}

/** Longest update where the store sets no other limit, in bytes. */
const LONGEST_UPDATE = 8 * 2 ** 20;

/**
 * By SPARQL 1.1 Update, for stores without a Graph Store. A graph that is longer than one update may be is dropped and
 * inserted in several; until the last of them the store has a part of it.
 */
export function byUpdate({ send, endpoints, longestUpdate = LONGEST_UPDATE }: WritingOptions): Writing | undefined {
  const { update: url } = endpoints;
  if (url === undefined) return undefined;
  const update = async (sparql: string): Promise<Written> => {
    const headers = { "content-type": "application/sparql-update" };
    const reply = await send({ method: "POST", url, headers, body: Buffer.from(sparql, "utf8") });
    return { done: isDone(reply), reply, url };
  };
  return {
    put: async (graph) => {
      let before = `DROP SILENT GRAPH <${graph.graph}> ;\n`;
      let written: Written | undefined;
      for (const part of parts(triplesOf(graph).toString("utf8"), longestUpdate)) {
        written = await update(`${before}INSERT DATA { GRAPH <${graph.graph}> {\n${part}} }`);
        if (!written.done) return written;
        before = "";
      }
      return written ?? update(before);
    },
    remove: (graph) => update(`DROP SILENT GRAPH <${graph}>`),
  };
}

/** Whole lines in pieces of at most so many bytes, as far as a line itself is no longer. */
function* parts(text: string, longest: number): Generator<string> {
  let at = 0;
  while (at < text.length) {
    // A code unit is at most three bytes of UTF-8.
    const reach = at + Math.floor(longest / 3);
    const cut = reach >= text.length ? text.length : text.lastIndexOf("\n", reach) + 1;
    const end = cut > at ? cut : text.indexOf("\n", at) + 1;
    yield text.slice(at, end);
    at = end;
  }
}

/** Statuses of a server that does not know the Graph Store's requests. */
export const UNKNOWN: ReadonlySet<number> = new Set([404, 405, 501]);

/** The one way, and the other where a server does not know the first; what worked last is tried first. */
export function eitherWay(first: Writing | undefined, second: Writing | undefined): Writing | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  let other = false;
  const attempt = async (run: (way: Writing) => Promise<Written>): Promise<Written> => {
    if (other) return run(second);
    const written = await run(first);
    if (written.done || written.reply.kind === "fault" || !UNKNOWN.has(written.reply.status)) return written;
    const again = await run(second);
    other = again.done;
    return again.done ? again : written;
  };
  return {
    put: (graph) => attempt((way) => way.put(graph)),
    remove: (graph) => attempt((way) => way.remove(graph)),
    ...(first.add !== undefined && { add: first.add }),
  };
}

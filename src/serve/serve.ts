import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { dataFiles } from "../store/index.ts";
import { asking, type Holding } from "./asking.ts";
import { respond } from "./respond.ts";

export interface ServeOptions {
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** How long one query may take, in milliseconds. */
  readonly timeout: number;
  /** Longest answer, in code units. */
  readonly longest: number;
  /** The origin of pages that may ask, or `*`; none by default. */
  readonly cors?: string;
}

export interface Serving extends Holding {
  /** The endpoint's address. */
  readonly url: string;
  close(): Promise<void>;
}

/** How many queries may wait for their turn. */
const WAITING = 64;

/** Longest head of a request, in bytes: clients put long queries into the address too. */
const LONGEST_HEAD = 2 ** 18;

/**
 * Serves graphs at `/sparql` on 127.0.0.1, read-only, by the SPARQL 1.1 Protocol. The default graph is the union of all. The
 * port is taken first, so that one that is not free is told of before anything is loaded.
 * @throws {Error} where the thread of the store fails, or the port may not be had
 */
export async function serve(names: readonly string[], options: ServeOptions): Promise<Outcome<Serving>> {
  const files = dataFiles(names);
  if (!files.ok) return files;
  const { port, timeout, longest, cors } = options;
  const server = createServer({ maxHeaderSize: LONGEST_HEAD, requestTimeout: 30_000 });
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return failure(portInUse(port));
    throw error;
  }
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`;
  const store = asking({ files: files.value, longest, timeout, waiting: WAITING });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await store.close();
  };
  server.on("request", (request, response) => {
    store.ready
      .then((ready) => {
        if (!ready.ok) {
          response.destroy();
          return undefined;
        }
        return respond(request, response, {
          store,
          holding: ready.value,
          endpoint,
          ...(cors !== undefined && { cors }),
        });
      })
      .catch(() => response.destroy());
  });
  try {
    const ready = await store.ready;
    if (ready.ok && ready.value.quads > 0) return success({ ...ready.value, url: endpoint, close });
    await close();
    return ready.ok ? failure(...names.map(nothingIn)) : ready;
  } catch (error) {
    await close();
    throw error;
  }
}

function portInUse(port: number): Diagnostic {
  return {
    severity: "error",
    rule: "serve/port",
    message: `port ${port} of 127.0.0.1 is in use`,
    expected: "one that is free: --port N, or --port 0 for any",
  };
}

function nothingIn(file: string): Diagnostic {
  return {
    severity: "error",
    rule: "graph/empty",
    file,
    message: "there is nothing to serve: it holds no triples",
    expected: "an export folder, or graphs or records",
  };
}

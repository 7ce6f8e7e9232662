import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { bodyOf, closed, listening } from "./store-server.ts";

/**
 * What the proxy does with one request: passes it on; cuts the connection before anybody has seen it, after the store has
 * seen half of it, or after the store has done it and before the client knows; sends half of the answer; answers late;
 * answers 503 itself.
 */
export type Mischief = "pass" | "drop" | "cut" | "forget" | "truncate" | "delay" | "unavailable";

export interface FaultyProxy {
  readonly url: string;
  /** What is done with the requests to come, in order; then they pass. */
  next: Mischief[];
  readonly passed: number;
  close(): Promise<void>;
}

/** A proxy before a store that does what networks do. */
export async function faultyProxy(target: string, delay = 300): Promise<FaultyProxy> {
  const underWay = new Set<Promise<void>>();
  const close = async (): Promise<void> => {
    // What is late still reaches the store, and must not reach it behind the back of whoever comes next.
    await Promise.all(underWay);
    await closed(server);
  };
  const self = { url: "", next: [] as Mischief[], passed: 0, close };
  const server = createServer((incoming, outgoing) => {
    const mischief = self.next.shift() ?? "pass";
    if (mischief === "pass") self.passed++;
    const one = serve(mischief, incoming, outgoing)
      .catch(() => void outgoing.destroy())
      .finally(() => underWay.delete(one));
    underWay.add(one);
  });

  async function serve(mischief: Mischief, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (mischief === "drop") {
      incoming.socket.destroy();
      return;
    }
    const body = await bodyOf(incoming);
    if (mischief === "unavailable") {
      outgoing.writeHead(503, { "retry-after": "0" }).end("busy");
      return;
    }
    if (mischief === "delay") await new Promise((resolve) => setTimeout(resolve, delay));
    const answered = await forward(incoming, body, mischief === "cut");
    if (answered === undefined || mischief === "forget") {
      incoming.socket.destroy();
      return;
    }
    const { headers, status, text } = answered;
    const { "transfer-encoding": _, ...kept } = headers;
    outgoing.writeHead(status, { ...kept, "content-length": String(text.length) });
    if (mischief !== "truncate") {
      outgoing.end(text);
      return;
    }
    // An answer without a body has nothing to cut: then its head is all that comes.
    outgoing.write(text.subarray(0, Math.floor(text.length / 2)), () => incoming.socket.destroy());
  }

  function forward(
    { method, url, headers }: IncomingMessage,
    body: Buffer,
    half: boolean,
  ): Promise<{ status: number; headers: IncomingMessage["headers"]; text: Buffer } | undefined> {
    return new Promise((resolve) => {
      const onward = request(new URL(url ?? "/", target), {
        method,
        headers: { ...headers, host: new URL(target).host },
      });
      onward.on("error", () => resolve(undefined));
      onward.on("response", async (response) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: await bodyOf(response) });
      });
      if (!half) onward.end(body);
      else onward.write(body.subarray(0, Math.floor(body.length / 2)), () => onward.destroy());
    });
  }

  self.url = await listening(server);
  return self;
}

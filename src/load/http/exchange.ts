import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Socket } from "node:net";

export interface Request {
  readonly method: "GET" | "HEAD" | "PUT" | "POST" | "DELETE";
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** What a server answered, whatever its status. */
export interface Response {
  readonly kind: "response";
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Why there is no answer. */
export interface Fault {
  readonly kind: "fault";
  /** `broken`: the connection; `slow`: nothing came for too long; `refused`: we did not go on. */
  readonly rule: "broken" | "slow" | "refused";
  readonly message: string;
  /** Whether asking again may help. */
  readonly passing: boolean;
}

export type Reply = Response | Fault;

/** Sends a request; what can go wrong on the way comes back as a value. */
export type Send = (request: Request) => Promise<Reply>;

export interface ExchangeOptions {
  /** How long nothing may come or go, in milliseconds. */
  readonly timeout: number;
  /** How many connections at a time. */
  readonly connections: number;
  /** Longest answer that is read, in bytes. */
  readonly longest?: number;
}

/** Ends what is kept open. */
export interface Exchange {
  readonly send: Send;
  close(): void;
}

const LONGEST = 512 * 2 ** 20;

/** Errors that say something about the address, the name or the certificate; asking again gives the same. */
const LASTING = /^(?:ENOTFOUND|EACCES|EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_INVALID)/;

/**
 * HTTP/1.1 with connections kept open, no redirects, no retries. A certificate is checked whatever the environment says
 * (NODE_TLS_REJECT_UNAUTHORIZED); an authority of one's own is named by NODE_EXTRA_CA_CERTS.
 */
export function exchange({ timeout, connections, longest = LONGEST }: ExchangeOptions): Exchange {
  const kept = { keepAlive: true, maxSockets: connections };
  const http = new HttpAgent(kept);
  const https = new HttpsAgent({ ...kept, rejectUnauthorized: true });
  const send: Send = ({ method, url, headers, body }) =>
    new Promise((resolve) => {
      const secure = url.protocol === "https:";
      const length = body === undefined ? {} : { "content-length": String(body.byteLength) };
      const options = { method, headers: { ...headers, ...length }, agent: secure ? https : http, timeout };
      const request = (secure ? httpsRequest : httpRequest)(url, options);
      let slow: Slow | undefined;
      // An answer that stops in the middle is told to be aborted, whoever did it.
      const fail = (error: Error): void => resolve(faultOf(slow ?? error));
      request.on("socket", heedErrors);
      request.on("timeout", () => {
        slow = new Slow(timeout);
        request.destroy(slow);
      });
      request.on("error", fail);
      request.on("response", (response) => {
        // A server may answer before it has read everything, and then close: its answer counts.
        request.off("error", fail);
        request.on("error", () => {});
        read(response, longest).then(resolve, fail);
      });
      request.end(body);
    });
  return {
    send,
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
}

const heeded = new WeakSet<Socket>();

/**
 * A server may answer and then close while the rest of the body is still on its way: the answer has come, the request is
 * over, and Node throws what the socket then says, as nobody listens any more.
 */
function heedErrors(socket: Socket): void {
  if (heeded.has(socket)) return;
  heeded.add(socket);
  socket.on("error", () => {});
}

class Slow extends Error {
  constructor(milliseconds: number) {
    super(`nothing came for ${milliseconds / 1000} s`);
  }
}

class TooLong extends Error {}

async function read(response: IncomingMessage, longest: number): Promise<Response> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response) {
    pieces.push(piece);
    length += piece.length;
    if (length > longest) throw new TooLong(`the answer is longer than ${longest} bytes`);
  }
  return {
    kind: "response",
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(pieces, length),
  };
}

function faultOf(error: Error): Fault {
  if (error instanceof Slow) return { kind: "fault", rule: "slow", message: error.message, passing: true };
  if (error instanceof TooLong) return { kind: "fault", rule: "refused", message: error.message, passing: false };
  const code = "code" in error ? String(error.code) : "";
  const message = error.message === "" ? code : error.message;
  return { kind: "fault", rule: "broken", message, passing: !LASTING.test(code) };
}

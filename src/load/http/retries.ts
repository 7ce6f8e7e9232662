import type { Reply, Send } from "./exchange.ts";

export interface RetryOptions {
  /** How often a request is sent again. */
  readonly retries: number;
  /** The first pause, in milliseconds; each next one is twice as long. */
  readonly pause?: number;
  /** What else in a server's fault says that it passes. */
  readonly passing?: RegExp | undefined;
  /** Told of each pause. */
  readonly waiting?: (milliseconds: number, why: string) => void;
  /** For tests. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  readonly random?: () => number;
}

/** Too many requests; bad gateway; unavailable; gateway timeout (RFC 9110, 15.6; RFC 6585, 4). */
const PASSING = new Set([429, 502, 503, 504]);
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** A server that asks for more time than this is given up. */
const LONGEST_ASKED = 300_000;

/**
 * Sends a request again where its fault may pass: after a pause that doubles, a random half of it taken off so that many
 * loaders do not come at once, and never before the time the server asks for (Retry-After: seconds or a date). All
 * requests of this room may be sent twice: putting and deleting a graph, and adding quads without blank nodes.
 */
export function retrying(send: Send, options: RetryOptions): Send {
  const { retries, pause = FIRST_PAUSE, sleep = ordinarySleep, random = Math.random } = options;
  return async (request) => {
    for (let sent = 1; ; sent++) {
      const reply = await send(request);
      if (sent > retries || !passes(reply, options.passing)) return reply;
      const asked = askedFor(reply);
      if (asked > LONGEST_ASKED) return reply;
      const grown = Math.min(LONGEST_PAUSE, pause * 2 ** (sent - 1));
      const milliseconds = Math.max(asked, grown * (1 - random() / 2));
      options.waiting?.(milliseconds, reply.kind === "fault" ? reply.message : `status ${reply.status}`);
      await sleep(milliseconds);
    }
  };
}

function passes(reply: Reply, passing: RegExp | undefined): boolean {
  if (reply.kind === "fault") return reply.passing;
  return PASSING.has(reply.status) || (reply.status >= 400 && passing?.test(reply.body.toString("utf8")) === true);
}

/** Milliseconds that the server asks to wait (RFC 9110, 10.2.3). */
export function askedFor(reply: Reply): number {
  if (reply.kind === "fault") return 0;
  const words = reply.headers["retry-after"]?.trim() ?? "";
  if (/^\d+$/.test(words)) return Number(words) * 1000;
  const date = Date.parse(words);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

function ordinarySleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

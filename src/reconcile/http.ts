import { failure, type Outcome, success } from "../diagnostic/index.ts";

/** How a service is talked to. */
export interface Http {
  /** Sends a request and reads JSON; tries again, ever later, where the service is slow, busy, down or answers no JSON. */
  json(
    url: string,
    init?: { readonly form?: Readonly<Record<string, string>>; readonly body?: unknown },
  ): Promise<Outcome<unknown>>;
}

export interface HttpOptions {
  /** Times that a request is tried again. */
  readonly retries: number;
  /** Requests a second, at most. */
  readonly rate: number;
  /** Milliseconds that a request may take. */
  readonly timeout: number;
  /** Milliseconds before the first new try; each further one waits twice as long. */
  readonly pause?: number;
}

/** The longest answer that is read, in bytes. */
const LONGEST_ANSWER = 16 * 1024 * 1024;
/** The longest that a service may ask us to wait, in milliseconds. */
const LONGEST_WAIT = 60_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What one try came to: an answer, or why there is none and whether another try may help. */
type Tried = { readonly value: unknown } | { readonly fault: string; readonly again: boolean; readonly after?: number };

export function httpOf({ retries, rate, timeout, pause = 500 }: HttpOptions): Http {
  let next = 0;
  const turn = async (): Promise<void> => {
    const now = Date.now();
    const at = Math.max(now, next);
    next = at + 1000 / rate;
    if (at > now) await wait(at - now);
  };
  return {
    json: async (url, init) => {
      let fault = "";
      for (let tried = 0; tried <= retries; tried++) {
        await turn();
        const result = await tryOnce(url, init ?? {}, timeout);
        if ("value" in result) return success(result.value);
        ({ fault } = result);
        if (!result.again) break;
        if (tried < retries) await wait(Math.min(result.after ?? pause * 2 ** tried, LONGEST_WAIT));
      }
      return failure({ severity: "error", rule: "reconcile/service", message: `${url}: ${fault}` });
    },
  };
}

async function tryOnce(
  url: string,
  { form, body }: NonNullable<Parameters<Http["json"]>[1]>,
  timeout: number,
): Promise<Tried> {
  const sent =
    form === undefined ? (body === undefined ? undefined : JSON.stringify(body)) : new URLSearchParams(form).toString();
  const type = form === undefined ? "application/json" : "application/x-www-form-urlencoded";
  try {
    const response = await fetch(url, {
      method: sent === undefined ? "GET" : "POST",
      headers: { accept: "application/json", ...(sent !== undefined && { "content-type": type }) },
      ...(sent !== undefined && { body: sent }),
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) {
      await response.body?.cancel();
      const again = response.status >= 500 || response.status === 429 || response.status === 408;
      const after = Number(response.headers.get("retry-after")) * 1000;
      return { fault: `it answered ${response.status}`, again, ...(after > 0 && { after }) };
    }
    return { value: JSON.parse(await textOf(response)) };
  } catch (error) {
    const fault = faultOf(error, timeout);
    return fault === BAD_PORT ? { fault: blocked(url), again: false } : { fault, again: true };
  }
}

/** What Node says of a port that no request may go to (WHATWG Fetch, 2.9, port blocking). */
const BAD_PORT = "bad port";

function blocked(url: string): string {
  const { port } = new URL(url);
  return `port ${port} is one of those that the Fetch standard blocks, as other protocols use them, and nothing was sent; let the service listen on another`;
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_ANSWER) throw new Error("its answer is too long");
  }
  return text + decoder.decode();
}

function faultOf(error: unknown, timeout: number): string {
  if (error instanceof DOMException && error.name === "TimeoutError") return `no answer in ${timeout / 1000} s`;
  if (error instanceof SyntaxError) return "it answered with what is no JSON";
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

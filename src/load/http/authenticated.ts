import { type Challenge, challengeOf, digestHeader } from "./digest.ts";
import type { Request, Send } from "./exchange.ts";

/** Who the loader is to the store. Never printed. */
export type Credentials =
  | { readonly kind: "basic" | "digest"; readonly user: string; readonly password: string }
  | { readonly kind: "bearer"; readonly token: string };

/** Adds what a store knows its users by; without credentials nothing. */
export function authenticated(send: Send, credentials: Credentials | undefined): Send {
  if (credentials === undefined) return send;
  if (credentials.kind === "digest") return discreet(digested(send, credentials), credentials.password);
  const secret =
    credentials.kind === "bearer"
      ? credentials.token
      : Buffer.from(`${credentials.user}:${credentials.password}`, "utf8").toString("base64");
  const authorization = `${credentials.kind === "bearer" ? "Bearer" : "Basic"} ${secret}`;
  const asked: Send = (request) => send(withHeader(request, authorization));
  return discreet(asked, secret, ...(credentials.kind === "basic" ? [credentials.password] : []));
}

/** Takes secrets out of what a server says is wrong: some quote the request, headers and all, and people see it. */
function discreet(send: Send, ...secrets: readonly string[]): Send {
  const words = secrets.filter((secret) => secret !== "").map((secret) => secret.replace(/[^\w]/g, String.raw`\$&`));
  const anyOf = new RegExp(String.raw`(?<!\w)(?:${words.join("|")})(?!\w)`, "g");
  return async (request) => {
    const reply = await send(request);
    if (words.length === 0 || reply.kind === "fault") return reply;
    // No graph comes as a page; what comes as one is not what was asked for, whatever its status.
    if (reply.status < 400 && !/html/.test(reply.headers["content-type"] ?? "")) return reply;
    return { ...reply, body: Buffer.from(reply.body.toString("utf8").replace(anyOf, "…")) };
  };
}

/**
 * Digest authentication (RFC 7616). The challenge is fetched by a GET without a body first: a store that asks for no
 * password would take the empty body of a PUT for an empty graph. The nonce then serves until the server has another.
 */
function digested(send: Send, { user, password }: Credentials & { readonly kind: "basic" | "digest" }): Send {
  let challenge: Challenge | undefined;
  let count = 0;
  const answered = (to: Challenge, request: Request): Request => {
    count++;
    const uri = request.url.pathname + request.url.search;
    return withHeader(request, digestHeader(to, { user, password, method: request.method, uri, count }));
  };
  const meet = (next: Challenge | undefined): void => {
    if (next === undefined || next.nonce === challenge?.nonce) return;
    challenge = next;
    count = 0;
  };
  return async (request) => {
    if (challenge === undefined) {
      const { url } = request;
      const reply = await send({ method: "GET", url, headers: { accept: "application/n-triples" } });
      if (reply.kind === "fault") return reply;
      if (reply.status === 401) meet(challengeOf(reply.headers["www-authenticate"]));
    }
    const used = challenge;
    const reply = await send(used === undefined ? request : answered(used, request));
    if (reply.kind === "fault" || reply.status !== 401) return reply;
    const next = challengeOf(reply.headers["www-authenticate"]);
    meet(next);
    // Of many requests on one nonce only the first may count; each is asked again once, with the newest.
    return next === undefined ? reply : send(answered(next, request));
  };
}

function withHeader(request: Request, authorization: string): Request {
  return { ...request, headers: { ...request.headers, authorization } };
}

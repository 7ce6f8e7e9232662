import { type Challenge, challengeOf, digestHeader } from "./digest.ts";
import type { Request, Send } from "./exchange.ts";

/** Who the loader is to the store. Never printed. */
export type Credentials =
  | { readonly kind: "basic" | "digest"; readonly user: string; readonly password: string }
  | { readonly kind: "bearer"; readonly token: string };

/** Adds what a store knows its users by; without credentials nothing. */
export function authenticated(send: Send, credentials: Credentials | undefined): Send {
  if (credentials === undefined) return send;
  if (credentials.kind === "digest") return digested(send, credentials);
  const authorization =
    credentials.kind === "bearer"
      ? `Bearer ${credentials.token}`
      : `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`, "utf8").toString("base64")}`;
  return (request) => send(withHeader(request, authorization));
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

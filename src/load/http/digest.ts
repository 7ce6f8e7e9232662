import { createHash, randomBytes } from "node:crypto";

/** What a server asks for in `WWW-Authenticate: Digest …` (RFC 7616, 3.3). */
export interface Challenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque?: string;
  readonly algorithm: string;
  /** Whether the server knows `qop="auth"`; one that does not is of RFC 2069. */
  readonly auth: boolean;
  /** The name and password were right, the nonce is too old. */
  readonly stale: boolean;
}

/** Hashes by the names of the `algorithm` parameter, the best first. */
const HASHES: Readonly<Record<string, string>> = { "sha-256": "sha256", md5: "md5" };

const PARAMETER = /([a-z]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi;

/** The best challenge of a header that may hold several, of several schemes; none where there is none we can answer. */
export function challengeOf(header: string | undefined): Challenge | undefined {
  const challenges = (header ?? "")
    .split(/(?:^|,)\s*(?=[A-Za-z][\w-]*\s+[a-z]+\s*=)/i)
    .filter((part) => /^\s*digest\s/i.test(part))
    .map((part) => {
      const found = new Map<string, string>();
      for (const [, name = "", marked, bare] of part.matchAll(PARAMETER))
        found.set(name.toLowerCase(), (marked ?? bare ?? "").replace(/\\(.)/g, "$1"));
      return found;
    });
  const order = Object.keys(HASHES);
  const rank = (found: ReadonlyMap<string, string>): number =>
    order.indexOf((found.get("algorithm") ?? "MD5").toLowerCase().replace(/-sess$/, ""));
  const [best] = challenges
    .filter((found) => rank(found) >= 0 && found.get("nonce") !== undefined)
    .sort((a, b) => rank(a) - rank(b));
  if (best === undefined) return undefined;
  const opaque = best.get("opaque");
  return {
    realm: best.get("realm") ?? "",
    nonce: best.get("nonce") ?? "",
    ...(opaque !== undefined && { opaque }),
    algorithm: best.get("algorithm") ?? "MD5",
    auth: (best.get("qop") ?? "").split(/\s*,\s*/).includes("auth"),
    stale: best.get("stale")?.toLowerCase() === "true",
  };
}

/** What is answered to. */
export interface Answered {
  readonly user: string;
  readonly password: string;
  readonly method: string;
  /** Path and query as they are sent. */
  readonly uri: string;
  /** How many requests this nonce was used for, this one included. */
  readonly count: number;
  /** For tests. */
  readonly cnonce?: string;
}

/** The `Authorization` header (RFC 7616, 3.4). */
export function digestHeader(challenge: Challenge, answered: Answered): string {
  const { realm, nonce, opaque, algorithm, auth } = challenge;
  const { user, password, method, uri, count, cnonce = randomBytes(16).toString("hex") } = answered;
  const kind = algorithm.toLowerCase();
  const hash = (words: string): string =>
    createHash(HASHES[kind.replace(/-sess$/, "")] ?? "md5")
      .update(words, "utf8")
      .digest("hex");
  const secret = hash(`${user}:${realm}:${password}`);
  const session = kind.endsWith("-sess") ? hash(`${secret}:${nonce}:${cnonce}`) : secret;
  const nc = count.toString(16).padStart(8, "0");
  const request = hash(`${method}:${uri}`);
  const response = hash(
    auth ? `${session}:${nonce}:${nc}:${cnonce}:auth:${request}` : `${session}:${nonce}:${request}`,
  );
  const marked = (words: string): string => `"${words.replace(/["\\]/g, "\\$&")}"`;
  const parts = [
    `username=${marked(user)}`,
    `realm=${marked(realm)}`,
    `nonce=${marked(nonce)}`,
    `uri=${marked(uri)}`,
    `response=${marked(response)}`,
    `algorithm=${algorithm}`,
    ...(opaque === undefined ? [] : [`opaque=${marked(opaque)}`]),
    ...(auth ? ["qop=auth", `nc=${nc}`, `cnonce=${marked(cnonce)}`] : []),
  ];
  return `Digest ${parts.join(", ")}`;
}

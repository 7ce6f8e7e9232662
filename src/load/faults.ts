import type { Diagnostic } from "../diagnostic/index.ts";
import { askedFor, type Reply } from "./http/index.ts";

/** What a user should know of the statuses a store refuses with. */
const STATUSES: Readonly<Record<number, readonly [rule: string, message: string]>> = {
  401: ["load/credentials", "the store does not know the user, or the password is wrong"],
  403: ["load/credentials", "the user may not write to the store"],
  404: ["load/not-found", "the store has no such address: is the dataset's name right?"],
  405: ["load/protocol", "the address takes no such requests"],
  413: ["load/too-large", "the graph is larger than the store takes at once"],
  415: ["load/protocol", "the store does not take this format"],
  429: ["load/store", "the store gets more requests than it takes"],
  501: ["load/protocol", "the store does not know such requests"],
  507: ["load/store-full", "the store has no room left"],
};

/** Longest excerpt of a server's page that is shown. */
const EXCERPT = 300;

/** A request that failed, as a finding. Nothing of the request's headers is in it. */
export function faultOf(reply: Reply, url: URL, node?: string): Diagnostic {
  const place = { severity: "error", ...(node !== undefined && { node }) } as const;
  const where = `${url.origin}${url.pathname}`;
  if (reply.kind === "fault") {
    const rule = reply.rule === "refused" ? "load/refused" : "load/connection";
    return { ...place, rule, message: `${where}: ${reply.message}` };
  }
  const { status, headers, body } = reply;
  const [rule, message] = STATUSES[status] ?? (status >= 500 ? STORE_FAULT : REQUEST_FAULT);
  const words = excerpt(body);
  const asked = Math.ceil(askedFor(reply) / 1000);
  return {
    ...place,
    rule,
    message: `${where} answers ${status}: ${message}${asked > 0 ? `, and asks to be left alone for ${asked} s` : ""}`,
    ...(status === 401 && asksFor(headers["www-authenticate"])),
    ...(words !== "" && { actual: words }),
  };
}

/** The schemes of `WWW-Authenticate`: words that a parameter follows, or that stand alone. What is in quotation marks is none. */
function asksFor(header = ""): Pick<Diagnostic, "expected"> {
  const words = header.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const schemes = words.match(/(?<=^|,\s*)[A-Za-z][\w-]*(?=\s+\w|\s*(?:,|$))/g) ?? [];
  return schemes.length > 0 ? { expected: `a login by ${[...new Set(schemes)].join(" or ")}` } : {};
}

const STORE_FAULT = ["load/store", "the store failed"] as const;
const REQUEST_FAULT = ["load/store", "the store refuses the request"] as const;

/** The words of an answer; of a page of HTML without its tags. */
export function excerpt(body: Buffer): string {
  const page = body.toString("utf8", 0, 4 * EXCERPT);
  const words = /<html|<body/i.test(page)
    ? page.replace(/<(style|script|head)[\s\S]*?<\/\1>/gi, " ").replace(/<\/?[a-z!][^>]*>/gi, " ")
    : page;
  return words.replace(/\s+/g, " ").trim().slice(0, EXCERPT);
}

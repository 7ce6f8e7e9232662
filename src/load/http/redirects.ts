import type { Reply, Request, Send } from "./exchange.ts";

const REDIRECTS = new Set([301, 302, 307, 308]);
const MOST = 5;

/**
 * Follows redirects within the same host, with method and body as they were; credentials and articles go nowhere else. From
 * http a host may lead to its own https, and never back.
 */
export function followingRedirects(send: Send): Send {
  return async (first) => {
    let request = first;
    for (let followed = 0; ; followed++) {
      const reply = await send(request);
      if (reply.kind === "fault" || !REDIRECTS.has(reply.status)) return reply;
      const { location } = reply.headers;
      if (location === undefined) return reply;
      const own = "and only its own host is followed";
      if (!URL.canParse(location, request.url.href)) return refusal(request, location, own);
      const url = new URL(location, request.url);
      if (!sameHost(request.url, url)) return refusal(request, url.href, own);
      if (followed === MOST) return refusal(request, url.href, `after ${MOST} redirects before it`);
      request = { ...request, url };
    }
  };
}

function sameHost(from: URL, to: URL): boolean {
  if (to.username !== "" || to.password !== "") return false;
  if (from.protocol === to.protocol) return from.host === to.host;
  return from.hostname === to.hostname && from.protocol === "http:" && to.protocol === "https:";
}

function refusal({ url }: Request, location: string, why: string): Reply {
  const message = `${url.origin} redirects to ${location}, ${why}`;
  return { kind: "fault", rule: "refused", message, passing: false };
}

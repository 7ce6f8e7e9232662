import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { challengeOf, digestHeader } from "../../src/load/http/digest.ts";
import {
  authenticated,
  exchange,
  followingRedirects,
  type Reply,
  type Request,
  type Response,
  retrying,
  type Send,
} from "../../src/load/http/index.ts";
import { closed, listening } from "./store-server.ts";

const url = new URL("http://127.0.0.1:8080/data?graph=urn:x");
const get: Request = { method: "GET", url };
const answer = (status: number, headers: Response["headers"] = {}, body = ""): Response => ({
  kind: "response",
  status,
  headers,
  body: Buffer.from(body),
});
const broken: Reply = { kind: "fault", rule: "broken", message: "ECONNRESET", passing: true };

/** A server that gives these replies, in order, and remembers what it was asked. */
function scripted(...replies: readonly Reply[]): Send & { readonly asked: Request[] } {
  const asked: Request[] = [];
  const left = [...replies];
  const send: Send = async (request) => {
    asked.push(request);
    return left.shift() ?? answer(200);
  };
  return Object.assign(send, { asked });
}

describe("a request that fails", () => {
  const pauses: number[] = [];
  const patient = (send: Send, retries = 5): Send =>
    retrying(send, {
      retries,
      passing: /deadlock/,
      random: () => 0.5,
      sleep: async (milliseconds) => void pauses.push(milliseconds),
    });
  afterEach(() => void pauses.splice(0));

  it.each([429, 502, 503, 504])("with %i is sent again, after pauses that double", async (status) => {
    const send = scripted(answer(status), answer(status), broken);
    expect(await patient(send)(get)).toMatchObject({ status: 200 });
    expect(send.asked).toHaveLength(4);
    expect(pauses).toEqual([375, 750, 1500]);
  });

  it.each([400, 401, 404, 413, 500, 501])("with %i is not", async (status) => {
    const send = scripted(answer(status));
    expect(await patient(send)(get)).toMatchObject({ status });
    expect(pauses).toEqual([]);
  });

  it("with what the store's preset knows to pass is", async () => {
    expect(await patient(scripted(answer(500, {}, "40001: deadlock")))(get)).toMatchObject({ status: 200 });
  });

  it("for a reason that lasts is not", async () => {
    const send = scripted({ ...broken, passing: false });
    expect(await patient(send)(get)).toMatchObject({ kind: "fault" });
    expect(send.asked).toHaveLength(1);
  });

  it("is given up after so many times", async () => {
    const send = scripted(broken, broken, broken, broken);
    expect(await patient(send, 2)(get)).toEqual(broken);
    expect(send.asked).toHaveLength(3);
  });

  it("waits as long as the server asks, in seconds or until a date, and not for hours", async () => {
    await patient(scripted(answer(503, { "retry-after": "7" })))(get);
    expect(pauses).toEqual([7000]);
    await patient(scripted(answer(429, { "retry-after": new Date(Date.now() + 20_000).toUTCString() })))(get);
    expect(pauses[1]).toBeGreaterThan(15_000);
    expect(await patient(scripted(answer(503, { "retry-after": "86400" })))(get)).toMatchObject({ status: 503 });
    expect(pauses).toHaveLength(2);
  });
});

describe("a redirect", () => {
  const put: Request = { method: "PUT", url, body: Buffer.from("x") };

  it("within the host is followed, method and body as they were", async () => {
    const send = scripted(answer(307, { location: "/other?graph=urn:x" }));
    expect(await followingRedirects(send)(put)).toMatchObject({ status: 200 });
    expect(send.asked[1]).toMatchObject({ method: "PUT", body: put.body });
    expect(send.asked[1]?.url.href).toBe("http://127.0.0.1:8080/other?graph=urn:x");
  });

  it.each([
    "http://evil.example/data",
    "http://127.0.0.1:9999/data",
    "//evil.example/",
    "http://u:p@127.0.0.1:8080/",
    "file:///etc/passwd",
    "http://[",
  ])("to %s is refused", async (location) => {
    const send = scripted(answer(301, { location }));
    expect(await followingRedirects(send)(put)).toMatchObject({ kind: "fault", rule: "refused", passing: false });
    expect(send.asked).toHaveLength(1);
  });

  it("may lead to the host's own https, and not back", async () => {
    const up = scripted(answer(308, { location: "https://127.0.0.1/data" }));
    expect(await followingRedirects(up)(put)).toMatchObject({ status: 200 });
    const down = scripted(answer(308, { location: "http://127.0.0.1/data" }));
    const secure = { ...put, url: new URL("https://127.0.0.1/data") };
    expect(await followingRedirects(down)(secure)).toMatchObject({ rule: "refused" });
  });

  it("that goes round is given up", async () => {
    const send = scripted(...Array.from({ length: 20 }, () => answer(302, { location: url.href })));
    const message = expect.stringMatching(/after 5 redirects before it/);
    expect(await followingRedirects(send)(put)).toMatchObject({ rule: "refused", message });
    expect(send.asked.length).toBeLessThan(10);
  });
});

describe("credentials", () => {
  it("are a header, for basic and bearer", async () => {
    const send = scripted();
    await authenticated(send, { kind: "basic", user: "Aladdin", password: "open sesame" })(get);
    await authenticated(send, { kind: "bearer", token: "abc" })(get);
    expect(send.asked.map(({ headers }) => headers?.authorization)).toEqual([
      "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
      "Bearer abc",
    ]);
  });

  // RFC 7616, 3.9.1.
  const mufasa = {
    user: "Mufasa",
    password: "Circle of Life",
    method: "GET",
    uri: "/dir/index.html",
    count: 1,
    cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
  };
  it.each([
    ["MD5", "8ca523f5e9506fed4657c9700eebdbec"],
    ["SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"],
  ])("answer a challenge of %s as the RFC's example does", (algorithm, response) => {
    const header = `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`;
    const challenge = challengeOf(header);
    if (challenge === undefined) throw new Error("no challenge");
    expect(digestHeader(challenge, mufasa)).toContain(`response="${response}"`);
    expect(digestHeader(challenge, mufasa)).toContain("nc=00000001");
  });

  it("choose the best of several challenges, and none that is not known", () => {
    const two =
      'Basic realm="x", Digest realm="a, b", nonce="1", qop="auth", Digest realm="c", nonce="2", algorithm=SHA-256';
    expect(challengeOf(two)).toMatchObject({ realm: "c", nonce: "2" });
    expect(challengeOf('Basic realm="x"')).toBeUndefined();
    expect(challengeOf('Digest realm="x", nonce="1", algorithm=SHA-512-256')).toBeUndefined();
    expect(challengeOf(undefined)).toBeUndefined();
  });

  it.each([
    { kind: "basic", user: "eva", password: "a+b (c)" },
    { kind: "digest", user: "eva", password: "a+b (c)" },
    { kind: "bearer", token: "a+b (c)" },
  ] as const)("are taken out of what a server quotes of a request: %s", async (credentials) => {
    const base64 = Buffer.from("eva:a+b (c)").toString("base64");
    const said = `bad request by eva: Authorization: Basic ${base64}, password 'a+b (c)', a+b`;
    for (const reply of [answer(500, {}, said), answer(200, { "content-type": "text/html" }, said)]) {
      const told = await authenticated(async () => reply, credentials)(get);
      const body = told.kind === "response" ? told.body.toString() : "";
      expect(body).toMatch(/^bad request by eva: .*password '…', a\+b$/);
      if (credentials.kind === "basic") expect(body).not.toContain(base64);
    }
    const graph = answer(200, { "content-type": "application/n-triples" }, said);
    expect(await authenticated(async () => graph, credentials)(get)).toEqual(graph);
  });

  const asks = (nonce: string): Response =>
    answer(401, { "www-authenticate": `Digest realm="r", nonce="${nonce}", qop="auth"` });
  const login = { kind: "digest", user: "u", password: "p" } as const;

  it("send no body before the challenge is known, and use a nonce again until there is another", async () => {
    const send = scripted(asks("one"), answer(201), answer(201), asks("two"), answer(201));
    const put: Request = { method: "PUT", url, body: Buffer.from("x") };
    const digested = authenticated(send, login);
    for (let i = 0; i < 3; i++) expect(await digested(put)).toMatchObject({ status: 201 });
    expect(send.asked[0]).toMatchObject({ method: "GET" });
    expect(send.asked[0]?.body).toBeUndefined();
    const headers = send.asked.map(({ headers }) => headers?.authorization ?? "");
    const used = headers.slice(1).map((words) => words.replace(/.*nonce="(\w+)".*nc=0*(\d+).*/, "$1 $2"));
    expect(used).toEqual(["one 1", "one 2", "one 3", "two 1"]);
  });

  it("that are wrong are refused after one more try", async () => {
    const send = scripted(asks("a"), asks("b"), asks("c"), asks("d"));
    expect(await authenticated(send, login)(get)).toMatchObject({ status: 401 });
    expect(send.asked).toHaveLength(3);
  });
});

describe("an exchange", () => {
  const wire = exchange({ timeout: 2000, connections: 1, longest: 1000 });
  const served = async (handle: RequestListener, path = "/"): Promise<Reply> => {
    const server = createServer(handle);
    const home = await listening(server);
    try {
      return await wire.send({ method: "PUT", url: new URL(path, home), body: Buffer.from("x".repeat(100_000)) });
    } finally {
      await closed(server);
    }
  };

  it("takes the answer of a server that does not read to the end", async () => {
    expect(await served((_, response) => void response.writeHead(413).end("too long"))).toMatchObject({ status: 413 });
  });

  it("outlives a server that answers early and cuts the line while the body is on its way", async () => {
    const server = createServer((request, response) => {
      response.writeHead(507, { "content-length": "4" });
      response.end("full", () => request.socket.resetAndDestroy());
    });
    const home = await listening(server);
    const body = Buffer.alloc(64e6);
    // What a socket says after its request is over would end the process, and here the run of the tests.
    for (let n = 0; n < 10; n++) {
      const reply = await wire.send({ method: "PUT", url: new URL(home), body });
      expect(reply.kind === "fault" ? reply.rule : reply.status).toSatisfy((is) => is === 507 || is === "broken");
    }
    await closed(server);
  });

  it("ends when nothing comes", async () => {
    expect(await served(() => {})).toMatchObject({ kind: "fault", rule: "slow", passing: true });
  });

  it("ends when nothing comes after the head of an answer, and says so", async () => {
    const hangs: RequestListener = (_, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      response.write("?");
    };
    const message = expect.stringMatching(/nothing came for 2 s/);
    expect(await served(hangs)).toMatchObject({ kind: "fault", rule: "slow", message, passing: true });
  });

  it("takes an answer that is cut off for none", async () => {
    const cut: RequestListener = (_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half", () => response.destroy());
    };
    expect(await served(cut)).toMatchObject({ kind: "fault", rule: "broken", passing: true });
  });

  it("reads no endless answer", async () => {
    expect(await served((_, response) => void response.end("x".repeat(5000)))).toMatchObject({ rule: "refused" });
  });

  it("says what cannot be reached", async () => {
    expect(await wire.send({ method: "GET", url: new URL("http://127.0.0.1:1/") })).toMatchObject({
      kind: "fault",
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });
});

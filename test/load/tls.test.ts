import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { exchange } from "../../src/load/http/index.ts";
import { newFolder } from "../store/sample.ts";
import { closed, listening } from "./store-server.ts";

afterEach(() => vi.unstubAllEnvs());

it.skipIf(spawnSync("openssl", ["version"]).status !== 0)(
  "takes no certificate that nobody vouches for, even where the environment says that all are good",
  async () => {
    const folder = newFolder();
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "2"];
    execFileSync("openssl", [...words, "-keyout", key, "-out", cert], { stdio: "ignore" });
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end());
    const home = await listening(server as never);
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const wire = exchange({ timeout: 2000, connections: 1 });
    try {
      const reply = await wire.send({ method: "GET", url: new URL(home.replace("http:", "https:")) });
      expect(reply).toMatchObject({ kind: "fault", rule: "broken", passing: false });
    } finally {
      wire.close();
      await closed(server as never);
    }
  },
);

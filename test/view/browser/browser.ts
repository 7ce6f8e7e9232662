import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** Where a Chromium may be. */
const CHROMIUM = [
  process.env.CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The Chromium to test with; undefined where there is none. */
export const chromiumFile = CHROMIUM.find((file) => file !== "" && existsSync(file));

if (chromiumFile === undefined)
  process.stderr.write(
    `test:view: skipped, as there is no Chromium (looked for ${CHROMIUM.filter(Boolean).join(", ")})\n`,
  );

/** A page with what it complained of and asked for. */
export interface Watched {
  readonly page: Page;
  /** Errors in its console and exceptions. */
  readonly errors: readonly string[];
  /** Addresses of everything it asked for. */
  readonly requests: readonly string[];
}

/** One browser for the tests of a file; each page has a context of its own. */
export function browser(): { open(address: string, options?: BrowserContextOptions): Promise<Watched> } {
  let running: Browser | undefined;
  beforeAll(async () => {
    running = await chromium.launch({
      ...(chromiumFile !== undefined && { executablePath: chromiumFile }),
      args: ["--no-sandbox"],
    });
  });
  afterAll(() => running?.close());
  return {
    open: async (address, options = {}) => {
      if (running === undefined) throw new Error("no browser");
      const context = await running.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      const requests: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(address);
      return { page, errors, requests };
    },
  };
}

/** What axe-core finds that is serious or worse, in a line each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // The page's policy lets no script in that is not its own; the debugger's are no part of the page.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
}

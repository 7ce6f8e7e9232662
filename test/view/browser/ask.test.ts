import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { browser, chromiumFile, seriousFindings } from "./browser.ts";
import { exported, type MadeSite, root, served } from "./sites.ts";

/** Joins everything with everything: it would not end in a day. */
const SLOW = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?f && ?f != ?i) }";

const COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";

describe.skipIf(chromiumFile === undefined)("questions in the page", () => {
  const { open } = browser();
  let site: MadeSite;
  beforeAll(() => {
    site = exported(join(root, "input"));
  });
  const told = (question: string): string =>
    execFileSync(
      process.execPath,
      [join(root, "dist/cli/main.js"), "query", site.folder, question, "--format", "csv"],
      { encoding: "utf8" },
    );

  it.each(["01-agreements", "06-one-utterance", "13-runs", "18-obligations"])(
    "answer %s as the command does, and save the same CSV",
    async (name) => {
      const { page, errors, requests } = await open(`${site.address}#/ask`);
      const question = page.locator("a.question").nth(Number.parseInt(name, 10) - 1);
      await question.click();
      await page.locator("table.answer").waitFor();
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "CSV" }).click(),
      ]);
      expect(readFileSync(await saved.path(), "utf8")).toBe(told(name));
      expect(page.url()).toContain(name);
      expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it("hold the same graph as the export, links and all", async () => {
    const { page } = await open(`${site.address}#/ask?sparql=${encodeURIComponent(COUNT)}`);
    await page.locator("table.answer td").waitFor();
    expect(told(COUNT)).toBe(`n\r\n${await page.locator("table.answer td").innerText()}\r\n`);
  });

  it("are answered from a web server too, and the graph is drawn", async () => {
    await served(join(site.folder, "view"), async (address) => {
      const { page, errors, requests } = await open(`${address}index.html#/ask/05-states`);
      await page.locator("table.answer td", { hasText: "North Korea" }).waitFor();
      await page.getByRole("navigation", { name: "Views" }).getByText("Graph").click();
      await page.locator("[data-drawn]").waitFor();
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url))).toEqual([]);
    });
  });

  it("can be stopped, and the next is answered", async () => {
    const { page, errors } = await open(`${site.address}#/ask?sparql=${encodeURIComponent(SLOW)}`);
    await page.getByText(/Asking [\d,]+ quads/).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped.").waitFor();
    await page.getByRole("textbox", { name: "SPARQL" }).fill(COUNT);
    await page.getByRole("textbox", { name: "SPARQL" }).press("Control+Enter");
    await page.locator("table.answer td").waitFor();
    await page.goBack();
    await page.getByText(/Asking [\d,]+ quads/).waitFor();
    // Another question ends the slow one by itself.
    await page.locator("a.question").first().click();
    await page.locator("table.answer td").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("take values, and say what is wrong with a question", async () => {
    const { page } = await open(`${site.address}#/ask/15-at-a-character`);
    await page.locator("table.answer").waitFor();
    await page.getByLabel("character").fill("463");
    await page.getByRole("button", { name: "Ask with these" }).click();
    await expect.poll(() => page.locator("table.answer").innerText()).toContain("rap:cue");
    expect(page.url()).toContain("character=463");
    await page.getByText("SPARQL", { exact: true }).click();
    await page.getByRole("textbox", { name: "SPARQL" }).fill("SELECT ?a WHERE {\n  ?a ?b\n}");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    expect(await page.locator(".notice").innerText()).toMatch(/line 3/);
    await page.getByRole("textbox", { name: "SPARQL" }).fill("DELETE WHERE { ?s ?p ?o }");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await expect.poll(() => page.locator(".notice").innerText()).toMatch(/update/);
    await page.getByRole("textbox", { name: "SPARQL" }).fill("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await expect.poll(() => page.locator(".notice").innerText()).toMatch(/nothing outside is asked/);
  });

  it("lead from a row to the view of the thing", async () => {
    const { page } = await open(`${site.address}#/ask/18-obligations`);
    await page.locator("table.answer a").first().click();
    await page.locator(".obligation").waitFor();
    expect(page.url()).toContain("#/agreement/");
    await page.goBack();
    await page.locator("table.answer").waitFor();
    await page.goto(`${site.address}#/thing/state/KP`);
    await page.getByRole("heading", { name: "North Korea" }).waitFor();
    expect(await page.locator(".thing li").count()).toBe(2);
    await page.goto(`${site.address}#/ask/06-one-utterance`);
    await page.locator("table.answer a", { hasText: "utterance/" }).first().click();
    await page.getByRole("heading", { name: "One utterance" }).waitFor();
    await expect.poll(() => page.locator(".thing .statement-line").count()).toBeGreaterThan(1);
  });

  it.each(["light", "dark"] as const)("have no serious findings of axe-core (%s)", async (colorScheme) => {
    const { page } = await open(`${site.address}#/ask/01-agreements`, { colorScheme });
    await page.locator("table.answer").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/record/types.ts";
import { browser, chromiumFile, seriousFindings } from "./browser.ts";
import { exported, type MadeSite, recordsFolder, root, viewed } from "./sites.ts";

const DRAWN = "[data-drawn]";

describe.skipIf(chromiumFile === undefined)("the graph", () => {
  const { open } = browser();
  let site: MadeSite;
  beforeAll(() => {
    site = exported(join(root, "input"));
  });

  it("is drawn whole for two articles, without a word against the page's policy", async () => {
    const { page, errors, requests } = await open(`${site.address}#/graph`);
    await page.locator(DRAWN).waitFor();
    expect(Number(await page.locator(DRAWN).getAttribute("data-drawn"))).toBeGreaterThan(50);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(requests.filter((url) => url.endsWith("sparql.js"))).toEqual([]);
  });

  it("goes by keys to a thing and on to its neighbours; back goes back", async () => {
    const { page } = await open(`${site.address}#/graph`);
    await page.getByRole("searchbox").fill("chang ho");
    await page.locator("a.node", { hasText: "Chang Ho-jin" }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Chang Ho-jin" }).waitFor();
    expect(page.url()).toContain("focus=person/chang-ho-jin");
    // Who came by keys is within the card, and goes on from there.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".card") != null)).toBe(true);
    await page.locator(".card a.node", { hasText: "South Korea" }).first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".card h2", { hasText: "South Korea" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Chang Ho-jin" }).waitFor();
    await page.locator(DRAWN).focus();
    await page.keyboard.press("+");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).not.toContain("focus=");
  });

  it("leaves out what is not ticked, and says so in the address", async () => {
    const { page } = await open(`${site.address}#/graph`);
    const drawn = async () => Number(await page.locator(DRAWN).getAttribute("data-drawn"));
    await page.locator(DRAWN).waitFor();
    const before = await drawn();
    await page.getByRole("checkbox", { name: /Statements/ }).uncheck();
    await expect.poll(drawn).toBeLessThan(before);
    expect(page.url()).toContain("hide=statement");
  });

  it("is saved as SVG, which is well formed whatever the words, and as PNG", async () => {
    const { page } = await open(`${site.address}#/graph?focus=agreement/KP-RU-2024-06-19-defence`);
    await page.locator(DRAWN).waitFor();
    const [svg] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
    const text = readFileSync(await svg.path(), "utf8");
    const parsed = await page.evaluate((xml) => {
      const found = new DOMParser().parseFromString(xml, "image/svg+xml");
      return { faults: found.querySelectorAll("parsererror").length, words: found.documentElement.textContent ?? "" };
    }, text);
    expect(parsed.faults).toBe(0);
    expect(parsed.words).toContain("Kim Jong-un");
    const [png] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "PNG" }).click()]);
    expect(
      readFileSync(await png.path())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  it("of a large export begins with what is chosen, and draws no more than 200", async () => {
    const bench: { syntheticRecord(n: number): ArticleRecord } = await import(
      pathToFileURL(join(root, "bench/synthetic-records.mjs")).href
    );
    const { address } = viewed(recordsFolder(Array.from({ length: 300 }, (_, n) => bench.syntheticRecord(n))));
    const { page, errors } = await open(`${address}#/graph`);
    await page.locator("a.node").first().click();
    await page.locator(DRAWN).waitFor();
    await page.getByLabel("How far around it").selectOption("3");
    await expect.poll(async () => Number(await page.locator(DRAWN).getAttribute("data-drawn"))).toBeGreaterThan(20);
    expect(Number(await page.locator(DRAWN).getAttribute("data-drawn"))).toBeLessThanOrEqual(200);
    expect(errors).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has no serious findings of axe-core (%s)", async (colorScheme) => {
    const { page } = await open(`${site.address}#/graph?focus=person/chang-ho-jin`, { colorScheme });
    await page.locator(DRAWN).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

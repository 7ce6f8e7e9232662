import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/record/types.ts";
import { browser, chromiumFile } from "./browser.ts";
import { type MadeSite, recordsFolder, root, viewed } from "./sites.ts";

const ARTICLES = 2000;

describe.skipIf(chromiumFile === undefined)(`the site of ${ARTICLES} articles`, () => {
  const { open } = browser();
  let site: MadeSite;
  let records: readonly ArticleRecord[] = [];
  beforeAll(async () => {
    const bench: { syntheticRecord(n: number): ArticleRecord } = await import(
      pathToFileURL(join(root, "bench/synthetic-records.mjs")).href
    );
    records = Array.from({ length: ARTICLES }, (_, n) => bench.syntheticRecord(n));
    const folder = recordsFolder(records);
    const first = (n: number): string => records[n]?.statements?.[0]?.id ?? "";
    const link = (a: number, b: number) => ({
      kind: "utterance",
      members: [first(a), first(b)],
      reason: "alike",
      score: 0.9,
    });
    writeFileSync(join(folder, "links.json"), JSON.stringify([link(3, 1500), link(7, 8)]));
    site = viewed(folder);
  });

  it("has its list usable in under three seconds, with the rows in sight alone on the page", async () => {
    const begun = performance.now();
    const { page, errors } = await open(site.address);
    await page
      .getByRole("status")
      .getByText(/^2000$/)
      .waitFor();
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(await page.locator("a.row").count()).toBeLessThan(100);
    expect(errors).toEqual([]);
  });

  it("scrolls through all of it without a long wait", async () => {
    const { page } = await open(site.address);
    await page
      .getByRole("status")
      .getByText(/^2000$/)
      .waitFor();
    const median = await page.evaluate(async () => {
      const times: number[] = [];
      const step = document.documentElement.scrollHeight / 60;
      for (let i = 0; i < 60; i++) {
        const begun = performance.now();
        window.scrollBy(0, step);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - begun);
      }
      return times.toSorted((a, b) => a - b)[30] ?? Number.POSITIVE_INFINITY;
    });
    expect(median).toBeLessThan(100);
    const last = page.locator(`a.row[href="#/article/${encodeURIComponent("synthetic-1999")}"]`);
    await last.waitFor();
  });

  it("has an article in under 300 milliseconds", async () => {
    const { page } = await open(site.address);
    const times: number[] = [];
    for (const n of [1234, 77, 1999]) {
      await page.getByRole("searchbox").fill(`synthetic-${n}`);
      await page.locator(`a.row[href="#/article/synthetic-${n}"]`).waitFor();
      times.push(
        await page.evaluate(async () => {
          const begun = performance.now();
          document.querySelector<HTMLElement>("a.row")?.click();
          while (document.querySelector("section.text p") === null) await new Promise(requestAnimationFrame);
          return performance.now() - begun;
        }),
      );
      await page.goBack();
    }
    expect(Math.min(...times)).toBeLessThan(300);
  });

  it("filters and sorts all statements", async () => {
    const { page, errors } = await open(`${site.address}#/statements`);
    const all = ARTICLES * 8;
    await page
      .getByRole("status")
      .getByText(new RegExp(`^${all}$`))
      .waitFor();
    await page.getByLabel("Speech act").selectOption("warn");
    await expect.poll(() => page.getByRole("status").innerText()).toMatch(new RegExp(`^\\d+ of ${all}$`));
    expect(await page.locator(".statement-table .line").count()).toBeLessThan(100);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.locator(".statement-table .line").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("offers the pairs that have most in common, and lays them side by side", async () => {
    const { page, errors } = await open(`${site.address}#/compare`);
    await page.locator(".choice li a").first().click();
    await page.locator(".utterance").waitFor();
    expect(errors).toEqual([]);
  });

  it("goes back to where the list was", async () => {
    const { page } = await open(site.address);
    await page
      .getByRole("status")
      .getByText(/^2000$/)
      .waitFor();
    await page.evaluate(() => window.scrollTo(0, 40_000));
    await page.waitForTimeout(200);
    const before = await page.evaluate(() => window.scrollY);
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>("a.row")];
      rows.find((row) => row.getBoundingClientRect().top > 200)?.click();
    });
    await page.locator("section.text").waitFor();
    await page.goBack();
    await page.locator("a.row").first().waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
  });
});

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostic/index.ts";
import { browser, chromiumFile, seriousFindings } from "./browser.ts";
import { exported, type MadeSite, root, viewed } from "./sites.ts";

const ARTICLE = "russia-signs-absurd-deal";

const FOUND: readonly Diagnostic[] = [
  {
    severity: "warning",
    rule: "anchor/moved",
    message: "<img src=x onerror='window.ran = 1'> stood elsewhere",
    article: ARTICLE,
    start: 3480,
    end: 3485,
    expected: "shall",
  },
  {
    severity: "error",
    rule: "shape/Agreement-party",
    message: "An agreement has parties.",
    article: ARTICLE,
    node: "https://example.org/news/agreement/KP-RU-2024-06-19-defence",
    path: "rap:party",
    suggestion: "Name them.",
  },
];

describe.skipIf(chromiumFile === undefined)("what the checks found", () => {
  const { open } = browser();
  let site: MadeSite;
  let faulty: MadeSite;
  beforeAll(() => {
    site = exported(join(root, "input"));
    const folder = join(mkdtempSync(join(tmpdir(), "rapporteur-view-")), "export");
    cpSync(site.folder, folder, { recursive: true });
    const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    writeFileSync(join(folder, "report.json"), JSON.stringify({ ...report, findings: [...report.findings, ...FOUND] }));
    faulty = viewed(folder);
  });

  it("stands there with its counts", async () => {
    const { page, errors } = await open(`${site.address}#/checks`);
    await page.locator(".finding.info").waitFor();
    expect(await page.locator(".figures").innerText()).toMatch(/read\s*2/i);
    await page.locator(".finding .places a").first().click();
    await page.locator("section.text").waitFor();
    expect(page.url()).toContain("#/article/south-korea-could-arm-ukraine");
    expect(errors).toEqual([]);
  });

  it("comes worst first, and leads to the words and to the thing", async () => {
    const { page, errors } = await open(`${faulty.address}#/checks`);
    await page.locator(".finding").first().waitFor();
    expect(await page.locator(".severity").allInnerTexts()).toEqual(["ERROR", "WARNING", "NOTE"]);
    await page.getByRole("link", { name: /its words/ }).click();
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get("place") ?? [])].map((range) => String(range))))
      .toEqual(["shall"]);
    await page.goBack();
    await page.locator(".finding.error .places a").first().click();
    await page.locator(".agreement-view").waitFor();
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
    expect(errors).toEqual([]);
  });

  it("is filtered by how bad it is and by rule, in the address", async () => {
    const { page } = await open(`${faulty.address}#/checks`);
    await page.getByLabel("How bad").selectOption("warning");
    await expect.poll(() => page.locator(".finding").count()).toBe(1);
    expect(page.url()).toContain("severity=warning");
    await page.getByLabel("How bad").selectOption("");
    await page.locator(".finding.error .kicker a").click();
    await expect.poll(() => page.url()).toContain("rule=shape/Agreement-party");
    expect(await page.locator(".finding").count()).toBe(1);
  });

  it.each(["light", "dark"] as const)("has no serious findings of axe-core (%s)", async (colorScheme) => {
    const { page } = await open(`${faulty.address}#/checks`, { colorScheme });
    await page.locator(".finding").first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

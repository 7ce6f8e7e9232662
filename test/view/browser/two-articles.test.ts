import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Anchor, ArticleRecord } from "../../../src/record/types.ts";
import { browser, chromiumFile, seriousFindings } from "./browser.ts";
import { exported, type MadeSite, root, served } from "./sites.ts";

const FIRST = "russia-signs-absurd-deal";
const SECOND = "south-korea-could-arm-ukraine";

describe.skipIf(chromiumFile === undefined)("the site of the two articles", () => {
  const { open } = browser();
  let site: MadeSite;
  beforeAll(() => {
    site = exported(join(root, "input"));
  });
  const recordOf = (name: string): ArticleRecord =>
    JSON.parse(readFileSync(join(site.folder, `records/${name}.jsonld`), "utf8"));

  it("opens from the file system on the list of articles in under a second, and asks for nothing from elsewhere", async () => {
    const begun = performance.now();
    const { page, errors, requests } = await open(site.address);
    await page.getByRole("link", { name: /absurd/ }).waitFor();
    expect(performance.now() - begun).toBeLessThan(process.env.CI === undefined ? 2000 : 5000);
    await page.getByRole("link", { name: /absurd/ }).click();
    await page.locator("section.text p").first().waitFor();
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    const files = requests.filter((url) => url.startsWith("file:")).map((url) => fileURLToPath(url.replace(/#.*/, "")));
    const total = [...new Set(files)].reduce((sum, file) => sum + statSync(file).size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(600_000);
  });

  it("opens from a web server in a folder of it", async () => {
    await served(join(site.folder, "view"), async (address) => {
      const { page, errors, requests } = await open(`${address}index.html#/article/${SECOND}`);
      await page.locator("section.text p").first().waitFor();
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith("data:"))).toEqual([]);
    });
  });

  it.each([FIRST, SECOND])("marks the words of the anchors of %s", async (name) => {
    const { page, errors } = await open(`${site.address}#/article/${name}`);
    await page.locator("section.text p").first().waitFor();
    const { entities = [], agreements = [], statements = [] } = recordOf(name);
    // In the order of the page's list of facts.
    const facts: { id: string; anchors: readonly Anchor[] }[] = [
      ...entities.map(({ id, mentions }) => ({ id, anchors: mentions })),
      ...agreements.flatMap(({ id, mentions, provisions = [] }) => [
        { id, anchors: mentions },
        ...provisions.map((provision) => ({ id: provision.id, anchors: [provision.text] })),
      ]),
      ...statements.map(({ id, content, source, cue }) => ({
        id,
        anchors: [...content, source, cue].flatMap((anchor) => anchor ?? []),
      })),
    ];
    const marked = await markedWords(page);
    expect(Object.keys(marked).length).toBe(facts.length);
    for (const [n, { id, anchors }] of facts.entries()) {
      const exact = anchors.map((anchor) => anchor.exact ?? "").toSorted();
      expect(marked[n]?.toSorted(), id).toEqual(exact);
    }
    expect(errors).toEqual([]);
  });

  it("shows the facts of a click in the text, and the words of a click on a fact; back goes back", async () => {
    const { page } = await open(`${site.address}#/article/${FIRST}`);
    await page.locator("section.text .person", { hasText: "Chang Ho-jin" }).first().click();
    await page.getByRole("heading", { name: "Chang Ho-jin" }).waitFor();
    expect(page.url()).toContain("fact=person/chang-ho-jin");
    await page.locator(".card .statement-line").first().click();
    await page.locator(".card .tag.statement").waitFor();
    const words = await page.locator("section.text .m.on.content").allInnerTexts();
    expect(words.join("")).toContain("South Korea would now reconsider");
    await page.goBack();
    await page.getByRole("heading", { name: "Chang Ho-jin" }).waitFor();
    await page.keyboard.press("Escape");
  });

  it("leads from a place to its words", async () => {
    const { page } = await open(`${site.address}#/article/${FIRST}?at=3480-3485`);
    await page.locator("section.text p").first().waitFor();
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get("place") ?? [])].map((range) => String(range))))
      .toEqual(["shall"]);
  });

  it("goes from fact to fact by keys", async () => {
    const { page } = await open(`${site.address}#/article/${FIRST}`);
    await page.locator("section.text").focus();
    await page.keyboard.press("n");
    await page.locator("section.text .m.on").first().waitFor();
    const first = page.url();
    await page.keyboard.press("n");
    await expect.poll(() => page.url()).not.toBe(first);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).not.toContain("fact=");
  });

  it("keeps the place of who goes through the facts by keys", async () => {
    const { page } = await open(`${site.address}#/article/${FIRST}`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.locator(".facts a.statement-line").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Facts");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("All facts");
    await page.keyboard.press("Enter");
    await page.locator(".fact-list").first().waitFor();
    await expect.poll(focused).toBe("Facts");
  });

  it("takes an obligation apart, and says who calls the agreement what", async () => {
    const { page, errors } = await open(`${site.address}#/agreements`);
    await page.locator("a.row").first().click();
    await page.locator(".obligation").waitFor();
    const steps = await page.locator(".obligation .step").allInnerTexts();
    expect(steps.map((words) => words.split("\n")[0]?.toLowerCase())).toEqual([
      "if",
      "who",
      "does what",
      "how",
      "in accordance with",
    ]);
    expect(await page.locator(".obligation .act").innerText()).toContain("provide military and other assistance");
    expect(await page.locator(".names-table").innerText()).toContain("Artyom Lukin");
    expect(errors).toEqual([]);
  });

  it("gives the record and the Turtle that the export wrote", async () => {
    const { page } = await open(`${site.address}#/article/${FIRST}`);
    const [record] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Record" }).click(),
    ]);
    expect(readFileSync(await record.path(), "utf8")).toBe(
      readFileSync(join(site.folder, `records/${FIRST}.jsonld`), "utf8"),
    );
    const [turtle] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Turtle" }).click(),
    ]);
    expect(readFileSync(await turtle.path(), "utf8")).toContain("a rap:Provision ;");
  });

  it("filters and sorts the statements, and keeps both in the address", async () => {
    const { page, errors } = await open(`${site.address}#/statements`);
    await page.locator(".statement-table .line").first().waitFor();
    const all = [FIRST, SECOND].flatMap((name) => recordOf(name).statements ?? []);
    expect(await page.locator(".statement-table .line").count()).toBe(all.length);
    await page.getByLabel("Speaker", { exact: true }).fill("chang");
    await expect.poll(() => page.locator(".statement-table .line").count()).toBeLessThan(all.length / 2);
    const speakers = await page.locator(".line .speaker").allInnerTexts();
    expect(speakers.every((name) => /chang/i.test(name))).toBe(true);
    await page.getByRole("link", { name: "Act" }).click();
    await page.locator("[aria-sort=ascending]").waitFor();
    const acts = await page.locator(".line .act").allInnerTexts();
    expect(acts.filter((act) => act !== "")).toEqual(acts.filter((act) => act !== "").toSorted());
    await page.reload();
    await page.locator("[aria-sort=ascending]").waitFor();
    expect(await page.getByLabel("Speaker", { exact: true }).inputValue()).toBe("chang");
    await page.locator(".line .words a").first().click();
    await page.locator(".card .tag.statement").waitFor();
    expect(errors).toEqual([]);
  });

  it("lays the two articles side by side, and finds the utterances that both report", async () => {
    const { page, errors } = await open(`${site.address}#/compare`);
    await page.getByLabel("One article").selectOption(FIRST);
    await page.getByLabel("The other").selectOption(SECOND);
    const titles = page.locator(".compare > section > h2");
    await titles.first().waitFor();
    expect((await titles.allInnerTexts())[0]).toContain("different speakers");
    const [both] = await page.locator(".utterance", { hasText: "signed a security" }).all();
    expect(await both?.locator(".rendered").first().innerText()).toContain("signs ‘absurd’");
    expect(await both?.locator("mark").allInnerTexts()).toContain("signed a security");
    expect(await page.locator("table.both").innerText()).toContain("Pyongyang");
    await page.reload();
    await titles.first().waitFor();
    await page.goBack();
    expect(errors).toEqual([]);
  });

  const VIEWS = [
    "articles",
    `article/${FIRST}`,
    `article/${FIRST}?fact=agreement/KP-RU-2024-06-19-defence/art_4`,
    "agreements",
    "agreement/KP-RU-2024-06-19-defence",
    "statements",
    "compare",
    `compare/${FIRST}/${SECOND}`,
  ];
  for (const view of VIEWS)
    for (const colorScheme of ["light", "dark"] as const)
      it(`#/${view} is accessible (${colorScheme}), and no wider than a telephone`, async () => {
        const { page } = await open(`${site.address}#/${view}`, { colorScheme });
        await page.locator("h1").first().waitFor();
        await page.waitForLoadState("networkidle");
        await page.locator(".waiting").waitFor({ state: "detached" });
        expect(await seriousFindings(page)).toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      });
});

/** By fact, the words of each of its anchors; a mark that was cut by another is put together again. */
function markedWords(page: Page): Promise<Record<number, string[]>> {
  return page.evaluate(() => {
    const found: Record<number, string[]> = {};
    const ends: Record<string, { end: number; n: number }> = {};
    for (const paragraph of document.querySelectorAll<HTMLElement>("section.text [data-from]")) {
      const before = document.createRange();
      for (const mark of paragraph.querySelectorAll<HTMLElement>("[data-fact]")) {
        before.setStart(paragraph, 0);
        before.setEndBefore(mark);
        const from = Number(paragraph.dataset.from) + String(before).length;
        const words = mark.textContent ?? "";
        const fact = Number(mark.dataset.fact);
        found[fact] ??= [];
        const list = found[fact];
        const key = `${mark.dataset.fact} ${mark.className}`;
        const last = ends[key];
        if (last?.end === from) list[last.n] += words;
        else list.push(words);
        ends[key] = { end: from + words.length, n: last?.end === from ? last.n : list.length - 1 };
      }
    }
    return found;
  });
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { browser, chromiumFile } from "./browser.ts";
import { exported, recordsFolder, viewed } from "./sites.ts";

/** Words that would run as a script wherever they were taken for HTML or for code. */
const HOSTILE = `</script><script>window.ran = 1</script><img src=x onerror="window.ran = 2"> \u2028 & "quotes" ' \u202eright to left\u202c 🕊️ 𝔄`;

/** A statement in such words; positions in code points. */
function hostileRecord(identifier: string, words: string, name = "Norway"): object {
  const text = `${name} said: ${words} Then it ended.`;
  const at = (part: string) => {
    const start = Array.from(text.slice(0, text.indexOf(part))).length;
    return { start, end: start + Array.from(part).length };
  };
  return {
    type: "Article",
    identifier,
    headline: `${identifier} ${HOSTILE}`,
    publisher: HOSTILE,
    text: { words: text },
    entities: [{ id: "n", type: "State", name, mentions: [at(name)] }],
    statements: [{ source: at(name), cue: at("said"), content: [at(words)], speaker: ["n"], speechAct: "say" }],
  };
}

describe.skipIf(chromiumFile === undefined)("articles that mean harm", () => {
  const { open } = browser();

  it("run nothing, and have their anchors on the right characters", async () => {
    const { address } = viewed(recordsFolder([hostileRecord("harm</script>", HOSTILE)]));
    const { page, errors } = await open(address);
    await page.locator("a.row").click();
    await page.locator("section.text .content").waitFor();
    expect(await page.locator("section.text .content").first().textContent()).toContain(
      "<script>window.ran = 1</script>",
    );
    const marked = await page.locator("section.text .content").allTextContents();
    expect(marked.join("\u2028")).toBe(HOSTILE);
    await page.locator("section.text .cue").click();
    await page.locator(".card").waitFor();
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
    expect(await page.locator("main script, main img").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("run nothing in the graph, in answers and in what is saved of them", async () => {
    const { address } = viewed(recordsFolder([hostileRecord("harm", HOSTILE, `</svg>${HOSTILE}${"N".repeat(5000)}`)]));
    const { page, errors } = await open(`${address}#/graph`);
    await page.locator("[data-drawn]").waitFor();
    expect(await page.locator("a.node").first().innerText()).toContain("<script>");
    const [svg] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
    const scripts = await page.evaluate(
      (xml) => {
        const found = new DOMParser().parseFromString(xml, "image/svg+xml");
        return found.querySelectorAll("parsererror, script, image").length;
      },
      readFileSync(await svg.path(), "utf8"),
    );
    expect(scripts).toBe(0);
    await page.locator("a.node").first().click();
    await page.locator(".card h2").waitFor();
    await page.goto(`${address}#/ask?sparql=${encodeURIComponent("SELECT * { ?s schema:name|oa:exact ?words }")}`);
    await page.locator("table.answer td").first().waitFor();
    expect(await page.locator("table.answer").innerText()).toContain("<script>window.ran = 1</script>");
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
    expect(await page.locator("main script, main img").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("have a megabyte in a paragraph, or a name of 5,000 characters", async () => {
    const words = `𝔘 ${"words upon words ".repeat(65_000)}`.trim();
    const { address } = viewed(recordsFolder([hostileRecord("long", words, "N".repeat(5000))]));
    const { page, errors } = await open(`${address}#/article/long`);
    await page.locator("section.text .content").first().waitFor();
    expect((await page.locator("section.text .content").allTextContents()).join("")).toBe(words);
    await page.locator("section.text .cue").click();
    await page.locator(".card").waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(errors).toEqual([]);
  });

  it("show places only where an export holds the words back", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-input-"));
    writeFileSync(join(folder, "a.txt"), "Norway signs\n\nNorway said on Monday that the quiet secret was safe.\n");
    const { address } = exported(folder, "--quotes", "none");
    const { page } = await open(`${address}#/article/a`);
    await page.locator("section.text .content").first().waitFor();
    expect(await page.content()).not.toContain("secret");
    const places = await page.locator("section.text .content").first().textContent();
    expect(places?.trim()).toBe("");
    await page.locator("section.text .content").first().click();
    expect(await page.locator(".card").innerText()).toContain("characters ");
  });

  it("say what is wrong with an export that is broken, or a site without its data", async () => {
    const broken = recordsFolder([
      hostileRecord("good", "all is well"),
      { type: "Article", identifier: "bad", text: 1 },
    ]);
    let folder = broken;
    try {
      folder = viewed(broken).folder;
    } catch {
      // It ends with exit code 1, as something was wrong, and the site is there all the same.
    }
    const address = `file://${join(folder, "view/index.html")}`;
    const { page } = await open(address);
    await page.locator("a.row").waitFor();
    expect(await page.locator(".notice").innerText()).toContain("could not be read");
    rmSync(join(folder, "view/data/site.js"));
    const { page: empty } = await open(address);
    expect(await empty.locator(".notice").innerText()).toContain("no data");
    writeFileSync(join(folder, "view/data/site.js"), 'rapporteur("site", { "version": 99, "tool": "later" })');
    const { page: later } = await open(address);
    expect(await later.locator(".notice").innerText()).toContain("another version");
  });
});

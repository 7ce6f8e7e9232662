import { expect, it } from "vitest";
import type { Article } from "../../../src/article/types.ts";
import { extractAgreements, withImpliedParties } from "../../../src/extract/agreements/index.ts";
import { findEntities } from "../../../src/extract/entities/index.ts";
import { analyse } from "../../../src/extract/language/analyse.ts";

const STATES = ["Norway", "Sweden", "Finland", "Denmark", "Iceland", "Germany", "France", "Spain", "Portugal", "Italy"];
const state = (i: number): string => STATES[i % STATES.length] ?? "";

/** Texts of one sort, with all that once took time by the square of its number. */
const SORTS: Readonly<Record<string, (i: number) => string>> = {
  "provisions quoted": (i) =>
    `Article ${i} of the treaty says: “In case of an attack, the other Party shall, without delay, provide assistance in accordance with Article 51 of the UN Charter; Norway will consult Sweden.” The rest is history.\n\n`,
  "agreements with names": (i) =>
    `The Treaty of Bergen${i} was signed by ${state(i)} and ${state(3 * i + 1)} in ${1900 + (i % 100)}. Under the treaty, both disarm.\n\n`,
  "mentions of one agreement": (i) =>
    `Norway and Sweden signed the pact. The deal was praised on ${1 + (i % 28)} May 1994.\n\n`,
  "one paragraph": (i) => `${state(i)} rejected a pact with ${state(i + 1)} and its deal on trade. `,
  "one sentence": (i) => `${state(i)} signed a pact with ${state(i + 1)}, and `,
  "provisions told": (i) =>
    `Norway and Sweden signed the pact. Under Article ${i}, neither country may host troops. The pact obliges both sides to disarm.\n\n`,
  "quotations never closed": () => "“The Parties shall meet,” he said. The agreement says that “no Party may leave. ",
};

/** Processor time in milliseconds, the least of three runs. */
function timeOf(text: string): number {
  const blocks = [...text.matchAll(/\S.*/g)].map((m) => ({
    from: m.index,
    to: m.index + m[0].trimEnd().length,
    kind: "paragraph" as const,
  }));
  const article: Article = { identifier: "t", file: "t.txt", ignored: [], text, blocks };
  const analysis = analyse(article);
  const entities = withImpliedParties(analysis, findEntities(analysis));
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    extractAgreements(analysis, entities);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

it.each(Object.entries(SORTS))(
  "agreements take time by the length of the text: %s",
  (_, sort) => {
    const text = (count: number): string => Array.from({ length: count }, (_, i) => sort(i)).join("");
    timeOf(text(20));
    const short = timeOf(text(100));
    // Eight times the text: by the square it would be 64 times the time.
    expect(timeOf(text(800))).toBeLessThan(32 * Math.max(short, 4));
  },
  60_000,
);

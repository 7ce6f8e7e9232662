import { describe, expect, it } from "vitest";
import { type Read, read } from "./read.ts";

const short = ({ source, cue, content }: Read): string => `${source ?? "–"} ▸ ${cue} ▸ ${content.join(" | ")}`;
const found = (...lines: string[]): string[] => read(...lines).map(short);

describe("the colon of a headline", () => {
  it.each([
    ["Minister: harbour will reopen in May", "Minister ▸ : ▸ harbour will reopen in May"],
    ["Minister: ‘Harbour will reopen in May’", "Minister ▸ : ▸ ‘Harbour will reopen in May’"],
    ["Harbour to reopen in May: minister", "minister ▸ : ▸ Harbour to reopen in May"],
    ["Talks on the harbour have failed: officials", "officials ▸ : ▸ Talks on the harbour have failed"],
    ["Harbour to reopen in May – minister", "minister ▸ – ▸ Harbour to reopen in May"],
    ["“We were wrong”: Ruiz on the harbour’s closure", "Ruiz ▸ : ▸ “We were wrong”"],
    [
      "‘We will not go back’: dockworkers vow to strike until May",
      "dockworkers ▸ vow ▸ ‘We will not go back’ | to strike until May",
    ],
    ["'We will not go back': dockworkers vow", "dockworkers ▸ vow ▸ 'We will not go back'"],
  ])("says who speaks: %s", (text, expected) => expect(found(`headline: ${text}`)).toEqual([expected]));

  it.each([
    "Live: harbour reopens after a week of strikes",
    "Analysis: why the harbour will not reopen",
    "Norway: harbour reopens after a week of strikes",
    "Vigo: fishermen return to sea",
    "The harbour strike: what happens next",
    "The long way home: a history of the harbour",
    "BREAKING: harbour reopens after a week of strikes",
    "Harbour reopens – live updates",
  ])("says only what kind of article it is, or where: %s", (text) => expect(found(`headline: ${text}`)).toEqual([]));
});

describe("a dateline is nobody's words", () => {
  it.each([
    [
      "KATHMANDU: Nepal will not join the pact, its ministry said.",
      "its ministry ▸ said ▸ Nepal will not join the pact",
    ],
    [
      "Kathmandu: Nepal will not join the pact, its ministry said.",
      "its ministry ▸ said ▸ Nepal will not join the pact",
    ],
    ["NEW DELHI: “We will not join the pact,” Thapa said.", "Thapa ▸ said ▸ “We will not join the pact,”"],
    [
      "NAIROBI, March 14 (Reuters) - Kenya will reopen its border within a week, Kenya's foreign minister said on Thursday, despite objections from Uganda.",
      "Kenya's foreign minister ▸ said ▸ Kenya will reopen its border within a week",
    ],
    [
      "Nairobi, 14 March 2024 – Kenya will reopen its border, the ministry said.",
      "the ministry ▸ said ▸ Kenya will reopen its border",
    ],
    [
      "OSLO, 14 March (AFP): Norway will leave the bloc, the ministry said.",
      "the ministry ▸ said ▸ Norway will leave the bloc",
    ],
  ])("%s", (text, expected) => expect(found("headline: A day in the news", text)).toEqual([expected]));

  it("but a name before a colon speaks", () =>
    expect(found("Ruiz: “We waited for an hour.”")).toEqual(["Ruiz ▸ : ▸ “We waited for an hour.”"]));
});

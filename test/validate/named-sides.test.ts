import { describe, expect, it } from "vitest";
import { namedSides } from "../../src/validate/checks/named-sides.ts";
import { dataGraph } from "../../src/validate/index.ts";
import { turtle } from "./mutate.ts";

/** Agents, and the words that mention them. */
const AGENTS: Readonly<Record<string, readonly [type: string, ...words: string[]]>> = {
  NO: ["State", "Norway", "Oslo", "Norwegian"],
  IS: ["State", "Iceland", "Icelandic"],
  DK: ["State", "Denmark"],
  council: ["Organization", "Nordic Council"],
  army: ["Organization", "Norwegian Army"],
};

/** The parties that the check misses in an agreement whose mention has these words. */
function missed(words: string, parties: readonly string[], more = ""): string[] {
  const start = 100;
  const anchor = (id: string, from: number, exact: string) =>
    `<${id}> a rap:Mention ; oa:hasSource <t> ; oa:start ${start + from} ; oa:end ${start + from + [...exact].length} ; oa:exact ${JSON.stringify(exact)} . `;
  const mentions = Object.entries(AGENTS).flatMap(([id, [type, ...names]]) => [
    `<${id}> a rap:${type} . `,
    ...names.flatMap((name) => {
      const at = words.indexOf(name);
      if (at < 0) return [];
      const from = [...words.slice(0, at)].length;
      return [anchor(`${id}/${from}`, from, name), `<${id}> rap:mentionedAt <${id}/${from}> . `];
    }),
  ]);
  const party = parties.map((id) => `<a> rap:party <${id}> . `).join("");
  const graph = turtle(
    `${mentions.join("")}${party}${anchor("m", 0, words)}<a> rap:mentionedAt <m> . ${more} <a> a rap:Agreement`,
  );
  return [...namedSides(dataGraph(graph))].map(({ value }) => value?.value.replace(/^.*\//, "") ?? "");
}

describe("an agreement that a mention calls after both sides", () => {
  it.each([
    ["the Norway-Iceland pact", ["NO"], ["IS"]],
    ["the Norway–Iceland pact", ["IS", "DK"], ["NO"]],
    ["a “historic” 🤝 Norwegian-Icelandic pact", [], ["NO", "IS"]],
    ["the pact between Norway and Iceland", ["NO"], ["IS"]],
    ["Between Iceland and the Nordic Council, a treaty", ["IS"], ["council"]],
    ["the Denmark-Norway-Iceland pact", ["DK", "NO"], ["IS"]],
  ])("%s, lacks a party: %j", (words, parties, expected) => {
    expect(missed(words, parties)).toEqual(expected);
  });

  it.each([
    ["both are parties", "the Norway-Iceland pact", ["NO", "IS"]],
    ["one is named", "the Norway pact", ["IS", "DK"]],
    ["they are named side by side only", "the pact that Norway and Iceland fear", ["DK", "council"]],
    ["they brokered it", "the Norway-Iceland-brokered truce", ["DK", "council"]],
    ["they brokered it, without a hyphen", "the Norway-Iceland backed truce", ["DK", "council"]],
    ["a part of a state is the party", "the Norway-Iceland pact", ["army", "IS"], "<army> org:unitOf <NO> ."],
    ["one mediates", "the Norway-Iceland pact", ["IS"], "<a> rap:mediator <NO> ."],
  ])("is in order where %s", (_, words, parties, more = "") => {
    expect(missed(words, parties, more)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { reading } from "./analysis.ts";

/** What the first mention of a word stands for: "State Russia", with a star where by metonymy; nothing for no mention. */
function use(text: string, word: string): string | undefined {
  const start = text.indexOf(word);
  const over = reading(text).entities.all.flatMap((entity) =>
    entity.mentions.filter((m) => m.from <= start && m.to > start).map((m) => ({ entity, m })),
  );
  const [first] = over.sort((a, b) => Number(b.entity.type === "State") - Number(a.entity.type === "State"));
  return first && `${first.entity.type} ${first.entity.name}${first.m.metonym ? "*" : ""}`;
}

describe("capitals and seats of government", () => {
  it.each([
    ["Under pressure from farmers in Warsaw, Oslo gave in.", "Oslo", "State Norway*"],
    ["A pro-Ankara party won the vote.", "Ankara", "State Turkey*"],
    ["The ship was denied entry by Madrid on Sunday.", "Madrid", "State Spain*"],
    ["Neighbours fear more pressure from Beijing.", "Beijing", "State China*"],
    ["The envoy blamed sanctions on Tehran.", "Tehran", "State Iran*"],
    ["They vowed to keep Minsk out of the talks.", "Minsk", "State Belarus*"],
    ["Critics of Hanoi were arrested.", "Hanoi", "State Vietnam*"],
    ["The island pledged loyalty to Lisbon.", "Lisbon", "State Portugal*"],
    ["A Kremlin statement followed.", "Kremlin", "State Russia*"],
    ["White House Press Secretary Ann Holt declined to comment.", "White House", "State United States*"],
    ["The files were held back by the White House.", "White House", "State United States*"],
    ["Tourists gathered on the White House lawn.", "White House", "Place White House"],
    ["He stopped by the Kremlin before lunch.", "Kremlin", "Place Kremlin"],
    ["Grain was sold to Cairo.", "Cairo", "Place Cairo"],
    ["Trains to Madrid were late.", "Madrid", "Place Madrid"],
    ["An army base west of Baghdad was hit.", "Baghdad", "Place Baghdad"],
    ["Washington D.C.’s buses are free.", "Washington", "Place Washington, D.C."],
  ])("%s: %s", (text, word, expected) => {
    if (expected.startsWith("Place Washington")) expect(use(text, word)).toMatch(/^Place Washington/);
    else expect(use(text, word)).toBe(expected);
  });

  it("takes a name that goes on with capital words for another's", () => {
    expect(use("She reads the Lisbon Quarterly every spring.", "Lisbon") ?? "").not.toMatch(/^(?:State|Place Lisbon)/);
  });

  it("knows the European Union behind its seat, and the city", () => {
    expect(use("The states refused to cede more powers to Brussels.", "Brussels")).toBe("Organization European Union");
    expect(use("The ministers met in Brussels.", "Brussels")).toBe("Place Brussels");
  });
});

describe("names of states that are others' too", () => {
  it.each([
    ["Ann Holt, a senator from Georgia, voted no.", "Georgia", "Place Georgia"],
    ["Voters in Ohio and Georgia went to the polls.", "Georgia", "Place Georgia"],
    ["Russia kept its troops in Georgia.", "Georgia", "State Georgia"],
    ["Georgia joined the talks.", "Georgia", "State Georgia"],
    ["Robert Jordan left early. “It was late,” Jordan said.", "Jordan said", "Person Robert Jordan"],
    ["Jordan said it would send an envoy.", "Jordan", "State Jordan"],
    ["The treaty was signed for Queen Victoria.", "Victoria", "Person Victoria"],
  ])("%s: %s", (text, word, expected) => {
    expect(use(text, word)).toBe(expected);
  });
});

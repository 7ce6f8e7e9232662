import { describe, expect, it } from "vitest";
import { reading } from "./analysis.ts";

describe("phrases that stand for a state", () => {
  it.each([
    ["The Turkish government agreed.", ["State Turkey: The Turkish government"]],
    ["Talks with German trade negotiators failed.", ["State Germany: German trade negotiators"]],
    ["Greek and Turkish leaders met.", ["State Greece: Greek", "State Turkey: Turkish leaders"]],
    ["The Russian-Ukrainian peace talks failed.", ["State Russia: Russian", "State Ukraine: Ukrainian"]],
    ["A truce between the Danes and the Swedes held.", ["State Denmark: the Danes", "State Sweden: the Swedes"]],
    ["A truce between Danes and Swedes held.", ["State Denmark: Danes", "State Sweden: Swedes"]],
  ])("%s", (text, lines) => {
    expect(reading(text).lines).toEqual(lines);
  });

  it.each([
    "German cars sell well.",
    "The Turkish opposition leaders agreed.",
    "A Turkish official agreed.",
    "A German government plane landed.",
    "The Danes who moved abroad were happy, and Danish-Swedish couples too.",
    "She lives with Danes born abroad.",
    "In government he was shy. May government plans last.",
    "The Spanish-language press agreed.",
  ])("%s (a plain adjective names nobody)", (text) => {
    expect(reading(text).entities.all).toEqual([]);
  });

  it("is whom such a phrase refers to", () => {
    const { refer } = reading(
      "Greek and Turkish officials met. US officials smiled, Kenya’s trade negotiators left. US opposition leaders stayed.",
    );
    expect(refer("Greek and Turkish officials")).toEqual(["Greece", "Turkey"]);
    expect(refer("US officials")).toEqual(["United States"]);
    expect(refer("Kenya’s trade negotiators")).toEqual(["Kenya"]);
    expect(refer("US opposition leaders")).toEqual([]);
  });

  it("knows a government by the name of who leads it", () => {
    const { lines } = reading(
      "Danish prime minister Eva Holm left. The Holm government stayed, with Merkel government officials and the Lund administration.",
    );
    expect(lines).toContain("State Denmark: The Holm government");
    expect(lines).toContain("State Germany: Merkel government officials");
  });

  it("gives a post its state by the adjective of the title alone", () => {
    const { lines, positions } = reading("Turkish President Ali Demir met Eva Holm, the Danish trade minister.");
    expect(positions("Ali Demir")).toEqual(["President @ Turkey"]);
    expect(positions("Eva Holm")).toEqual(["trade minister @ Denmark"]);
    expect(lines).toContain("State Turkey: Turkish");
    expect(lines).toContain("State Denmark: Danish");
  });

  it("leaves a title's adjective alone where the state has a mention of its own", () => {
    expect(reading("Turkey agreed. Turkish President Ali Demir agreed.").mentions("Turkey")).toEqual(["Turkey"]);
  });
});

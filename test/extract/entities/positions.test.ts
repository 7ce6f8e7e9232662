import { describe, expect, it } from "vitest";
import { reading } from "./analysis.ts";

describe("positions", () => {
  it.each([
    ["Norway said no. The Norwegian foreign minister Ida Berg agreed.", "Ida Berg", "foreign minister @ Norway"],
    ["France’s deputy defence minister, Jean Roux, spoke.", "Jean Roux", "deputy defence minister @ France"],
    ["U.S. Secretary of State John Hale spoke.", "John Hale", "Secretary of State @ United States"],
    ["NATO Secretary General Peter Lund spoke.", "Peter Lund", "Secretary General @ NATO"],
    ["The president of Ghana, Kofi Boateng, spoke.", "Kofi Boateng", "president @ Ghana"],
    [
      "Eva Holm, a senior analyst at the Arctic Policy Institute, spoke.",
      "Eva Holm",
      "senior analyst @ Arctic Policy Institute",
    ],
    ["Eva Holm, Denmark’s prime minister, spoke.", "Eva Holm", "prime minister @ Denmark"],
    ["Eva Holm, of the Arctic Policy Institute, spoke.", "Eva Holm", "- @ Arctic Policy Institute"],
    ["Peru’s former president Luis Vega spoke.", "Luis Vega", "former president @ Peru"],
    ["The former Peruvian president Luis Vega of Peru spoke.", "Luis Vega", "former president @ Peru"],
    ["Then ex-President Luis Vega spoke.", "Luis Vega", "former President @ -"],
    ["Peru’s acting president, Luis Vega, spoke.", "Luis Vega", "acting president @ Peru"],
    ["President Luis Vega spoke.", "Luis Vega", "President @ -"],
  ])("%s", (text, name, expected) => {
    expect(reading(text).positions(name)).toEqual([expected]);
  });

  it("gives the words of title and name as evidence, in code points", () => {
    const text = "🕊 Peace. Kenya’s trade minister Grace Otieno spoke.";
    const [position] = reading(text).entities.all.find((e) => e.name === "Grace Otieno")?.positions ?? [];
    const { start = 0, end = 0 } = position?.evidence ?? {};
    expect([...text].slice(start, end).join("")).toBe("Kenya’s trade minister Grace Otieno");
  });

  it("does not take the next person of a list for an apposition", () => {
    const { positions } = reading("Anna Lind, Prime Minister David Moor and others met in Iceland.");
    expect(positions("Anna Lind")).toEqual([]);
    expect(positions("David Moor")).toEqual(["Prime Minister @ -"]);
  });

  it("does not take what somebody is like for a post", () => {
    expect(reading("A fellow Anna Lind was there; Anna Lind was the founder.").positions("Anna Lind")).toEqual([]);
  });

  it.each(["Carter’s press secretary, Peter Carter, spoke.", "Peter Carter, Carter’s press secretary, spoke."])(
    "puts nobody's post in himself: %s",
    (text) => {
      expect(reading(text).positions("Peter Carter")).toEqual(["press secretary @ -"]);
    },
  );

  it("gives a principal's adviser to the state the principal leads", () => {
    const { positions } = reading(
      "Chile waits. Chilean president Rosa Diaz spoke. Ms Diaz’s economic adviser, Pablo Soto, did not.",
    );
    expect(positions("Pablo Soto")).toEqual(["economic adviser @ Chile"]);
  });
});

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
    ["The former Oslo mayor Ida Berg spoke.", "Ida Berg", "former mayor @ -"],
    ["Assistant U.S. Attorney Ruth Kim spoke.", "Ruth Kim", "Assistant U.S. Attorney @ United States"],
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

describe("posts told in other ways", () => {
  it.each([
    ["Marta Kos, who heads the Nordic Council, spoke.", "head @ Nordic Council"],
    ["Marta Kos, who chairs the Nordic Council, spoke.", "chair @ Nordic Council"],
    ["Marta Kos, who once headed the Nordic Council, spoke.", "former head @ Nordic Council"],
    ["Marta Kos, who has led the Nordic Council since May, spoke.", "leader @ Nordic Council"],
    ["Marta Kos, who is the director of the Nordic Council, spoke.", "director @ Nordic Council"],
    ["Marta Kos, who was foreign minister of Kenya, spoke.", "former foreign minister @ Kenya"],
    ["Marta Kos (director of the Nordic Council) spoke.", "director @ Nordic Council"],
    ["Marta Kos was elected president of Kenya in May.", "president @ Kenya"],
    ["Marta Kos became prime minister of Norway.", "prime minister @ Norway"],
    ["Marta Kos serves as chairwoman of the Nordic Council.", "chairwoman @ Nordic Council"],
    ["Marta Kos resigned as director of the Nordic Council.", "former director @ Nordic Council"],
    ["Marta Kos, then the foreign minister of Kenya, spoke.", "former foreign minister @ Kenya"],
    ["Then-President Marta Kos spoke.", "former President @ -"],
    ["Ex-president Marta Kos of Kenya spoke.", "former president @ Kenya"],
    ["President Marta Kos of Kenya spoke.", "President @ Kenya"],
    ["Marta Kos of the Nordic Council spoke.", "- @ Nordic Council"],
  ])("%s: %s", (text, expected) => {
    expect(reading(text).positions("Marta Kos")).toEqual([expected]);
  });

  it.each([
    "Marta Kos was elected in May.",
    "Marta Kos, who runs every day, spoke.",
    "Marta Kos stepped down from the stage.",
    "Marta Kos of Norway spoke.",
    "Marta Kos, who is challenging the Nordic Council director, spoke.",
    "Marta Kos laughed at the Nordic Council.",
  ])("takes no post from: %s", (text) => {
    expect(reading(text).positions("Marta Kos")).toEqual([]);
  });

  it("gives the next one's post in a list to the next one alone", () => {
    const text =
      "The pact was signed by Kenya’s health secretary, John Duale, and Belgium’s health minister, Frank Vanden.";
    const held = reading(text).entities.all.flatMap(({ name, positions = [] }) =>
      positions.map(({ title }) => `${name}: ${title}`),
    );
    expect(held).toEqual(["John Duale: health secretary", "Frank Vanden: health minister"]);
  });
});

import { describe, expect, it } from "vitest";
import { reading } from "./analysis.ts";

const text = `Finland will join the pact. Finnish president Maria Salo told Swedish Foreign Minister Lars Ek that talks with Moscow had ended.
“We are ready,” she said. The Finnish leader thanked Mr Ek, and he smiled.
President Salo’s office published the text. Analysts at the Helsinki think tank Nordic Security Institute say the pact is strong. An aide to Mr Ek disagreed.
Finland’s state media called it historic. Sweden and Finland signed. The institute declined to comment.`;

describe("whom a phrase refers to", () => {
  const { refer, lines, entities } = reading(text);

  it("takes the head of a phrase, through titles and conjunctions", () => {
    expect(refer("Finnish president Maria Salo")).toEqual(["Maria Salo"]);
    expect(refer("Finnish president Maria Salo told Swedish Foreign Minister Lars Ek")).toContain("Lars Ek");
    expect(refer("Sweden and Finland")).toEqual(["Sweden", "Finland"]);
  });

  it("takes no name that another one's leaders, or an aide, belong to", () => {
    const { refer: whom } = reading("The leaders of Kenya and Mali met an aide to Ann Holt and Peter Lund.");
    expect(whom("The leaders of Kenya and Mali")).toEqual([]);
    expect(whom("an aide to Ann Holt and Peter Lund")).toEqual([]);
  });

  it("knows the holder of a post", () => {
    expect(refer("The Finnish leader")).toEqual(["Maria Salo"]);
  });

  it("gives he and she to the fitting person", () => {
    expect(refer("she")).toEqual(["Maria Salo"]);
    expect(refer("he smiled".slice(0, 2), text.slice(0, text.indexOf("he smiled")).split("he").length - 1)).toEqual([
      "Lars Ek",
    ]);
  });

  it("takes an office for an office, and state media for a body", () => {
    expect(refer("President Salo’s office")).toEqual(["Maria Salo’s office"]);
    expect(refer("Finland’s state media")).toEqual(["Finland’s state media"]);
    expect(lines).toContain("Organization Maria Salo’s office: President Salo’s office");
  });

  it("gives unnamed staff to their organization, and nobody else", () => {
    expect(refer("Analysts at the Helsinki think tank Nordic Security Institute")).toEqual([
      "Nordic Security Institute",
    ]);
    expect(refer("The institute")).toEqual(["Nordic Security Institute"]);
    expect(refer("An aide to Mr Ek")).toEqual([]);
    expect(refer("the text")).toEqual([]);
  });

  it("lists the mentions within a stretch", () => {
    const from = text.indexOf("Sweden and");
    const found = entities.within({ from, to: from + "Sweden and Finland".length });
    expect(found.map((m) => m.entity.id)).toEqual(["SE", "FI"]);
  });
});

describe("whom they stands for", () => {
  it.each([
    ["Ann Holt and Peter Lund met. In the end they agreed.", ["Ann Holt", "Peter Lund"]],
    ["Kenya, Mali and Chad met, and they agreed.", ["Kenya", "Mali", "Chad"]],
    ["President Ann Holt and Prime Minister Peter Lund said they agreed.", ["Ann Holt", "Peter Lund"]],
    ["The Kenyan and Malian governments said they agreed.", ["Kenya", "Mali"]],
    ["Kenya met Mali. But they agreed.", []],
    ["Ann Holt and Peter Lund met while miners waited. Then they agreed.", []],
    ["Ann Holt and Peter Lund met Eva Lind and Paul Berg. Then they agreed.", []],
    ["Ann Holt and Peter Lund met. It rained. Then they agreed.", []],
    ["The miners know Ann Holt and Peter Lund. Now they agreed.", []],
    ["Floods came to Kenya and Mali. Then they agreed.", []],
    ["Ann Holt went to Kenya and they agreed.", []],
    ["Ann Holt met Peter Lund and Kenya, and they agreed.", []],
  ])("%s", (text, names) => {
    expect(reading(text).refer("they")).toEqual(names);
  });
});

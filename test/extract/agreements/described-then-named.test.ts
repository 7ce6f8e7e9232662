import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

const told = (text: string, publishedOn?: string) =>
  agreementsIn(text, publishedOn === undefined ? {} : { publishedOn }).map(({ name, parties }) => ({ name, parties }));

describe("an agreement told of by a description and then by its name", () => {
  it.each([
    [
      "Ghana and Togo signed a treaty on Monday. The Treaty on Shared Waters, signed in Lomé, ends a quarrel of ten years.",
      "Treaty on Shared Waters",
      ["Ghana", "Togo"],
    ],
    [
      "A treaty on fishing was signed by Peru and Ecuador on Monday. The Galapagos Fisheries Treaty, signed on March 4, sets quotas for tuna.",
      "Galapagos Fisheries Treaty",
      ["Ecuador", "Peru"],
    ],
    [
      "Leaders of Peru and Chile signed a landmark border pact in Arica on Tuesday. Under the Arica Pact, both countries will withdraw troops.",
      "Arica Pact",
      ["Chile", "Peru"],
    ],
    [
      "Mali and Niger have concluded an agreement on cattle. The Sahel Pastures Agreement will take effect in June.",
      "Sahel Pastures Agreement",
      ["Mali", "Niger"],
    ],
    [
      "Finland and Estonia struck a deal to share ferries.\nThe ministers smiled for the cameras. The Gulf Ferries Agreement is to be ratified by the autumn.",
      "Gulf Ferries Agreement",
      ["Estonia", "Finland"],
    ],
    [
      "On Monday Laos and Nepal signed a treaty. Known for its mountains, Nepal wanted more. The Treaty of Kathmandu, signed at the royal palace, covers rail and air.",
      "Treaty of Kathmandu",
      ["Laos", "Nepal"],
    ],
  ])("is one: %s", (text, name, parties) => {
    const all = told(text);
    expect(all).toHaveLength(1);
    expect(all[0]?.name).toBe(name);
    expect([...(all[0]?.parties ?? [])].sort()).toEqual(parties);
  });

  it("is one where the day told of both is the same, written otherwise", () => {
    const text =
      "Ghana and Togo signed a treaty on Monday. The Treaty on Shared Waters, signed on March 4, 2024, ends a quarrel.";
    expect(told(text, "2024-03-05")).toHaveLength(1);
  });

  it.each([
    [
      "another day",
      "Ghana and Togo signed a treaty on Monday. The Treaty on Shared Waters, signed on February 2, 2024, had said so already.",
    ],
    [
      "a day that is no Monday",
      "Ghana and Togo signed a treaty on Monday. The Treaty on Shared Waters was signed on March 6, 2024.",
    ],
    [
      "a year long ago",
      "Peru and Chile signed a border pact on Tuesday. The Treaty of the Lakes, signed in 1960, had left the line open.",
    ],
    ["an earlier time", "Peru and Chile signed a treaty on Tuesday. The Treaty of the Lakes had left the line open."],
    [
      "other parties",
      "Peru and Chile signed a treaty on Tuesday. The Treaty on Tides, signed by Brazil and Peru, is a model for it.",
    ],
    [
      "another matter",
      "Peru and Chile signed a trade treaty on Tuesday. The Andean Extradition Treaty, signed in Quito, will be debated next week.",
    ],
    [
      "what it replaces",
      "Peru and Chile signed a treaty on Tuesday. It replaces the Treaty of the Lakes, signed in Lima.",
    ],
    [
      "a truce and a treaty",
      "Mali and Niger agreed a truce on Tuesday. The Treaty on Shared Waters, signed in Bamako, will be ratified.",
    ],
    [
      "what nobody has agreed to yet",
      "Peru and Chile are negotiating a treaty. The Treaty of the Lakes, signed in Lima, will stay in force until then.",
    ],
  ])("is two: %s", (_, text) => {
    expect(told(text).length).toBe(2);
  });
});

describe("a named agreement of an earlier time", () => {
  it.each([
    "Peru and Chile signed a border pact on Tuesday. The Treaty of the Lakes, signed in 1960, had left the line open.",
    "Uganda and Rwanda agreed on a fishing deal. Fishermen still quote the Lakes Convention, signed in 1931.",
    "Egypt and Sudan reached an accord on dams last week. The 1902 Addis Ababa Treaty said nothing of dams.",
    "Fiji and Samoa signed a treaty on Monday. The Treaty of Noumea, concluded a century ago, was its model.",
    "Ten years after the Treaty of Noumea ended the pearl war, Fiji and Samoa opened a school together.",
    "Fiji and Samoa will meet on Monday. The Treaty of Noumea had been drawn up by two lawyers in 1911.",
  ])("does not take its parties from what is told before it: %s", (text) => {
    const old = agreementsIn(text).find(({ name }) => name !== undefined);
    expect(old?.parties).toEqual([]);
  });

  it.each([
    [
      "Uganda and Rwanda reopened their border. The Treaty of the Lakes, signed in 1960, gave both countries rights to fish.",
      ["Rwanda", "Uganda"],
    ],
    ["The Treaty of the Lakes, signed in 1960, gave Uganda and Rwanda rights to fish.", ["Rwanda", "Uganda"]],
    [
      "Fiji and Samoa met. The Treaty of the Lakes, signed in 1960 by France and Tonga, is much older.",
      ["France", "Tonga"],
    ],
  ])("has those that its own sentence tells: %s", (text, parties) => {
    const old = agreementsIn(text).find(({ name }) => name !== undefined);
    expect([...(old?.parties ?? [])].sort()).toEqual(parties);
  });
});

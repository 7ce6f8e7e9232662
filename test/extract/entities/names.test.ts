import { describe, expect, it } from "vitest";
import { reading } from "./analysis.ts";

describe("names", () => {
  it("keeps titles, articles and possessives out of a mention", () => {
    const { lines } = reading(
      "The Polish prime minister Donald Tusk met Ms Marta Kos in Gdansk. Mr Tusk’s visit was short, and Kos left early.",
    );
    expect(lines).toContain("Person Donald Tusk: Donald Tusk, Tusk");
    expect(lines).toContain("Person Marta Kos: Marta Kos, Kos");
    expect(lines).toContain("Place Gdansk: Gdansk");
    expect(lines).toContain("State Poland: Polish");
  });

  it("keeps hyphenated and particle names whole, and takes compounds apart", () => {
    const { lines } = reading(
      "Park Min-jun and Ursula van der Berg spoke to Omar al-Rashid about the Japan-South Korea talks. U.S.-led forces and pro-Biden voters waited.",
    );
    expect(lines).toContain("Person Park Min-jun: Park Min-jun");
    expect(lines).toContain("Person Ursula van der Berg: Ursula van der Berg");
    expect(lines).toContain("Person Omar al-Rashid: Omar al-Rashid");
    expect(lines).toContain("State Japan: Japan");
    expect(lines).toContain("State South Korea: South Korea");
    expect(lines).toContain("State United States: U.S.");
  });

  it("takes an organization's name to its end, and no further", () => {
    const { mentions } = reading(
      "The Baltic Institute for the Study of Conflict and Peace published a report. She works at the Nordic Endowment for International Law in Oslo. The German Academy of Sciences and Poland objected.",
    );
    expect(mentions("Baltic Institute for the Study of Conflict and Peace")).toHaveLength(1);
    expect(mentions("Nordic Endowment for International Law")).toEqual(["Nordic Endowment for International Law"]);
    expect(mentions("German Academy of Sciences")).toHaveLength(1);
    expect(mentions("Poland")).toHaveLength(1);
  });

  it("knows an organization by its initials", () => {
    const { lines } = reading(
      "The World Trade Organization ruled on Monday. The WTO said the tariffs were illegal. The Mekong Research Council (MRC) agreed; the MRC has its seat in Hanoi.",
    );
    expect(lines).toContain("Organization World Trade Organization: World Trade Organization, WTO");
    expect(lines).toContain("Organization Mekong Research Council: Mekong Research Council, MRC, MRC");
  });

  it("does not take events, demonyms, days and things for entities", () => {
    const { entities } = reading(
      "On Tuesday French troops marked the end of the Korean War. The Paris Agreement and the Nobel Prize came later, the Germans say. GDP fell.",
    );
    expect(entities.all).toEqual([]);
  });

  it("takes a state's names together, with code and Wikidata id", () => {
    const { entities, lines } = reading(
      "North Korea said it was ready. The laws of the DPRK and the Russian Federation differ; Russia knows that.",
    );
    expect(lines).toEqual(["State North Korea: North Korea, DPRK", "State Russia: Russian Federation, Russia"]);
    expect(entities.all[0]).toMatchObject({
      id: "KP",
      code: "KP",
      sameAs: ["http://www.wikidata.org/entity/Q423"],
      alternateName: ["DPRK"],
    });
  });

  it("tells a capital that stands for the state from the city", () => {
    const { lines } = reading(
      "Tokyo said it would sign. Relations with Ankara are good. He flew to Tokyo and stayed in Ankara. Weapons went to kyiv. Berlin’s position is clear, Berlin’s streets are not.",
    );
    expect(lines).toContain("State Japan: Tokyo*");
    expect(lines).toContain("Place Tokyo: Tokyo");
    expect(lines).toContain("State Turkey: Ankara*");
    expect(lines).toContain("Place Ankara: Ankara");
    expect(lines).toContain("Place Kyiv: kyiv");
    expect(lines).toContain("State Germany: Berlin*");
    expect(lines).toContain("Place Berlin: Berlin");
  });

  it("puts short names, middle names and other spellings with the person", () => {
    const { lines } = reading(
      "Volodymyr Zelensky spoke. Zelenskyy thanked Joseph R. Biden. Later Joseph Biden met Kim Yo-jong; Mr Biden smiled at Kim Yo Jong.",
    );
    expect(lines).toContain("Person Volodymyr Zelensky: Volodymyr Zelensky, Zelenskyy");
    expect(lines).toContain("Person Joseph Biden: Joseph R. Biden, Joseph Biden, Biden");
    expect(lines).toContain("Person Kim Yo-jong: Kim Yo-jong, Kim Yo Jong");
  });

  it("keeps a family name with whom the article gives it to, though a namesake is named in between", () => {
    const { mentions } = reading(
      "Anna Kovac spoke first. Kovac was calm. Kovac smiled. Her father, Petar Kovac, listened. Later Kovac left, and Mr Kovac waited.",
    );
    expect(mentions("Anna Kovac").filter((m) => m !== "Her")).toEqual(["Anna Kovac", "Kovac", "Kovac", "Kovac"]);
    expect(mentions("Petar Kovac")).toEqual(["Petar Kovac", "Kovac"]);
  });

  it.each([
    [
      "Susan Brown met Peter Brown. Brown smiled.",
      ["Person Susan Brown: Susan Brown", "Person Peter Brown: Peter Brown"],
    ],
    [
      "Susan Brown met Peter Brown. Ms Brown smiled.",
      ["Person Susan Brown: Susan Brown, Brown", "Person Peter Brown: Peter Brown"],
    ],
    [
      "Maria Lopez met Mario Lopez in the park.",
      ["Person Maria Lopez: Maria Lopez", "Person Mario Lopez: Mario Lopez"],
    ],
    [
      "George W. Bush was there, and George H. W. Bush was not.",
      ["Person George W. Bush: George W. Bush", "Person George H. W. Bush: George H. W. Bush"],
    ],
    [
      "Calvin Marsh spoke, and Calvin Marsh Jr. listened.",
      ["Person Calvin Marsh: Calvin Marsh", "Person Calvin Marsh Jr.: Calvin Marsh Jr."],
    ],
    ["Viktor Horvath spoke. Horvath Viktor sat down.", ["Person Viktor Horvath: Viktor Horvath, Horvath Viktor"]],
    [
      "Ursula van der Berg spoke. Mr van der Linden left. Van der Berg smiled.",
      ["Person Ursula van der Berg: Ursula van der Berg, Van der Berg", "Person van der Linden: van der Linden"],
    ],
  ])("tells namesakes apart, and gives a family name to none of them at random: %s", (text, expected) => {
    expect(reading(text).lines).toEqual(expected);
  });

  it.each([
    [
      "Russia’s Foreign Ministry said so. Ukraine’s Foreign Ministry denied it. The Foreign Ministry in Moscow agreed.",
      ["Russia’s Foreign Ministry: Foreign Ministry, Foreign Ministry", "Ukraine’s Foreign Ministry: Foreign Ministry"],
    ],
    [
      "The UN Security Council met. Laos’s Security Council met too. Chad’s Security Council vote is next.",
      ["UN Security Council: UN Security Council, Security Council", "Laos’s Security Council: Security Council"],
    ],
    ["The Senate voted. The Kenyan Senate will sit.", ["Kenyan Senate: Senate, Kenyan Senate"]],
    [
      "The U.S. Supreme Court ruled. The Florida Supreme Court did not. The Supreme Court was silent.",
      [
        "U.S. Supreme Court: U.S. Supreme Court",
        "Florida Supreme Court: Florida Supreme Court",
        "Supreme Court: Supreme Court",
      ],
    ],
  ])("tells one state’s bodies from another’s: %s", (text, expected) => {
    const { lines } = reading(text);
    expect(lines.filter((line) => line.startsWith("Organization"))).toEqual(expected.map((e) => `Organization ${e}`));
  });

  it("says of which state a body is, where the article does", () => {
    const { entities } = reading("Nigeria’s Senate met. The Senate will vote. The Supreme Court is silent.");
    expect(entities.all.find((e) => e.name === "Senate")?.unitOf).toBe("NG");
    expect(entities.all.find((e) => e.name === "Supreme Court")?.unitOf).toBeUndefined();
  });

  it.each([
    [
      "Jane Hart, his sister, said so. Hart was charged.",
      ["Person Jane Hart: Jane Hart", "Person John Hart: John Hart"],
    ],
    [
      "Jane Hart is a columnist for the Herald.",
      ["Person John Hart: John Hart", "Person Jane Hart: Jane Hart, Jane Hart"],
    ],
  ])("does not take a namesake in the text for who wrote it: %s", (text, expected) => {
    const { lines } = reading(`By Jane Hart\nPolice arrested John Hart on Monday. ${text}`, ["byline"]);
    expect(lines.filter((line) => line.startsWith("Person")).toSorted()).toEqual(expected.toSorted());
  });

  it("makes nothing of a headline in title case but what the tables or the text know", () => {
    const { lines } = reading(
      "Grain Deal Talks Stall As Anna Lind Warns Ukraine Over Shipping Lanes\nAnna Lind warned Ukraine on Monday that talks had stalled.",
    );
    expect(lines).toEqual(["Person Anna Lind: Anna Lind, Anna Lind", "State Ukraine: Ukraine, Ukraine"]);
  });

  it("never cuts a word, whatever the text", () => {
    const text =
      "Simon Ličen and İlham Əliyev’s aide met 🇺🇦 Zoë O’Hara-Smith at UN-backed talks; the Kyiv-based group’s “Moscow” plan, ex-President Traoré said.";
    const { entities } = reading(text);
    for (const { mentions } of entities.all)
      for (const { from, to } of mentions) {
        expect(text.slice(from - 1, from + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
        expect(text.slice(to - 1, to + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
      }
    expect(entities.all.length).toBeGreaterThan(4);
  });
});

import { describe, expect, it } from "vitest";
import { STATES, stateByCapital, stateByDemonym, stateByName, territoryByName } from "../../src/gazetteer/index.ts";

describe("states", () => {
  it.each([
    ["North Korea", "KP"],
    ["DPRK", "KP"],
    ["Democratic People’s Republic of Korea", "KP"],
    ["Republic of Korea", "KR"],
    ["the Russian Federation", "RU"],
    ["U.S.", "US"],
    ["US", "US"],
    ["UNITED KINGDOM", "GB"],
    ["Viet Nam", "VN"],
    ["Cote d'Ivoire", "CI"],
    ["Côte d’Ivoire", "CI"],
    ["Czechia", "CZ"],
    ["Turkey", "TR"],
    ["Palestine", "PS"],
  ])("%s is %s", (name, code) => {
    expect(stateByName(name)?.code).toBe(code);
  });

  it("tells a pronoun from a state, and a territory from a state", () => {
    expect(stateByName("us")).toBeUndefined();
    expect(stateByName("Greenland")).toBeUndefined();
    expect(territoryByName("Greenland")?.code).toBe("GL");
    expect(stateByName("Korea")).toBeUndefined();
  });

  it("knows adjectives, peoples and capitals", () => {
    expect(stateByDemonym("South Korean")?.code).toBe("KR");
    expect(stateByDemonym("Russians")?.code).toBe("RU");
    expect(stateByDemonym("Danish")?.code).toBe("DK");
    expect(stateByCapital("kyiv")?.code).toBe("UA");
  });

  it("has a code, a name and a Wikidata id for every state", () => {
    const states = [...STATES.values()].filter((s) => !s.territory);
    expect(states.length).toBe(197);
    for (const state of states) {
      expect(state.code).toMatch(/^[A-Z]{2}$/);
      expect(state.wikidata).toMatch(/^Q\d+$/);
      expect(stateByName(state.name)).toBe(state);
    }
    expect(STATES.get("DK")?.wikidata).toBe("Q35");
  });
});

import { describe, expect, it } from "vitest";
import { CITIES_TABLE } from "../../src/gazetteer/cities.table.ts";
import {
  citiesNamed,
  foldName,
  isRegion,
  partOfAmerica,
  STATES,
  wikidataOfOrganization,
} from "../../src/gazetteer/index.ts";

describe("cities", () => {
  it("finds all of a name, the largest first", () => {
    const [first, ...others] = citiesNamed("Birmingham");
    expect(first).toMatchObject({ name: "Birmingham", country: "GB" });
    expect(others.map((c) => c.part)).toContain("AL");
    expect(citiesNamed("Nowhere-on-Sea")).toEqual([]);
  });

  it("knows a city by the name of English news too, and however it is written", () => {
    expect(citiesNamed("Kiev")[0]?.geonames).toBe(citiesNamed("Kyiv")[0]?.geonames);
    expect(citiesNamed("Rostov-on-Don")[0]?.country).toBe("RU");
    expect(citiesNamed("Bogota")[0]?.geonames).toBe(citiesNamed("Bogotá")[0]?.geonames);
  });

  it("has whole rows only, under keys that are folded as names are", () => {
    const lines = CITIES_TABLE.trim().split("\n");
    expect(lines.length).toBeGreaterThan(20_000);
    for (const line of lines) {
      const [key = "", ...rows] = line.split("|");
      expect(foldName(key)).toBe(key);
      for (const row of rows) expect(row).toMatch(/^[^,]+,[A-Z]{2}(?:-[A-Z]{2})?,[1-9]\d*,\d+$/);
    }
  });

  it("has a city for nearly every state", () => {
    const countries = new Set([...CITIES_TABLE.matchAll(/,([A-Z]{2})(?:-[A-Z]{2})?,/g)].map((m) => m[1] ?? ""));
    const without = [...STATES.values()].filter((s) => !s.territory && !countries.has(s.code));
    expect(without.length).toBeLessThan(15);
  });
});

describe("ids of organizations", () => {
  it("knows those whose name is no other's", () => {
    expect(wikidataOfOrganization("United Nations")).toBe("Q1065");
    expect(wikidataOfOrganization("the European Union")).toBe("Q458");
    expect(wikidataOfOrganization("Ministry of Defence")).toBeUndefined();
  });
});

it("knows parts of the United States, and regions", () => {
  expect(partOfAmerica("Pa.")).toBe("PA");
  expect(partOfAmerica("Paris")).toBeUndefined();
  expect(isRegion("Siberia")).toBe(true);
  expect(isRegion("Lyon")).toBe(false);
});

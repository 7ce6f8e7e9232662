import { describe, expect, it } from "vitest";
import { citiesNamed } from "../../../src/gazetteer/index.ts";
import { reading } from "./analysis.ts";

const sameAs = (text: string, name: string): readonly string[] | undefined =>
  reading(text).entities.all.find((e) => e.name === name)?.sameAs;

const geonames = (name: string, where: string): string =>
  `https://sws.geonames.org/${citiesNamed(name).find((c) => c.country === where || c.part === where)?.geonames}/`;

describe("what an entity is elsewhere", () => {
  it.each([
    ["They met in Paris on Sunday.", "Paris", "FR"],
    ["A fire broke out in Paris, Texas, on Sunday.", "Paris", "TX"],
    ["The envoy flew from France to Birmingham. Britain and France were content.", "Birmingham", "GB"],
    ["He flew to Kiev.", "Kyiv", "UA"],
  ])("%s", (text, name, where) => {
    expect(sameAs(text, name)).toEqual([geonames(name, where)]);
  });

  it("leaves a doubt where the article does", () => {
    expect(sameAs("A school in Springfield closed.", "Springfield") ?? []).toEqual([]);
    expect(sameAs("Soldiers went to Crimea.", "Crimea")).toBeUndefined();
  });

  it("has Wikidata’s ids of states, territories and organizations known", () => {
    const text = "France, Hong Kong and NATO signed.";
    expect(sameAs(text, "France")).toEqual(["http://www.wikidata.org/entity/Q142"]);
    expect(sameAs(text, "Hong Kong")).toHaveLength(1);
    expect(sameAs(text, "NATO")).toEqual(["http://www.wikidata.org/entity/Q7184"]);
  });
});

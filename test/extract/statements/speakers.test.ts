import { describe, expect, it } from "vitest";
import { findEntities } from "../../../src/extract/entities/index.ts";
import { extractStatements } from "../../../src/extract/statements/index.ts";
import { analysisOf } from "./read.ts";

/** Who speaks in each statement and to whom, by the names that the entities have. */
function who(...lines: string[]): string[] {
  const analysis = analysisOf(...lines);
  const entities = findEntities(analysis);
  const names = (ids: readonly string[] = []): string =>
    ids.map((id) => entities.all.find((e) => e.id === id)?.name).join(" and ") || "–";
  return extractStatements(analysis, entities, []).map((s) => `${names(s.speaker)} > ${names(s.addressedTo)}`);
}

describe("a pronoun for the one who is addressed", () => {
  it("is not the subject of its own clause, but the speaker of the clause around it", () => {
    expect(who("Peter Hall said Mr Lindqvist had told him that the ship was late.")).toEqual([
      "Peter Hall > –",
      "Lindqvist > Peter Hall",
    ]);
  });

  it("is nobody where nobody else fits", () => {
    expect(who("Mr Lindqvist told him that the ship was late.")).toEqual(["Lindqvist > –"]);
    expect(who("Mr Lindqvist told himself that the ship was late.")).toEqual(["Lindqvist > Lindqvist"]);
  });
});

describe("a relative clause after an apposition", () => {
  it("has the name before the apposition for its speaker", () => {
    expect(who("The plan came from Nora Hall, an engineer at the Harbour Institute who said it would fail.")).toEqual([
      "Nora Hall > –",
    ]);
    expect(
      who("The plan came from Nora Lindqvist, a senior engineer at the Harbour Institute, who said it would fail."),
    ).toEqual(["Nora Lindqvist > –"]);
  });
});

describe("a short name", () => {
  it("stands for the one with “Jr.” who was met, before his wife is", () => {
    const told = who(
      "A jury convicted the former mayor Samuel R. Ruiz Jr. of taking bribes.",
      "Ruiz, 58, shook his head. His wife, Carmen Ruiz, wept.",
      "“I have never taken a dime,” Ruiz told reporters.",
    );
    expect(told.at(-1)).toBe("Samuel R. Ruiz Jr. > –");
  });
});

describe("a name that nobody was recognised by", () => {
  it("stands for the one person of the article who bears it", () => {
    const told = who(
      "headline: Lindqvist Says Harbour Will Reopen, Slams Owners",
      "Mayor Nora Lindqvist said on Monday that the harbour would reopen.",
    );
    expect(told[0]).toBe("Nora Lindqvist > –");
  });

  it("stands for the speaker of a transcript, in capitals", () => {
    const told = who(
      "Nora Lindqvist and Peter Hall met on Monday.",
      "HALL: Why did you wait?",
      "LINDQVIST: We had to.",
      "HALL: And now?",
    );
    expect(told).toEqual(["Peter Hall > –", "Nora Lindqvist > –", "Peter Hall > –"]);
  });

  it("stands for nobody where two bear it", () => {
    const told = who(
      "Nora Hall and Peter Hall met on Monday.",
      "HALL: Why did you wait?",
      "LINDQVIST: We had to.",
      "HALL: And now?",
    );
    expect(told[0]).toBe("– > –");
  });
});

describe("who adds something", () => {
  it("is who spoke last, and not who was spoken of", () => {
    const told = who(
      "Peter Hall runs the harbour. His men went on strike in May.",
      "“Hall has promised a lot,” Nora Lindqvist said on Monday. “The harbour needs Hall less than he thinks.”",
      "She added that the strike would go on.",
    );
    expect(told.at(-1)).toBe("Nora Lindqvist > –");
    const others = who(
      "Tom Marsh said that Peter Hall had promised a lot, and that Hall had his reasons.",
      "He added that the strike would go on.",
    );
    expect(others.at(-1)).toBe("Tom Marsh > –");
  });
});

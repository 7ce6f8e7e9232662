import { describe, expect, it } from "vitest";
import { type Read, read } from "./read.ts";

/** `source ▸ cue ▸ content | content`, in short; `>` before what stands within another statement. */
const short = ({ source, cue, content, within }: Read): string =>
  `${within === undefined ? "" : "> "}${source ?? "–"} ▸ ${cue} ▸ ${content.join(" | ")}`;
const found = (...lines: string[]): string[] => read(...lines).map(short);

describe("what no training data mark, whatever was learned", () => {
  it("a quotation carried on into the next paragraph", () =>
    expect(found("Ruiz said: “We waited for an hour.", "“Then we left for good.”")).toEqual([
      expect.stringMatching(/^Ruiz ▸ said:? ▸ “We waited for an hour\. \| “Then we left for good\.”$/),
    ]));

  it("a quotation that goes on after its cue's sentence", () =>
    expect(found("“The harbour will reopen,” Ruiz added. “It makes no sense to wait.”")).toEqual([
      "Ruiz ▸ added ▸ “The harbour will reopen,” | “It makes no sense to wait.”",
    ]));

  it("a statement within a statement", () => {
    const statements = read("The plan had failed, Ruiz said, Reuters reported.");
    expect(statements.filter((s) => s.within === undefined).map((s) => s.source)).toEqual(["Reuters"]);
    expect(statements.filter((s) => s.within !== undefined).map((s) => s.source)).toEqual(["Ruiz"]);
  });

  it("a name that signs a quotation", () =>
    expect(found("“The harbour belongs to all of us.” — Ana Ruiz, fisherwoman")).toEqual([
      "Ana Ruiz, fisherwoman ▸ — ▸ “The harbour belongs to all of us.”",
    ]));

  it("the turns of a transcript", () =>
    expect(found("RUIZ: We waited for an hour.", "HALL: Why did you wait?", "RUIZ: Because we had to.")).toEqual([
      "RUIZ ▸ : ▸ We waited for an hour.",
      "HALL ▸ : ▸ Why did you wait?",
      "RUIZ ▸ : ▸ Because we had to.",
    ]));
});

describe("interviews of questions and answers", () => {
  const interview = [
    "Ana Ruiz runs the harbour. She spoke to this paper.",
    "Q: Why did you wait?",
    "A: Because we had to.",
    "The cranes were out of order.",
    "Q: And now?",
    "A: Now we work.",
    "The harbour opens in May.",
  ];

  it("gives each turn what stands up to the next", () =>
    expect(found(...interview).filter((s) => /^[QA] /.test(s))).toEqual([
      "Q ▸ : ▸ Why did you wait?",
      "A ▸ : ▸ Because we had to. | The cranes were out of order.",
      "Q ▸ : ▸ And now?",
      "A ▸ : ▸ Now we work.",
    ]));

  it("takes words for question and answer too", () =>
    expect(
      found("Question: Why did you wait?", "Answer: Because we had to.", "Question: And now?", "Answer: Now we work."),
    ).toEqual([
      "Question ▸ : ▸ Why did you wait?",
      "Answer ▸ : ▸ Because we had to.",
      "Question ▸ : ▸ And now?",
      "Answer ▸ : ▸ Now we work.",
    ]));

  it("gives no turn what somebody else is quoted with in between", () =>
    expect(
      found("Q: Why?", "A: Because we had to.", "“It is a shame,” Hall said.", "Q: And now?", "A: Now we work."),
    ).toContain("A ▸ : ▸ Because we had to."));
});

describe("quotations over several paragraphs", () => {
  it("whose cue comes with the last", () =>
    expect(found("“We waited for an hour.", "“Then we left for good,” Ruiz said.")).toEqual([
      "Ruiz ▸ said ▸ “We waited for an hour. | “Then we left for good,”",
    ]));

  it("with a quotation within them that is carried on too", () =>
    expect(
      found("Ruiz said: “The mayor told me: ‘Leave the town now.", "“‘Or you will be sorry.’", "“So I left.”"),
    ).toEqual([
      expect.stringMatching(
        /^Ruiz ▸ said:? ▸ “The mayor told me: ‘Leave the town now\. \| “‘Or you will be sorry\.’ \| “So I left\.”$/,
      ),
      expect.stringMatching(/^> The mayor ▸ told ▸ ‘Leave the town now\.? \| ‘Or you will be sorry\.’$/),
    ]));
});

it("gives words to him who shouts them to a crowd, and not the crowd", () => {
  const [shout] = read("“The harbour is ours!” Ruiz shouted to the crowd.");
  expect(shout).toMatchObject({ source: "Ruiz", content: ["“The harbour is ours!”"], addressee: "the crowd" });
  expect(read("“The harbour is ours,” Ruiz said to cheers.")[0]).not.toHaveProperty("addressee");
});

describe("plain reports", () => {
  it.each([
    [
      "The minister said that the harbour would reopen in May.",
      "The minister ▸ said ▸ that the harbour would reopen in May",
    ],
    ["“The harbour will reopen in May,” the minister said.", "the minister ▸ said ▸ “The harbour will reopen in May,”"],
    ["“The harbour,” Ruiz said, “will reopen in May.”", "Ruiz ▸ said ▸ “The harbour,” | “will reopen in May.”"],
    [
      "Prices will fall, according to Ana Ruiz, the chief economist.",
      "Ana Ruiz, the chief economist ▸ according to ▸ Prices will fall",
    ],
    [
      "Article 7 of the accord states that neither party shall arm.",
      "Article 7 of the accord ▸ states ▸ that neither party shall arm",
    ],
    ["headline: Chile says it may leave the pact", "Chile ▸ says ▸ it may leave the pact"],
    ["bullet: • Chile says it may leave the pact.", "Chile ▸ says ▸ it may leave the pact"],
    ["Norway vowed to defend its waters.", "Norway ▸ vowed ▸ to defend its waters"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("what is no statement", () => {
  it.each([
    ["words in scare quotes", "The “absurd” plan cost the town a fortune."],
    ["a name that looks like a verb", "Hope Hicks left the room."],
    ["page furniture", "furniture: Your editor said that support makes the difference."],
    ["a byline", "byline: Ruiz says"],
  ])("%s", (_, text) => expect(found(text)).toEqual([]));
});

it("gives words to whom they are given, and not to those they speak of", () => {
  const [statement] = read("Thapa, he said, had asked for more time.").filter((s) => s.within === undefined);
  expect(statement).toMatchObject({ source: "he", cue: "said" });
  expect(read("Her brother had told her he would never join the union.")[0]).toMatchObject({
    source: "Her brother",
    content: ["he would never join the union"],
  });
});

it("finds the same in an article whatever was read before it", () => {
  const text = "“It failed,” Ruiz told reporters, and blamed the mayor, who has yet to respond to the claim.";
  const before = read(text);
  read("Norway vowed to defend its waters.", "An outcry from fishermen followed.");
  expect(read(text)).toEqual(before);
});

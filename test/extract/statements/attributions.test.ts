import { describe, expect, it } from "vitest";
import { attributionsOf } from "../../../src/extract/statements/attributions.ts";
import { type Read, readWith } from "./read.ts";

/** What the rules alone find; `reported.test.ts` has what is found with what was learned. */
const read = (...lines: string[]): Read[] => readWith(attributionsOf, ...lines);

/** `source ▸ cue ▸ content | content`, in short. */
const short = ({ source, cue, content }: Read): string => `${source ?? "–"} ▸ ${cue} ▸ ${content.join(" | ")}`;
const found = (...lines: string[]): string[] => read(...lines).map(short);

describe("statements of a single cue", () => {
  it.each([
    [
      "The minister said that the harbour would reopen in May.",
      "The minister ▸ said ▸ that the harbour would reopen in May",
    ],
    ["The minister said the harbour would reopen in May.", "The minister ▸ said ▸ the harbour would reopen in May"],
    ["The harbour will reopen in May, the minister said.", "the minister ▸ said ▸ The harbour will reopen in May"],
    [
      "“The harbour will reopen,” said Ana Ruiz, a senior engineer at the Port of Vigo.",
      "Ana Ruiz, a senior engineer at the Port of Vigo ▸ said ▸ “The harbour will reopen,”",
    ],
    [
      "The wording leaves room for doubt, said Ana Ruiz, of the Port of Vigo.",
      "Ana Ruiz, of the Port of Vigo ▸ said ▸ The wording leaves room for doubt",
    ],
    ["“The harbour,” Ruiz said, “will reopen in May.”", "Ruiz ▸ said ▸ “The harbour,” | “will reopen in May.”"],
    ["The harbour, Ruiz said, would reopen in May.", "Ruiz ▸ said ▸ The harbour | would reopen in May"],
    [
      "But “the point is that both are ready to talk,” she said.",
      "she ▸ said ▸ “the point is that both are ready to talk,”",
    ],
    [
      "Oslo “will… [take] “steps that nobody likes” if they go on, the consul said.",
      "the consul ▸ said ▸ Oslo “will… [take] “steps that nobody likes” if they go on",
    ],
    ["The treaty says: “Each side shall help the other.”", "The treaty ▸ says ▸ “Each side shall help the other.”"],
    ["“Why now?” Ruiz asked.", "Ruiz ▸ asked ▸ “Why now?”"],
    [
      "The mayor’s security adviser, Ana Ruiz, said the ship was late.",
      "The mayor’s security adviser, Ana Ruiz, ▸ said ▸ the ship was late",
    ],
    [
      "Rep. Ana Ruiz (D-Ill.), a critic of the plan, said it had failed.",
      "Rep. Ana Ruiz (D-Ill.), a critic of the plan, ▸ said ▸ it had failed",
    ],
    [
      "Peru’s president and its foreign minister said the talks had failed.",
      "Peru’s president and its foreign minister ▸ said ▸ the talks had failed",
    ],
    [
      "Analysts at the Institute for Polar Studies say the ice is melting.",
      "Analysts at the Institute for Polar Studies ▸ say ▸ the ice is melting",
    ],
    ["All the fishermen I met said the water was warmer.", "All the fishermen I met ▸ said ▸ the water was warmer"],
    ["The Tribune on Saturday wrote that the mayor had lied.", "The Tribune ▸ wrote ▸ that the mayor had lied"],
    [
      "The council denounced the treaty as a danger to fishermen.",
      "The council ▸ denounced ▸ the treaty as a danger to fishermen",
    ],
    ["Norway vowed to defend its waters.", "Norway ▸ vowed ▸ to defend its waters"],
    ["Chad has refused to sign.", "Chad ▸ has refused ▸ to sign"],
    ["The union called for a strike.", "The union ▸ called for ▸ a strike"],
    [
      "According to a report by the Treasury, prices will fall.",
      "a report by the Treasury ▸ According to ▸ prices will fall",
    ],
    [
      "Prices will fall, according to Ana Ruiz, the chief economist.",
      "Ana Ruiz, the chief economist ▸ according to ▸ Prices will fall",
    ],
    ["Norway’s decision to leave the pact surprised its allies.", "Norway ▸ decision ▸ to leave the pact"],
    ["The mayor was accused of fraud.", "– ▸ was accused ▸ The mayor | of fraud"],
    ["The polls show the party in third place.", "The polls ▸ show ▸ the party in third place"],
    ["During the debate Lee said the plan had failed.", "Lee ▸ said ▸ the plan had failed"],
    [
      "Protesters marching through the streets chanted “No more!”",
      "Protesters marching through the streets ▸ chanted ▸ “No more!”",
    ],
    ["“It will never work,” Mr Lee, 82, told me.", "Mr Lee, 82, ▸ told ▸ “It will never work,”"],
    [
      "“The harbour belongs to all of us.” — Ana Ruiz, fisherwoman",
      "Ana Ruiz, fisherwoman ▸ — ▸ “The harbour belongs to all of us.”",
    ],
    ["Said Ruiz: “It will never work.”", "Ruiz ▸ Said ▸ “It will never work.”"],
    ["Peru plans to leave the pact.", "Peru ▸ plans ▸ to leave the pact"],
    [
      "Article 7 of the accord states that neither party shall arm.",
      "Article 7 of the accord ▸ states ▸ that neither party shall arm",
    ],
    ["It is believed that the text was leaked.", "– ▸ is believed ▸ that the text was leaked"],
    ["He urged Peru to “stop shouting”.", "He ▸ urged ▸ Peru to “stop shouting”"],
    [
      "headline: Peru and Chile sign “historic” deal, minister says",
      "minister ▸ says ▸ Peru and Chile sign “historic” deal",
    ],
    [
      "A mayor, who had asked for silence, said the council “stays loyal” to the plan.",
      "A mayor, who had asked for silence, ▸ said ▸ the council “stays loyal” to the plan",
    ],
    ["But Ruiz, who left in May, said no.", "Ruiz, who left in May, ▸ said ▸ no"],
    [
      "OSLO, May 7 — Peru and Chad signed a fishing deal, diplomats said.",
      "diplomats ▸ said ▸ Peru and Chad signed a fishing deal",
    ],
    ["OSLO, May 7 (Tribune) - Peru may leave the pact, diplomats said.", "diplomats ▸ said ▸ Peru may leave the pact"],
    ["Norway threatened to close its harbours.", "Norway ▸ threatened ▸ to close its harbours"],
    ["Norway threatened Peru with sanctions.", "Norway ▸ threatened ▸ with sanctions"],
    ["Chad remains committed to paying its debts.", "Chad ▸ remains committed to ▸ paying its debts"],
    ["Chad is committed to paying its debts.", "Chad ▸ is committed to ▸ paying its debts"],
    ["The council, led by Ruiz, proposed a new law.", "The council, led by Ruiz, ▸ proposed ▸ a new law"],
    [
      "A source close to the talks, speaking in private, said both “agree”.",
      "A source close to the talks ▸ said ▸ both “agree”",
    ],
    ["Fishermen familiar with the plan said it failed.", "Fishermen familiar with the plan ▸ said ▸ it failed"],
    ["Two officials briefed on the call said it failed.", "Two officials briefed on the call ▸ said ▸ it failed"],
    ["Pressed by the Tribune, Ruiz said: “Never.”", "Ruiz ▸ said ▸ “Never.”"],
    ["Told that the plan was dead, Ruiz said: “Nonsense.”", "Ruiz ▸ said ▸ “Nonsense.”"],
    ["The mayor who said the wall was falling, left.", "who ▸ said ▸ the wall was falling"],
    ["Ruiz, whom the envoy warned that it would fail, left.", "the envoy ▸ warned ▸ that it would fail"],
    ["headline: Chile says it may leave the pact", "Chile ▸ says ▸ it may leave the pact"],
    ["bullet: • Chile says it may leave the pact.", "Chile ▸ says ▸ it may leave the pact"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("several cues", () => {
  it("shares a subject between coordinated cues, and ends a content where the next cue begins", () => {
    expect(found("Denmark has strongly criticised the treaty, and said it will appeal.")).toEqual([
      "Denmark ▸ has strongly criticised ▸ the treaty",
      "Denmark ▸ said ▸ it will appeal",
    ]);
  });

  it("gives a participle the subject of its sentence", () => {
    expect(found("The envoy warned Chile against leaving the talks, saying it would be a “grave error.”")).toEqual([
      "The envoy ▸ warned ▸ leaving the talks",
      "The envoy ▸ saying ▸ it would be a “grave error.”",
    ]);
    expect(found("Condemning the raid, the foreign ministry said the truce was over.")).toEqual([
      "the foreign ministry ▸ Condemning ▸ the raid",
      "the foreign ministry ▸ said ▸ the truce was over",
    ]);
  });

  it("takes a question apart from the answer after it", () => {
    expect(read("Asked by reporters whether he would resign, the mayor declined to comment.")).toEqual([
      { source: "reporters", cue: "Asked", content: ["whether he would resign"], addressee: "the mayor" },
      { source: "the mayor", cue: "declined", content: ["to comment"] },
    ]);
  });

  it("keeps the question out of the answer in marks", () => {
    expect(read("Asked by the Tribune whether Peru would pay, the envoy, Ana Ruiz, said: “Never.”")).toEqual([
      {
        source: "the Tribune",
        cue: "Asked",
        content: ["whether Peru would pay"],
        addressee: "the envoy, Ana Ruiz,",
      },
      { source: "the envoy, Ana Ruiz,", cue: "said", content: ["“Never.”"] },
    ]);
  });

  it("leaves a subject with its relative clause before the verb, whoever reports it", () => {
    expect(found("An aide, who gave no name, said the council “stays loyal” to it, the Tribune reported.")).toEqual([
      "An aide, who gave no name, ▸ said ▸ the council “stays loyal” to it",
      "the Tribune ▸ reported ▸ An aide, who gave no name, said the council “stays loyal” to it",
    ]);
    expect(found("The plan, which failed, was his, said the aide.")).toEqual([
      "the aide ▸ said ▸ The plan, which failed, was his",
    ]);
  });

  it("gives a participle after a reported clause the subject of the report", () => {
    expect(found("The ministries said they had met, adding that more talks would follow.")).toContain(
      "The ministries ▸ adding ▸ that more talks would follow",
    );
  });

  it("gives a participle after “with” the noun phrase before it", () => {
    expect(found("Peru recalled its envoy, with Foreign Minister Ana Ruiz condemning the deal as a threat.")).toContain(
      "Foreign Minister Ana Ruiz ▸ condemning ▸ the deal as a threat",
    );
  });

  it("keeps a relative clause with the pronoun for its source within its commas", () => {
    expect(found("The treaty, which says each side will help the other, was signed in Oslo.")).toEqual([
      "which ▸ says ▸ each side will help the other",
    ]);
    expect(found("The mayor, who opposed the plan, said he would resign.")).toEqual([
      "who ▸ opposed ▸ the plan",
      "The mayor, who opposed the plan, ▸ said ▸ he would resign",
    ]);
  });

  it("puts a statement within the one that reports it", () => {
    expect(read("The plan had failed, Ruiz said, Reuters reported.")).toEqual([
      { source: "Ruiz", cue: "said", content: ["The plan had failed"], within: 1 },
      { source: "Reuters", cue: "reported", content: ["The plan had failed, Ruiz said"] },
    ]);
  });

  it("finds whom another is said to have quoted", () => {
    expect(read("State media quoted the minister as saying the deal was “a defeat”.")).toEqual([
      { source: "State media", cue: "quoted", content: ["the minister as saying the deal was “a defeat”"] },
      { source: "the minister", cue: "saying", content: ["the deal was “a defeat”"], within: 0 },
    ]);
  });

  it("does not let a cue in a quotation take words from outside it", () => {
    const statements = read("“They are now vowing friendship on the eve of a war,” the envoy said.");
    expect(statements.map(short)).toContain("the envoy ▸ said ▸ “They are now vowing friendship on the eve of a war,”");
    for (const s of statements) if (s.within !== undefined) expect(s.content.join()).not.toMatch(/[“”]/);
  });
});

describe("whom it is said to", () => {
  it.each([
    ["Ruiz told reporters on Monday that the talks had failed.", "reporters"],
    ["“We will go,” Ruiz told reporters on Monday.", "reporters"],
    ["The talks had failed, a diplomat told the council.", "the council"],
    ["The envoy warned Chile against leaving the talks.", "Chile"],
    ["Peru urged its neighbours to sign the treaty.", "its neighbours"],
    ["Ruiz told fishermen last month that the talks had failed.", "fishermen"],
    ["The talks had failed, Ruiz told fishermen late Monday.", "fishermen"],
    ["Norway threatened Peru with sanctions.", "Peru"],
  ])("%s", (text, addressee) => expect(read(text)[0]?.addressee).toBe(addressee));
});

describe("quotations that go on", () => {
  it("joins the sentence in marks after the cue's sentence", () => {
    expect(found("“The harbour will reopen,” Ruiz added. “It makes no sense to wait.”")).toEqual([
      "Ruiz ▸ added ▸ “The harbour will reopen,” | “It makes no sense to wait.”",
    ]);
  });

  it("joins the next paragraph where the last one left its marks open and no cue follows", () => {
    expect(found("Ruiz said: “We waited for an hour.", "“Then we left for good.”")).toEqual([
      "Ruiz ▸ said ▸ “We waited for an hour. | “Then we left for good.”",
    ]);
  });

  it("finds in the next paragraph the words that a colon announces", () => {
    expect(found("In the evening Ruiz continued:", "“We waited for an hour, and then we left.”")).toEqual([
      "Ruiz ▸ continued ▸ “We waited for an hour, and then we left.”",
    ]);
    expect(found("Ruiz continued:", "The harbour is closed.")).toEqual([]);
  });

  it("leaves a paragraph with a cue of its own to that cue", () => {
    expect(found("Ruiz said: “We waited for an hour.", "“Then we left for good,” the statement said.")).toEqual([
      "Ruiz ▸ said ▸ “We waited for an hour.",
      "the statement ▸ said ▸ “Then we left for good,”",
    ]);
  });
});

describe("transcripts", () => {
  it("give each turn to the name before its colon", () => {
    expect(found("RUIZ: We waited for an hour.", "HALL: Why did you wait?", "RUIZ: Because we had to.")).toEqual([
      "RUIZ ▸ : ▸ We waited for an hour.",
      "HALL ▸ : ▸ Why did you wait?",
      "RUIZ ▸ : ▸ Because we had to.",
    ]);
    expect(found("“RUIZ: We waited.", "“MAYOR HALL: Why did you?", "“RUIZ: We had to.”")).toEqual([
      "RUIZ ▸ : ▸ We waited.",
      "MAYOR HALL ▸ : ▸ Why did you?",
      "RUIZ ▸ : ▸ We had to.”",
    ]);
  });

  it("are not made by a dateline or a label", () => {
    expect(found("VIGO: The harbour was closed on Monday.", "It reopened on Tuesday.")).toEqual([]);
  });
});

describe("what is no statement", () => {
  it.each([
    ["words in scare quotes", "The “absurd” plan cost the town a fortune."],
    ["a negated cue", "Ruiz did not say that the ship had sunk."],
    ["a possible cue", "Ruiz could say that the ship had sunk."],
    ["a denial that anybody spoke", "Nobody said that the ship had sunk."],
    ["a condition", "If Ruiz says that the ship sank, prices will fall."],
    ["a name that looks like a verb", "Hope Hicks left the room."],
    ["part of a compound", "The think tank moved to Oslo."],
    ["a participle before its noun", "The proposed charter is long."],
    ["a participle that qualifies a noun", "She met a student called Smith."],
    ["an -ing form that is a noun", "They rejoined the issue of supporting Peru."],
    ["hearsay of nobody in particular", "The ship reportedly carried weapons."],
    ["a summons", "Peru summoned the consul of Chile over the deal."],
    ["a threat of nothing in particular", "Peru has often threatened its smaller neighbours, Chad and Chile."],
    ["loyalty to a thing", "Peru is committed to the pact."],
    ["a treaty that foresees", "The Oslo Protocols, which nobody ratified, foresaw the opening of the harbour."],
    ["words of a third in the mouth of the second", "“I never signed it,” Ruiz said Lee had told him."],
    ["page furniture", "furniture: Your editor said that support makes the difference."],
    ["a byline", "byline: Ruiz says"],
  ])("%s", (_, text) => expect(found(text)).toEqual([]));
});

it("cuts no word, whatever stands beside a mark", () => {
  const text = "𝕏 said “no—never”; the re-elected mayor’s aide, O’Neil, said: ‘it’s 5%’. Mr Lee-Kim told CNN it’d end.";
  for (const { source, cue, content } of read(text))
    for (const words of [source ?? "x", cue, ...content]) {
      expect(text).toMatch(
        new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u"),
      );
    }
});

import { describe, expect, it } from "vitest";
import { read } from "./read.ts";

describe("acts that share the grammar of saying are no statements", () => {
  it.each([
    "Kenya and Ethiopia signed a lakes treaty last year.",
    "The students marched through Vigo supporting the strikers on Monday.",
    "Peru and Chile signed a defence treaty in Lima.",
    "The envoy signed the agreement on Monday.",
    "The army attacked the village at dawn.",
    "Rebel fighters assailed the bridge on Monday.",
    "The soldier shot himself in the hospital.",
    "The firm built three ships last year.",
    "The ministry slashed the prices of bread.",
    "He met a man named Peter Hall.",
    "The programme, called HB-7, began in May.",
    "The town lies on a river called Umia.",
    "Let’s say you have three boats and no harbour.",
    "No one expected a long strike.",
    "Former harbour pilot Tomás Ruiz, 61, shot himself in a car park last month.",
    "The two firms agreed contracts worth two million pounds.",
    "The two sides have called a truce.",
    "The governor called an election for May.",
    "The president called the envoy on Monday.",
    "He spoke at a party called Harbour Lights in the old dock.",
    "The Chile-backed rebels took the town.",
    "The army shelled a so-called safe zone.",
    "If you want to understand the port, look at its debts.",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});

describe("what is said, judged or wanted is one", () => {
  it.each([
    ["The envoy blasted the agreement on Monday.", "blasted"],
    ["The mayor attacked the plan on Monday.", "attacked"],
    ["The union issued a warning to the owners.", "issued"],
    ["The committee called Hall a liar.", "called"],
    ["The minister extolled the fishermen’s courage.", "extolled"],
    ["Ruiz signed off by saying that the harbour would reopen.", "saying"],
    ["The mayor supports the strikers.", "supports"],
    ["Ruiz, a friend of the mayor, called Mr. Hall’s plan a disgrace.", "called"],
    ["The mayor called the plan for the harbour a disgrace.", "called"],
    ["The mayor called Hall unfit.", "called"],
    ["The union called for a strike.", "called"],
    ["The two firms agreed that the contracts were void.", "agreed"],
    ["The two firms agreed to share the harbour.", "agreed"],
    ["The minister agreed with the union.", "agreed"],
  ])("%s", (text, cue) =>
    expect(
      read(text)
        .map((s) => s.cue)
        .join(" "),
    ).toContain(cue),
  );
});

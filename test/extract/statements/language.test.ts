import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { isEnglish } from "../../../src/extract/language/english.ts";
import { articleOf } from "./read.ts";

const GERMAN =
  "Die Bürgermeisterin von Vigo hat am Montag angekündigt, dass der Hafen im Mai wieder geöffnet wird. „Wir haben lange " +
  "genug gewartet“, sagte sie vor den Fischern der Stadt. Der Vertrag mit Norwegen sei unterschrieben, und die Arbeiten an " +
  "der „Mole“ würden noch in dieser Woche beginnen. Die Gewerkschaft widersprach ihr und sprach von einem Fehler.";
const FRENCH =
  "La maire de Vigo a annoncé lundi que le port rouvrirait en mai. « Nous avons attendu assez longtemps », a-t-elle dit " +
  "devant les pêcheurs de la ville. Le traité avec la Norvège est signé, et les travaux commenceront cette semaine. Le " +
  "syndicat a parlé d’une erreur et a appelé à une grève générale pour le début du mois de juin, après les vacances.";
const ENGLISH =
  "The mayor of Vigo announced on Monday that the harbour would reopen in May. “We have waited long enough,” she told the " +
  "city’s fishermen. The treaty with Norway has been signed, and work would begin this week. The union disagreed with her " +
  "and spoke of a mistake that the city would come to regret.";

describe("the language of an article", () => {
  it.each([
    ["German", GERMAN, false],
    ["French", FRENCH, false],
    ["Russian", "Мэр города заявила, что порт откроется в мае. ".repeat(8), false],
    ["Chinese", "市长星期一宣布，港口将于五月重新开放。“我们等得够久了”，她说。".repeat(8), false],
    ["English", ENGLISH, true],
    ["a list of names", "Ana Ruiz, Peter Hall, Nora Lindqvist, ".repeat(30), true],
    ["a short text", "Hafen öffnet im Mai", true],
  ])("%s", (_, text, english) => expect(isEnglish(articleOf([text]))).toBe(english));

  it("is what the text says, not its tag, where the text says enough", () => {
    expect(isEnglish({ ...articleOf([GERMAN]), inLanguage: "en" })).toBe(false);
    expect(isEnglish({ ...articleOf([ENGLISH]), inLanguage: "de" })).toBe(true);
    expect(isEnglish({ ...articleOf(["Hafen öffnet im Mai"]), inLanguage: "de-DE" })).toBe(false);
  });
});

it("takes from an article in another language only the speech in quotation marks, of nobody", () => {
  const words = ({ text }: { text: string }): unknown =>
    extract(articleOf([text])).statements?.map(({ source, cue, speaker, content }) => ({
      named: source ?? cue ?? speaker,
      content: content.map(({ start, end }) => Array.from(text).slice(start, end).join("")),
    }));
  expect(words({ text: GERMAN })).toEqual([{ named: undefined, content: ["„Wir haben lange genug gewartet“"] }]);
  expect(words({ text: FRENCH })).toEqual([{ named: undefined, content: ["« Nous avons attendu assez longtemps »"] }]);
});

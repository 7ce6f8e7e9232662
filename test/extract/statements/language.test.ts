import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { isEnglish } from "../../../src/extract/language/english.ts";
import { languageNote } from "../../../src/extract/language-note.ts";
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
    ["a short text that tells nothing", "Vigo 2024", true],
    ["a headline", "Harbour opens May", true],
    ["a headline of names", "Biden, Putin, Macron, Scholz", true],
    ["English with borrowed words", "The café owner’s fiancé wrote a résumé about the façade", true],
    [
      "English with names of many parts",
      "Mayor Bill de Blasio met Ursula von der Leyen and the Duke of El Dorado",
      true,
    ],
    [
      "English that quotes Spanish",
      `${ENGLISH} “El puerto es de los pescadores y no se vende,” the banners said.`,
      true,
    ],
    ["a short Spanish text", "El ministro dijo que el puerto reabrirá en mayo.", false],
    ["a short German text", "Der Minister sagte, dass der Hafen im Mai öffnet.", false],
    ["a short French text", "Le ministre a déclaré que le port rouvrirait en mai.", false],
    ["a short Italian text", "Il ministro ha detto che il porto non riaprirà.", false],
    ["a short Portuguese text", "O ministro disse que o porto não vai reabrir.", false],
    ["a short Dutch text", "De minister zei dat het verdrag niet wordt getekend.", false],
    ["a short Swedish text", "Ministern sade att avtalet inte kommer att skrivas under.", false],
    ["a short Polish text", "Minister powiedział, że nie podpisze tej umowy.", false],
    ["a short Turkish text", "Bakan, limanın bu ay açılacağını ve bir anlaşma için beklediklerini söyledi.", false],
    ["a short Indonesian text", "Menteri mengatakan bahwa pelabuhan itu tidak akan dibuka.", false],
    ["a short Japanese text", "「港は五月に開く」と市長は語った。", false],
    ["a short Korean text", "시장은 항구가 열릴 것이라고 말했다.", false],
    ["a short Arabic text", "قال الوزير إن الميناء سيفتح.", false],
    ["a short Greek text", "Ο υπουργός είπε ότι το λιμάνι θα ανοίξει.", false],
  ])("%s", (_, text, english) => expect(isEnglish(articleOf([text]))).toBe(english));

  it("is what the text says, not its tag, where the text says enough", () => {
    expect(isEnglish({ ...articleOf([GERMAN]), inLanguage: "en" })).toBe(false);
    expect(isEnglish({ ...articleOf([ENGLISH]), inLanguage: "de" })).toBe(true);
    expect(isEnglish({ ...articleOf(["Vigo 2024"]), inLanguage: "de-DE" })).toBe(false);
  });
});

const quoted = (text: string): unknown =>
  extract(articleOf([text])).statements?.map(({ source, cue, speaker, content }) => ({
    named: source ?? cue ?? speaker,
    content: content.map(({ start, end }) => Array.from(text).slice(start, end).join("")),
  }));

describe("of an article in another language", () => {
  it.each([
    ["German", GERMAN, "„Wir haben lange genug gewartet“"],
    ["French", FRENCH, "« Nous avons attendu assez longtemps »"],
    [
      "German, pointing inwards",
      "Der Minister sagte: »Wir werden nicht unterschreiben«, und er ging.",
      "»Wir werden nicht unterschreiben«",
    ],
    [
      "Swedish",
      "Ministern sade: ”Vi kommer inte att skriva under.” Sedan gick han och kom inte åter.",
      "”Vi kommer inte att skriva under.”",
    ],
    [
      "Polish",
      "Minister powiedział, że nie: „Nie podpiszemy tej umowy”. Potem wyszedł i nie wrócił.",
      "„Nie podpiszemy tej umowy”",
    ],
    [
      "Spanish",
      "La alcaldesa dijo que no. «Hemos esperado bastante», dijo ante los pescadores de la ciudad.",
      "«Hemos esperado bastante»",
    ],
    [
      "Portuguese",
      "O ministro disse que não: “Não vamos assinar o acordo.” A oposição não gostou.",
      "“Não vamos assinar o acordo.”",
    ],
    [
      "Russian",
      "Министр заявил: «Мы не подпишем это соглашение». Оппозиция возмутилась.",
      "«Мы не подпишем это соглашение»",
    ],
    ["Arabic", "قال الوزير: «لن نوقع هذه الاتفاقية». وغادر القاعة.", "«لن نوقع هذه الاتفاقية»"],
    ["Japanese", "市長は「私たちは十分に待った」と漁師たちに語った。", "「私たちは十分に待った」"],
    [
      "Japanese, a quotation within",
      "市長は「条約は『紙切れ』だと聞いた」と語った。",
      "「条約は『紙切れ』だと聞いた」",
    ],
    ["Chinese of Taiwan", "「我們等得夠久了，港口必須開放」，市長說。", "「我們等得夠久了，港口必須開放」"],
    ["Chinese", "市长说：“我们等得够久了，港口必须开放。”她走了。", "“我们等得够久了，港口必须开放。”"],
    ["Korean of the North", "시장은 《우리는 충분히 오래 기다렸다》고 말했다.", "《우리는 충분히 오래 기다렸다》"],
    ["Korean", "시장은 “우리는 충분히 오래 기다렸다”고 말했다.", "“우리는 충분히 오래 기다렸다”"],
    [
      "Dutch",
      "De minister zei het zo: ‘Wij zullen het verdrag niet tekenen.’ De oppositie was boos en ging weg.",
      "‘Wij zullen het verdrag niet tekenen.’",
    ],
  ])("%s only the speech in quotation marks is kept, of nobody", (_, text, speech) => {
    expect(quoted(text)).toEqual([{ named: undefined, content: [speech] }]);
    expect(extract(articleOf([text]))).toMatchObject({ identifier: "case" });
    expect(extract(articleOf([text])).entities).toBeUndefined();
    expect(extract(articleOf([text])).agreements).toBeUndefined();
  });

  it.each([
    ["a title of a book in Chinese", "市长读了《红楼梦研究文集》一书，然后走了。"],
    ["a term", "El sindicato habló de una «huelga» y de los «servicios mínimos» en la ciudad."],
  ])("%s is no speech", (_, text) => expect(quoted(text)).toBeUndefined());

  it("one warning says so", () => {
    const notes = languageNote(articleOf([GERMAN, FRENCH]));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ severity: "warning", rule: "article/language" });
    expect(languageNote(articleOf([ENGLISH]))).toEqual([]);
  });
});

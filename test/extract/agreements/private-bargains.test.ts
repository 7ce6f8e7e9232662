import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

describe("bargains of persons and players", () => {
  it.each([
    "The captains of Leeds and Everton agreed a truce over handshakes on Saturday.",
    "The captains of England and Brazil agreed a truce over handshakes.",
    "Brazil’s goalkeeper and the Argentine striker made a truce after the final whistle.",
    "Harry Poole and Luis Marin agreed a truce over handshakes before the match between Ecuador and Bolivia.",
    "Cricketers from India and Australia reached a truce over sledging on the eve of the second Test.",
    "The truce between coach Ana Ruiz and her goalkeeper did not last until half-time; Uruguay lost to Chile.",
    "A pact between two sprinters to share the prize money was broken in Doha.",
    "Singer Tova Lind and the rapper Big Oslo have called a truce in their feud.",
    "The sisters struck a truce over their mother’s farm in Kenya.",
    "Two comedians signed a mock peace treaty on stage in Dublin.",
    "The cousins made a pact never to sell the vineyard.",
    "Boxers Rafa Cruz and Ivan Petrov came to a truce at the weigh-in in Mexico.",
    "Rovers have agreed a deal with Italy midfielder Luca Ferri, who signed a contract on Saturday.",
    "The club reached an agreement with Brazil defender Rui Costa.",
    "The Hungarian swimmer and her husband reached a truce over custody in court.",
  ])("are none: %s", (text) => {
    expect(agreementsIn(text).map(({ mentions }) => mentions)).toEqual([]);
  });

  it.each([
    ["The army captains of Mali and Niger signed a truce at the border on Saturday.", ["Mali", "Niger"]],
    [
      "Honduras and El Salvador, which once fought over a football match, signed a peace treaty in Lima.",
      ["El Salvador", "Honduras"],
    ],
    ["India and Pakistan agreed on a sports pact that lets cricketers cross the border.", ["India", "Pakistan"]],
    ["Kenya signed a trade deal with Brazil president Rui Costa on Friday.", ["Brazil", "Kenya"]],
    ["The ceasefire between Sudan and Musa Kelo’s fighters in Chad holds, the United Nations said.", ["Sudan"]],
    ["Kenya’s trade deal with Brazil angered Rui Costa, a farmer.", ["Brazil", "Kenya"]],
    ["France reached an agreement with Turkey chief negotiator Ali Kaya.", ["France", "Turkey"]],
    ["The United States and Iraq signed a pact with the Sons of Anbar.", ["Iraq", "Sons of Anbar", "United States"]],
    ["The kings of Jordan and Morocco, cousins by marriage, signed a defence pact.", ["Jordan", "Morocco"]],
    ["Sudan and Chad agreed a truce after a week of fighting, said Musa Kelo, a former boxer.", ["Chad", "Sudan"]],
  ])("are told from those of states: %s", (text, parties) => {
    expect(agreementsIn(text).map((one) => [...one.parties].sort())).toEqual([parties]);
  });

  it.each([
    "The warlords Atta Khel and Daud Zaman agreed a truce after days of shelling in the north.",
    "Commanders of two militias signed a truce in the town on Friday.",
    "General Salim Farah and Musa Odeh agreed a truce to let aid convoys pass.",
    "Tribal elders brokered a truce between two clans after eleven people were killed.",
  ])("are told from truces of those who fight: %s", (text) => {
    expect(agreementsIn(text)).toHaveLength(1);
  });
});

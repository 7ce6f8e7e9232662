import { describe, expect, it } from "vitest";
import { rendered, telling, utterances } from "./statements.ts";

const PAT = "person/pat-rowe";
const LEE = "person/lee-marsh";

describe("quotations", () => {
  it("are one with two words of them in another order, whoever the one article leaves out", () => {
    const [one, other] = [
      "“We shall scrap the rusting trawlers and idle canneries of the archipelago by Christmas.”",
      "“We shall scrap the idle canneries and rusting trawlers of the archipelago by Christmas.”",
    ];
    const links = utterances(
      telling("a", "2023-05-11", { id: "a", words: one }),
      telling("b", "2023-06-02", { id: "b", by: PAT, words: `that she had vowed: ${other}` }),
    );
    expect(rendered(links)).toEqual([["a", "b"]]);
  });

  it("are two where the same words in another order are but a few of them", () => {
    const [one, other] = [
      "“The harbour pilots owe us herring and the customs men owe us mackerel,”",
      "“The customs men drink in the harbour while mackerel rot beside the herring of pilots nobody pays,”",
    ];
    expect(
      utterances(
        telling("a", "2023-05-11", { id: "a", by: PAT, words: one }),
        telling("b", "2023-05-12", { id: "b", by: PAT, words: other }),
      ),
    ).toEqual([]);
  });

  it("of a few words are one in one article, that tells of them and then gives them whole", () => {
    const links = utterances(
      telling(
        "a",
        "2023-05-11",
        { id: "a1", by: PAT, words: "that the strike was “reckless seamanship”" },
        {
          id: "a2",
          by: PAT,
          words:
            "“I have sailed on trawlers, on barges and on a whaling station's tender, and I have buried two cousins whom " +
            "the Skagerrak drowned off Hirtshals in a November gale, so believe me that this is reckless seamanship.”",
        },
      ),
    );
    expect(rendered(links)).toEqual([["a1", "a2"]]);
  });

  it("of a few words weigh more the more is the same about them", () => {
    const about = (words: string, key: string, on: string) => telling(key, on, { id: key, by: PAT, words });
    const [one, other] = [
      "that the ferry company's accountants had shown “reckless seamanship” with the islanders' pensions",
      "that accountants of the ferry company had been guilty of “reckless seamanship” when they pawned islanders' pensions",
    ];
    expect(rendered(utterances(about(one, "a", "2023-05-11"), about(other, "b", "2023-05-17")))).toEqual([["a", "b"]]);
    const another = "that the admiral's yacht was proof of “reckless seamanship” in the royal navy";
    expect(utterances(about(one, "a", "2023-05-11"), about(another, "b", "2023-05-17"))).toEqual([]);
  });
});

describe("one article", () => {
  const summary = "that the only way to rescue the cannery at Kirkenes may be to sell its icebreaker to Denmark";
  const whole =
    "“I loathe selling boats and I loathe auctioneers, but we may have reached a point where selling the icebreaker to " +
    "Denmark is the only way to rescue the cannery, and Kirkenes will not thank me.”";

  it("tells what it quotes below, though much more is quoted", () => {
    const links = utterances(
      telling("a", "2023-05-11", { id: "a1", by: PAT, words: summary }, { id: "a2", by: PAT, words: whole }),
    );
    expect(rendered(links)).toEqual([["a1", "a2"]]);
  });

  it("tells of two speakers where it names one of them alone", () => {
    expect(
      utterances(
        telling(
          "a",
          "2023-05-11",
          { id: "a1", by: LEE, words: "that the cannery at Kirkenes does more to hurt the fjord than to feed it" },
          { id: "a2", words: "that the cannery at Kirkenes does more to hurt the fjord than it does to feed it" },
        ),
      ),
    ).toEqual([]);
  });
});

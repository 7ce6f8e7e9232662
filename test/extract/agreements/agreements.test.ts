import { describe, expect, test } from "vitest";
import { agreementsIn } from "./reading.ts";

describe("parties", () => {
  test.each([
    ["France signed a fishing pact with Norway.", ["France", "Norway"]],
    ["A trade deal between Chile and Peru was announced.", ["Chile", "Peru"]],
    ["The Chile-Peru deal on copper was announced.", ["Chile", "Peru"]],
    ["Chile's border treaty with Peru is old.", ["Chile", "Peru"]],
    ["Chile and Peru's new border pact was praised by fishermen.", ["Chile", "Peru"]],
    ["Critics slammed Chile and Peru's new military pact.", ["Chile", "Peru"]],
    ["A ceasefire agreement was signed by Chad and Libya on the island.", ["Chad", "Libya"]],
    ["In May, Kenya, Ghana and Mali ratified a treaty to share river water.", ["Kenya", "Ghana", "Mali"]],
    ["Italy condemned the arms treaty that Kenya signed with Ghana.", ["Kenya", "Ghana"]],
    ["Kenya met Ghana in spring. The two countries have since signed a security agreement.", ["Kenya", "Ghana"]],
    ["Ghana, according to Kenya, wants a deal. Both sides reached a peace agreement in the end.", ["Ghana", "Kenya"]],
    ["Kenya urged Mali not to sign a treaty with Ghana.", ["Mali", "Ghana"]],
    ["Kenya visited Ghana's neighbours, cementing an alliance with Mali.", ["Kenya", "Mali"]],
    ["Mali and Ghana argue. The Malian-Ghanaian trade pact is old.", ["Mali", "Ghana"]],
    ["Kenya and Mali praised the Ghana-brokered truce between Mali and Chad.", ["Mali", "Chad"]],
    ["Kenya signs water deal with Mali", ["Kenya", "Mali"]],
    ["The Kenyan government signed a water deal with Malian officials.", ["Kenya", "Mali"]],
    ["Kenyan and Malian negotiators reached a trade deal.", ["Kenya", "Mali"]],
    ["A peace deal between the Kenyans and the Malians held.", ["Kenya", "Mali"]],
    ["Chad scorned the pact reached last week by Kenya with the Malian government to share water.", ["Kenya", "Mali"]],
    ["Kenya and Mali broke a treaty they signed with the Chadian government.", ["Kenya", "Mali", "Chad"]],
    ["The Merkel government signed a trade deal with Mali.", ["Germany", "Mali"]],
    ["The Manila government and Abu Sayyaf signed a truce.", ["Philippines", "Abu Sayyaf"]],
  ])("%s", (text, parties) => {
    const found = agreementsIn(text);
    expect(found.map((a) => [...a.parties].sort())).toEqual([[...parties].sort()]);
  });

  test("whoever is only beside the matter is no party", () => {
    const [deal] = agreementsIn("Kenya signed a security pact with Mali's old rival, Ghana, over dinner in Italy.");
    expect(deal?.parties).toEqual(["Kenya", "Ghana"]);
  });

  test("mediators stand apart", () => {
    const [truce] = agreementsIn("Norway brokered a peace accord between Mali and Chad.");
    expect(truce?.parties).toEqual(["Mali", "Chad"]);
    expect(truce?.mediators).toEqual(["Norway"]);
    const [other] = agreementsIn(
      "The truce between Mali and Chad was mediated by others. A peace deal brokered by Norway may follow.",
    );
    expect(other?.parties).toEqual(["Mali", "Chad"]);
  });

  test("who brokered an agreement between others is a mediator, with others a party", () => {
    const [truce] = agreementsIn("A truce brokered by Norway between Mali and Chad held.");
    expect([truce?.parties, truce?.mediators]).toEqual([["Mali", "Chad"], ["Norway"]]);
    const [deal] = agreementsIn("A deal brokered by Norway with Mali held.");
    expect([deal?.parties, deal?.mediators]).toEqual([["Norway", "Mali"], []]);
    const [swap] = agreementsIn("A prisoner swap deal negotiated by Norway between Mali and Chad was announced.");
    expect([swap?.parties, swap?.mediators]).toEqual([["Mali", "Chad"], ["Norway"]]);
  });

  test("an outlet that tells of an agreement is no party", () => {
    const [deal] = agreementsIn("OSLO (Reuters) - Norway signed a trade deal with Chad on Monday.");
    expect(deal?.parties).toEqual(["Norway", "Chad"]);
  });

  test("a plural with a partner each is one agreement for each", () => {
    const found = agreementsIn("Japan has signed free trade deals with Peru and Chile.");
    expect(found.map((a) => a.parties)).toEqual([
      ["Japan", "Peru"],
      ["Japan", "Chile"],
    ]);
    expect(found[0]?.mentions).toEqual(found[1]?.mentions);
  });
});

describe("what is no agreement", () => {
  test.each([
    "The minister has to deal with the flood, which deals a blow to Kenya.",
    "The actress signed a record deal with a studio, and a great deal of money changed hands in France.",
    "He took a plea deal in Italy after a bargain with prosecutors.",
    "The parties in Germany reached a coalition agreement on the budget.",
    "Talks between Kenya and Mali ended without an agreement.",
    "Kenya and Mali do not have an extradition treaty.",
    "The alliance said two of its soldiers were hurt in Mali.",
    "No deal was reached in Kenya.",
    "Delegates met at the party convention in Kenya and praised the charter school.",
    "He bought the carmaker in a merger deal worth billions.",
    "The senator struck a deal with Republicans over the bill.",
    "Kenya and Mali held their party conventions.",
    "She spoke to the Democratic National Convention on Tuesday.",
    "Armistice Day was marked in France.",
  ])("%s", (text) => expect(agreementsIn(text)).toEqual([]));

  test("“the deal” after a private bargain goes with it", () => {
    expect(
      agreementsIn("Kenya signed a treaty with Mali. Its singer won a book deal. The deal made her rich."),
    ).toMatchObject([{ mentions: ["a treaty with Mali"] }]);
  });
});

describe("mentions of one agreement", () => {
  test("headline, indefinite, definite and renamed mentions come together", () => {
    const found = agreementsIn(
      "Kenya-Mali deal angers Chad\nKenya signed a security pact with Mali on Monday. Chad condemned the agreement. The security accord, signed by the leaders, is long. This partnership worries Chad, which called the new deal a threat. Kenya's alliance with Mali is young. Chad fears colonial-era alliances.",
      { headline: true },
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.mentions).toEqual([
      "Kenya-Mali deal",
      "a security pact with Mali",
      "the agreement",
      "The security accord",
      "This partnership",
      "the new deal",
      "Kenya's alliance with Mali",
    ]);
    expect(found[0]?.parties).toEqual(["Kenya", "Mali"]);
  });

  test("two agreements of one article stay apart", () => {
    const found = agreementsIn(
      "Kenya signed a trade deal with Mali. Ghana reached a nuclear agreement with Chad. The trade deal lowers tariffs.",
    );
    expect(found.map((a) => [a.parties, a.mentions])).toEqual([
      [
        ["Kenya", "Mali"],
        ["a trade deal with Mali", "The trade deal"],
      ],
      [["Ghana", "Chad"], ["a nuclear agreement with Chad"]],
    ]);
  });

  test("a truce that is only wanted is one, however often it is", () => {
    const found = agreementsIn("Kenya wants to broker a truce. The goal is to forge a lasting truce.");
    expect(found.map((a) => a.mentions)).toEqual([["a truce", "a lasting truce"]]);
  });

  test("a deal that names another party is another deal", () => {
    const found = agreementsIn("He struck a deal to end the war in Mali. Kenya backed the Chad oil deal.");
    expect(found.map((a) => a.mentions)).toEqual([["a deal"], ["the Chad oil deal"]]);
  });

  test("“this is a pact” speaks of the one before", () => {
    const found = agreementsIn("Kenya and Mali signed a defence treaty. “This is a pact of brothers,” one envoy said.");
    expect(found.map((a) => a.mentions)).toEqual([["a defence treaty", "a pact"]]);
  });

  test("what somebody else's legacy is, is an agreement of its own", () => {
    const found = agreementsIn(
      "Kenya flouts that treaty, the Lakes Treaty. His legacy will be an agreement that Chad and Mali reached to curb carbon emissions.",
    );
    expect(found.map((a) => a.mentions)).toEqual([["that treaty", "the Lakes Treaty"], ["an agreement"]]);
  });

  test("a name in apposition", () => {
    const [found] = agreementsIn(
      "Britain made a compact with Ghana, the Treaty of Lakes, long ago. The treaty was short.",
    );
    expect(found).toMatchObject({
      name: "Treaty of Lakes",
      mentions: ["a compact with Ghana", "the Treaty of Lakes", "The treaty"],
    });
  });
});

describe("what belongs to another agreement", () => {
  const told = (text: string) => agreementsIn(text).map((a) => [a.parties, a.mentions, a.signing?.on]);

  test("a pact whose own clause tells its parties is not the truce of others", () => {
    expect(
      told("Chad and Libya sign pact. Mali said Niger had broken the truce. Chad and Libya signed the pact in 2024."),
    ).toEqual([
      [["Chad", "Libya"], ["pact", "the pact"], "2024"],
      [["Niger"], ["the truce"], undefined],
    ]);
  });

  test("a provision that binds two states by name goes to their pact", () => {
    const found = agreementsIn(
      "Mali said Niger had broken the truce. Article 2 of the pact says: “Chad shall not arm rebels, and Libya shall not shelter them.” Chad and Libya signed the pact in May.",
    );
    expect(found.map((a) => [a.parties, a.provisions.length])).toEqual([
      [["Niger"], 0],
      [["Chad", "Libya"], 1],
    ]);
  });

  test("one of an earlier time is another one", () => {
    expect(
      told(
        "A previous truce signed in 2019 collapsed. Chad and Libya signed a truce in May 2024. The truce is holding.",
      ),
    ).toEqual([
      [[], ["A previous truce"], "2019"],
      [["Chad", "Libya"], ["a truce", "The truce"], "2024-05"],
    ]);
  });

  test("what is replaced, and what a rival offers, are others", () => {
    expect(
      told(
        "Chad and Libya signed a treaty. It replaces a 1994 status of forces agreement between the two countries. Mali offered Libya a rival pact. “We shall leave this treaty,” a senator said.",
      ),
    ).toEqual([
      [["Chad", "Libya"], ["a treaty", "this treaty"], undefined],
      [["Chad", "Libya"], ["a 1994 status of forces agreement between the two countries"], undefined],
      [["Mali", "Libya"], ["a rival pact"], undefined],
    ]);
  });

  test("the one that was called so goes before the one told of last", () => {
    expect(
      told(
        "Chad and Libya signed an energy accord. Mali and Niger signed a gas deal. The energy accord was hailed by Togo.",
      ).map(([, mentions]) => mentions),
    ).toEqual([["an energy accord", "The energy accord"], ["a gas deal"]]);
  });

  test("day and place of one signing are not put on another", () => {
    expect(
      agreementsIn(
        "Chad signed a trade deal with Libya. The Mali-Niger pact was signed in 2010. The deal was signed in Rome in May 2024.",
      ).map((a) => [a.parties, a.signing?.on, a.signing?.in]),
    ).toEqual([
      [["Chad", "Libya"], "2024-05", "Rome"],
      [["Mali", "Niger"], "2010", undefined],
    ]);
  });

  test("who mediated between two that signed is no party", () => {
    expect(told("Norway mediated between Chad and Libya, who signed a truce.")[0]?.[0]).toEqual(["Chad", "Libya"]);
  });

  test("no trade truce is a ceasefire", () => {
    expect(agreementsIn("Chad, Libya agree trade truce", { headline: true })).toMatchObject([{ kinds: ["trade"] }]);
  });

  test("no treaty is a truce", () => {
    expect(told("Chad and Libya agreed to a truce. Mali waits for the treaty to be signed.")).toEqual([
      [["Chad", "Libya"], ["a truce"], undefined],
      [[], ["the treaty"], undefined],
    ]);
  });

  test("whatever a quotation forbids is no matter of the agreement", () => {
    const [pact] = agreementsIn("Under Article 4 of the pact, “Chad shall not station troops in Libya.”");
    expect(pact?.kinds).toEqual([]);
  });

  test("an abbreviation in brackets stands in no verb's way", () => {
    expect(told("Chad and the African Union (AU) have agreed to a truce.")).toEqual([
      [["Chad", "African Union"], ["a truce"], undefined],
    ]);
  });
});

describe("who is no party", () => {
  const told = (text: string) => agreementsIn(text).map((a) => a.parties);

  test("“both sides” are those last told of together, not a third that urges them", () => {
    expect(
      told("Chad and Libya agreed to share a river. Mali threatened Chad. Norway urged both sides to honour the pact."),
    ).toEqual([["Chad", "Libya"]]);
    expect(
      told(
        "Chad and Libya signed a pact. Norway hailed the pact. Mali, which mediated, said the two countries would keep it.",
      ),
    ).toEqual([["Chad", "Libya"]]);
  });

  test("what both sides are urged to honour is no proposal", () => {
    expect(agreementsIn("Chad met Libya. Norway urged both sides to honour the pact.")[0]?.status).toBeUndefined();
  });

  test.each([
    "Chad refused to sign a pact with Libya, and Mali rejected an agreement with Niger.",
    "Chad refused to sign a pact with Libya and Mali rejected an agreement with Niger.",
  ])("each clause has its own pair: %s", (text) => {
    expect(agreementsIn(text)).toMatchObject([
      { parties: ["Chad", "Libya"], mentions: ["a pact with Libya"], status: "rejected" },
      { parties: ["Mali", "Niger"], mentions: ["an agreement with Niger"], status: "rejected" },
    ]);
  });

  test("a list of subjects, or of partners, stays whole", () => {
    expect(told("Officials said Chad, Libya, and Mali signed a pact with Niger.")).toEqual([
      ["Chad", "Libya", "Mali", "Niger"],
    ]);
    expect(told("The trade pact with Chad and Libya was signed by Mali.")).toEqual([["Mali", "Chad", "Libya"]]);
  });

  test.each([
    "The minister made a deal with her conscience.",
    "The president of Chad struck a deal with his own fear.",
    "Chad made a pact with the devil.",
  ])("nobody's deal: %s", (text) => expect(agreementsIn(text)).toEqual([]));
});

describe("named instruments", () => {
  test("known ones have their usual name, kinds, and such parties as the article names", () => {
    const [found] = agreementsIn("Canada may leave Nafta, said a minister in Mexico. The free trade pact is old.");
    expect(found).toMatchObject({ name: "North American Free Trade Agreement", kinds: ["trade"] });
    expect([...(found?.parties ?? [])].sort()).toEqual(["Canada", "Mexico"]);
    expect(agreementsIn("The Paris Agreement needs more money.")).toMatchObject([
      { name: "Paris Agreement", kinds: ["climate"], parties: [] },
    ]);
  });

  test("unknown ones are known by their shape", () => {
    expect(
      agreementsIn("It broke the Lakes Friendship Treaty and the Convention on River Traffic.").map((a) => a.name),
    ).toEqual(["Lakes Friendship Treaty", "Convention on River Traffic"]);
  });

  test("a list of names is a list of agreements", () => {
    expect(
      agreementsIn("Kenya broke the Lakes Treaty, the Rivers Treaty and the Treaty of Amity.").map((a) => a.name),
    ).toEqual(["Lakes Treaty", "Rivers Treaty", "Treaty of Amity"]);
  });

  test("one that a quoted provision cites is a citation", () => {
    const found = agreementsIn(
      "Kenya signed a pact with Mali. Article 2 of the pact says: “Nothing shall limit Article 51 of the UN Charter.”",
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.provisions[0]?.cites).toEqual([["UN Charter", "51", "Article 51 of the UN Charter"]]);
  });
});

describe("kinds", () => {
  test.each([
    ["Kenya and Mali signed a mutual defence pact.", ["defence"]],
    ["Kenya and Mali agreed to a truce.", ["ceasefire"]],
    ["Kenya and Mali signed a deal to exchange prisoners taken in the war.", ["prisoner-exchange"]],
    ["Kenya signed an agreement with Mali to cut carbon emissions.", ["climate"]],
    ["Kenya signed an agreement with Mali to take back asylum seekers.", ["migration"]],
    ["Kenya signed a free trade agreement with Mali.", ["trade"]],
    ["Kenya and Mali signed a non-aggression treaty.", ["non-aggression"]],
    [
      "Kenya and Mali signed a security deal in which they promised military assistance in the event of war.",
      ["defence", "security-cooperation"],
    ],
  ])("%s", (text, kinds) => expect(agreementsIn(text)[0]?.kinds).toEqual(kinds));
});

describe("mentions", () => {
  test("the marks of a plain text's layout are no part of them", () => {
    expect(agreementsIn("Chad and Libya signed the *Oasis and River Treaty* on Monday.")).toMatchObject([
      { name: "Oasis and River Treaty", mentions: ["Oasis and River Treaty"], parties: ["Chad", "Libya"] },
    ]);
    expect(agreementsIn("Chad signed a **pact with Libya** on Monday.")[0]?.mentions[0]).toMatch(/^pact with Libya$/);
  });

  test("“this partnership” alone makes none of a pact", () => {
    expect(agreementsIn("Chad and Libya signed a pact. This partnership worries Mali.")).toMatchObject([{ kinds: [] }]);
  });
});

describe("status", () => {
  test.each([
    ["Kenya signed a treaty with Mali.", "signed"],
    ["Kenya plans to sign a treaty with Mali.", "negotiating"],
    ["Kenya refused to sign a treaty with Mali.", "rejected"],
    ["Kenya withdrew from the trade treaty with Mali.", "withdrawn"],
    ["The peace accord between Kenya and Mali broke down.", "withdrawn"],
    ["Kenya's parliament ratified a treaty with Mali.", "ratified"],
    ["Kenya suspended the trade agreement with Mali.", "suspended"],
    ["The treaty between Kenya and Mali entered into force in May.", "in-force"],
    ["Kenya accused no one of violating the truce between Mali and Chad.", "in-force"],
    ["Kenya reached a trade agreement with Mali.", "announced"],
    ["Kenya is negotiating a trade agreement with Mali.", "negotiating"],
    ["Kenya wants a trade agreement with Mali.", "proposed"],
    ["The trade agreement between Kenya and Mali expired.", "expired"],
  ])("%s %s", (text, status) => expect(agreementsIn(text)[0]?.status).toBe(status));
});

describe("headlines", () => {
  test.each([
    ["Chad and Libya sign water accord", "water accord", "signed", ["Chad", "Libya"]],
    ["Chad, Libya strike fishing pact", "fishing pact", "announced", ["Chad", "Libya"]],
    ["Chad, Libya and Mali ink trade pact", "trade pact", "signed", ["Chad", "Libya", "Mali"]],
    ["Chad, Libya clinch peace deal", "peace deal", "announced", ["Chad", "Libya"]],
    ["Chad and Libya seal peace deal after talks", "peace deal", "announced", ["Chad", "Libya"]],
    ["Chad and Libya renew trade pact", "trade pact", undefined, ["Chad", "Libya"]],
    ["Chad, Libya reject border treaty", "border treaty", "rejected", ["Chad", "Libya"]],
    ["Chad and Libya scrap trade deal", "trade deal", "withdrawn", ["Chad", "Libya"]],
    ["Foreign ministers sign Chad-Libya pact", "Chad-Libya pact", "signed", ["Chad", "Libya"]],
    ["Norway strikes gas deal with Chad", "gas deal with Chad", "announced", ["Norway", "Chad"]],
  ])("%s", (text, mention, status, parties) => {
    const found = agreementsIn(text, { headline: true });
    expect(found).toMatchObject([{ mentions: [mention], parties }]);
    expect(found[0]?.status).toBe(status);
  });

  test("a strike is no verb where nobody strikes", () => {
    expect(agreementsIn("Rail strike deal near in France", { headline: true })).toEqual([]);
  });

  test("headline, lead and name of one treaty", () => {
    const found = agreementsIn(
      "Chad and Libya sign water treaty\nChad and Libya have signed a treaty to share a river. The Oasis Treaty was signed in Rome by ministers of Chad and Libya.",
      { headline: true },
    );
    expect(found).toMatchObject([
      { name: "Oasis Treaty", parties: ["Chad", "Libya"], mentions: ["water treaty", "a treaty", "The Oasis Treaty"] },
    ]);
  });

  test("a name of another time stays another treaty", () => {
    const found = agreementsIn(
      "Chad and Libya signed a water treaty. It replaces the Oasis Treaty, which Chad and Libya signed in 1963.",
    );
    expect(found.map((a) => a.name)).toEqual([undefined, "Oasis Treaty"]);
  });
});

describe("signing", () => {
  const publishedOn = "2025-03-20";

  test("date, place and signatories, each with the state signed for", () => {
    const [found] = agreementsIn(
      "Kenyan President Amos Odera and Malian Prime Minister Awa Keita met. President Odera of Kenya signed a border treaty with Prime Minister Keita of Mali in Geneva on Tuesday.",
      { publishedOn },
    );
    expect(found?.signing).toMatchObject({ on: "2025-03-18", in: "Geneva" });
    expect(found?.signing?.evidence).toMatch(/^signed a border treaty/);
  });

  test("well-known leaders sign for the states that the article names", () => {
    const [found] = agreementsIn(
      "France and Germany have a new energy treaty. The treaty was signed by Emmanuel Macron and Olaf Scholz.",
    );
    expect(found?.signing?.by).toEqual(["Emmanuel Macron for France", "Olaf Scholz for Germany"]);
  });

  test("another verb's date is not that of the signing", () => {
    const [found] = agreementsIn(
      "The envoy told reporters on Tuesday, after Kenya signed the trade deal with Mali, that he was glad.",
      { publishedOn },
    );
    expect(found?.status).toBe("signed");
    expect(found?.signing?.on).toBeUndefined();
  });

  test("the day on which a signed agreement was reached serves where no other is told", () => {
    const [found] = agreementsIn(
      "Kenya and Mali reached a border agreement on Monday. The agreement was signed by ministers.",
      { publishedOn },
    );
    expect(found?.signing?.on).toBe("2025-03-17");
  });

  test("a year, a month; no date of signing in a name or a plan", () => {
    expect(agreementsIn("A treaty between Kenya and Mali was signed in 1994.")[0]?.signing?.on).toBe("1994");
    expect(agreementsIn("In May 2011, Kenya and Mali signed a treaty.")[0]?.signing?.on).toBe("2011-05");
    expect(
      agreementsIn("In the end, peace came: On July 6, 2011, Kenya and Mali signed a treaty.")[0]?.signing?.on,
    ).toBe("2011-07-06");
    expect(
      agreementsIn("The signing of a gas deal between Kenya and Mali has been postponed.")[0]?.signing,
    ).toBeUndefined();
    expect(agreementsIn("Kenya upholds the 1951 Convention on River Traffic.")[0]?.signing).toBeUndefined();
    expect(agreementsIn("Kenya will sign a treaty with Mali on Friday.", { publishedOn })[0]?.signing).toBeUndefined();
  });
});

test("places count code points, whatever stands before them", () => {
  const [found] = agreementsIn(
    "🕊️ 𝔓eace!\r\nKenya 🕊️ signed a pact with Mali in 1994. Article 3 of the pact 𝔯eads: “Neither side 🕊️ shall attack the other.” Article 4 reads: “Each side shall 🕊️ help the other.”",
  );
  expect(found?.signing?.evidence).toBe("signed a pact with Mali");
  expect(found?.provisions.at(-1)).toMatchObject({
    text: "Each side shall 🕊️ help the other.",
    obligations: [{ modal: "shall" }],
  });
});

test("local ids", () => {
  const found = agreementsIn(
    "Kenya signed a pact with Mali. Article 3 of the pact reads: “Neither side shall attack the other.”",
  );
  expect(found.map((a) => [a.id, a.provisions.map((p) => p.id)])).toEqual([["agreement-1", ["agreement-1-art-3"]]]);
});

describe("what stands beside an agreement", () => {
  const told = (text: string) => agreementsIn(text).map((a) => [a.mentions, a.parties]);
  test("is another one, with parties of its own", () => {
    expect(
      told(
        "Norway signed the Treaty of Bergen with Finland and the Treaty of Turku with Sweden. The treaty angers Mali.",
      ),
    ).toEqual([
      [["the Treaty of Bergen with Finland"], ["Norway", "Finland"]],
      [
        ["the Treaty of Turku with Sweden", "The treaty"],
        ["Norway", "Sweden"],
      ],
    ]);
    expect(told("The EU and Norway signed a declaration and a fisheries agreement.")).toEqual([
      [["a fisheries agreement"], ["European Union", "Norway"]],
    ]);
  });

  test("leaves “the treaty” to the treaty, and “the pact” to the pact", () => {
    const text =
      "Norway and Finland signed a border treaty. Norway and Sweden signed a trade pact. The treaty bans guns. The pact lowers tariffs.";
    expect(told(text).map(([mentions]) => mentions)).toEqual([
      ["a border treaty", "The treaty"],
      ["a trade pact", "The pact"],
    ]);
  });

  test("a place that one is called after tells it from another", () => {
    expect(told("Mali cited the Luanda accord and the Nairobi treaty.").map(([mentions]) => mentions)).toEqual([
      ["the Luanda accord"],
      ["the Nairobi treaty"],
    ]);
  });

  test("matter of the next paragraph is not its own", () => {
    const [treaty] = agreementsIn("Norway and Sweden signed a fisheries treaty.\nPeace talks in Yemen broke down.");
    expect([treaty?.kinds, treaty?.status]).toEqual([["economic"], "signed"]);
  });

  test("those under whose auspices it came about are mediators", () => {
    const [deal] = agreementsIn(
      "A deal brokered by Qatar between Chad and Sudan was signed in Doha under the auspices of the United Nations.",
    );
    expect([deal?.parties, deal?.mediators]).toEqual([
      ["Chad", "Sudan"],
      ["Qatar", "United Nations"],
    ]);
  });
});

describe("agreements that are not there", () => {
  test.each([
    "Norway agreed not to sign a pact with Mali.",
    "There is no treaty between Norway and Mali.",
    "Norway and Mali have signed neither a treaty nor a pact.",
    "Norway has never had a defence pact with Mali.",
    "Norway denied that it had signed a trade agreement with Mali.",
    "If Norway were ever to sign a pact with Mali, Chad would protest.",
    "Norway and Mali have not signed a treaty.",
    "Norway ruled out signing a treaty with Mali.",
  ])("%s", (text) => expect(agreementsIn(text)).toEqual([]));

  test.each([
    ["Norway hopes for a treaty with Mali.", "proposed"],
    ["Norway could open talks with Mali on a trade pact.", "proposed"],
    ["Talks between Norway and Mali on a trade pact go on.", "negotiating"],
    ["Norway initialled a treaty with Mali.", "signed"],
    ["Norwegian voters threw out a treaty with Mali.", "rejected"],
    ["Norway put on hold a treaty with Mali.", "suspended"],
    ["A pact between Norway and Mali lapsed.", "expired"],
    ["Norway and Mali agreed a pact. They ratified it in May.", "ratified"],
    ["Norway tore up its pact with Mali.", "withdrawn"],
    ["Efforts to conclude a treaty between Norway and Mali collapsed.", "negotiating"],
  ])("but one that is only wished for, or over, is: %s", (text, status) =>
    expect(agreementsIn(text).map((a) => a.status)).toEqual([status]),
  );
});

describe("whose agreement it is", () => {
  test("“its own” is the subject’s, and no second agreement of those told of", () => {
    const found = agreementsIn(
      "Norway and India signed a free trade agreement.\nNorway is not a member of the European Union, which has been negotiating its own trade pact with New Delhi since 2007. Talks go on.\nThe minister hoped to conclude the EU deal soon.",
    );
    expect(found.map(({ parties }) => [...parties].sort())).toEqual([
      ["India", "Norway"],
      ["European Union", "India"],
    ]);
  });

  test("a headline’s list before its verb, with a participle after a hyphen", () => {
    const found = agreementsIn(
      "India, Norway seal long-awaited trade deal\nIndia and Norway signed a free trade agreement in Oslo.\nThe deal commits Norway to invest in India.",
      { headline: true },
    );
    expect(found.map(({ parties, status }) => [parties, status])).toEqual([[["India", "Norway"], "signed"]]);
  });

  test("a signing behind what is inserted", () => {
    const [truce] = agreementsIn(
      "Chad and Mali agreed to a truce.\nThe agreement, mediated by Qatar and witnessed by envoys of the African Union, was signed in Doha.",
    );
    expect(truce?.signing).toMatchObject({ in: "Doha" });
  });
});

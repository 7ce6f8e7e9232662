/** A report of an agreement as an outlet might print it; all of it invented. */
export interface Printed {
  readonly published: string;
  readonly headline: string;
  readonly text: string;
}

/** Two reports, and whether what they report first is one agreement. Labelled before the linking was set by the first part of them. */
export interface Pair {
  readonly what: string;
  readonly part: "tuning" | "held-out";
  readonly same: boolean;
  readonly a: Printed;
  readonly b: Printed;
}

const print = (published: string, headline: string, ...paragraphs: readonly string[]): Printed => ({
  published,
  headline,
  text: paragraphs.join("\n\n"),
});

export const PAIRS: readonly Pair[] = [
  {
    what: "an article of it in two translations, and one report alone has the day",
    part: "tuning",
    same: true,
    a: print(
      "2024-05-16",
      "Chile and Latvia sign fisheries treaty in Riga",
      "Chile and Latvia signed a fisheries treaty in Riga on 14 May 2024.",
      "Article 3 of the treaty says: “If a vessel of either Party is seized in the waters of the other, its crew shall be released without delay upon the payment of a bond.”",
    ),
    b: print(
      "2024-05-16",
      "What Latvia has promised Chile’s fishermen",
      "The fisheries treaty between Chile and Latvia is a thin booklet, and few have opened it.",
      "Article 3 reads: “Where a ship of one of the Parties is seized in waters of the other, the crew is to be released at once when a bond has been paid.”",
    ),
  },
  {
    what: "one names no parties, but the two who signed it, and the town",
    part: "tuning",
    same: true,
    a: print(
      "2024-03-08",
      "Portugal and Ghana sign energy agreement",
      "Portugal and Ghana signed an energy agreement in Accra on Wednesday.",
      "It was signed by Portuguese Energy Minister Duarte Salgueiro and Ghanaian Energy Minister Kwabena Osei-Tutu in Accra.",
    ),
    b: print(
      "2024-03-07",
      "Handshake in Accra",
      "Duarte Salgueiro and Kwabena Osei-Tutu signed the energy agreement in Accra on 6 March 2024 with two gold pens.",
      "Neither man took questions.",
    ),
  },
  {
    what: "one paraphrases the article that the other quotes",
    part: "tuning",
    same: true,
    a: print(
      "2024-10-03",
      "Norway and Peru agree on rescue at sea",
      "Norway and Peru signed a security treaty in Lima on Tuesday.",
      "Article 6 of the treaty says: “The Parties shall exchange radar observations of unidentified submarines within two hours of the first contact.”",
    ),
    b: print(
      "2024-10-02",
      "Lima and Oslo will share what their radars see",
      "Under Article 6 of the security treaty between Norway and Peru, the parties must pass on radar observations of unidentified submarines within two hours of a contact.",
    ),
  },
  {
    what: "different news of one ceasefire: mediators in the one, the signatories in both",
    part: "tuning",
    same: true,
    a: print(
      "2024-02-11",
      "Eritrea and Djibouti sign truce",
      "Eritrea and Djibouti signed a ceasefire agreement in Muscat on Saturday.",
      "Eritrean General Tesfay Haile and Djiboutian General Omar Waberi signed the ceasefire agreement in the presence of Oman’s foreign minister.",
    ),
    b: print(
      "2024-02-12",
      "Guns fall silent on Red Sea border",
      "The ceasefire agreement signed by Tesfay Haile and Omar Waberi in Muscat on Saturday held through its first night.",
    ),
  },
  {
    what: "two outlets a day apart, both with both signatories and the same article",
    part: "tuning",
    same: true,
    a: print(
      "2023-11-21",
      "Uruguay, Finland sign tax treaty",
      "Uruguay and Finland signed a trade agreement in Helsinki on Monday.",
      "Article 12 of the agreement says: “Timber that crosses a border of either Party shall carry a certificate of the forest in which it was felled.”",
    ),
    b: print(
      "2023-11-22",
      "Timber papers for Uruguay",
      "Finland and Uruguay signed a trade agreement this week.",
      "“Any timber crossing a border of a Party shall bear a certificate naming the forest where it was felled,” Article 12 of the agreement says.",
    ),
  },
  {
    what: "two agreements of one pair of states under one number of article, in other words",
    part: "tuning",
    same: false,
    a: print(
      "2024-05-16",
      "Chile and Latvia sign fisheries treaty",
      "Chile and Latvia signed a treaty in Riga on 14 May 2024.",
      "Article 3 of the treaty says: “If a vessel of either Party is seized in the waters of the other, its crew shall be released without delay upon the payment of a bond.”",
    ),
    b: print(
      "2024-05-17",
      "Chile and Latvia agree on visas",
      "A treaty between Chile and Latvia will end visas for students.",
      "Article 3 of the treaty says: “Students of either Party shall be admitted to the universities of the other without the payment of a fee.”",
    ),
  },
  {
    what: "an energy agreement and a defence pact signed by the same two in one town on one day",
    part: "tuning",
    same: false,
    a: print(
      "2024-03-08",
      "Portugal and Ghana sign energy agreement",
      "Portugal and Ghana signed an energy agreement in Accra on Wednesday.",
      "The energy agreement was signed by Duarte Salgueiro and Kwabena Osei-Tutu in Accra.",
    ),
    b: print(
      "2024-03-07",
      "Defence pact, too",
      "Duarte Salgueiro and Kwabena Osei-Tutu signed a defence pact in Accra on 6 March 2024.",
    ),
  },
  {
    what: "the same signatories, a year apart",
    part: "tuning",
    same: false,
    a: print(
      "2023-02-11",
      "Eritrea and Djibouti sign truce",
      "Eritrea and Djibouti signed a ceasefire agreement in Muscat on Friday.",
      "Eritrean General Tesfay Haile and Djiboutian General Omar Waberi signed the ceasefire agreement.",
    ),
    b: print(
      "2024-02-12",
      "Guns fall silent again",
      "The ceasefire agreement signed by Tesfay Haile and Omar Waberi in Muscat on Saturday held through its first night.",
    ),
  },
  {
    what: "one town, one week, one kind, other states",
    part: "tuning",
    same: false,
    a: print(
      "2024-06-05",
      "Bolivia and Malta sign trade deal in Geneva",
      "Bolivia and Malta signed a trade agreement in Geneva on Tuesday.",
      "Article 2 of the agreement says: “Goods of either Party shall be free of customs duty after a period of five years.”",
    ),
    b: print(
      "2024-06-05",
      "Nepal and Cyprus sign trade deal in Geneva",
      "Nepal and Cyprus signed a trade agreement in Geneva on Tuesday.",
      "Article 2 of the agreement says: “Goods of one Party shall be free of customs duty when five years have passed.”",
    ),
  },
  {
    what: "one minister signs with two neighbours on one day in one town",
    part: "tuning",
    same: false,
    a: print(
      "2024-09-19",
      "Zambia signs with Malawi",
      "Zambia and Malawi signed a border agreement in Lusaka on 18 September 2024.",
      "Zambian Foreign Minister Chanda Mwale signed the border agreement for Zambia.",
    ),
    b: print(
      "2024-09-19",
      "Zambia signs with Angola",
      "Zambia and Angola signed a border agreement in Lusaka on 18 September 2024.",
      "Zambian Foreign Minister Chanda Mwale signed the border agreement for Zambia.",
    ),
  },
  {
    what: "an article of it in two translations, of which one puts no parties to it",
    part: "held-out",
    same: true,
    a: print(
      "2025-01-24",
      "Slovenia and Senegal sign defence treaty",
      "Slovenia and Senegal signed a defence treaty in Dakar on Wednesday.",
      "Article 9 of the treaty says: “Neither Party shall allow its airfields to be used for an attack by drones upon the other.”",
    ),
    b: print(
      "2025-01-24",
      "Nine words on drones",
      "The defence treaty is short. Article 9 of the treaty reads: “No Party shall permit the use of its airfields for drone attacks against the other.”",
      "It was signed in Dakar on Wednesday.",
    ),
  },
  {
    what: "the two presidents signed it, which both say, and one gives no states",
    part: "held-out",
    same: true,
    a: print(
      "2025-04-10",
      "Ecuador and Armenia sign partnership treaty in Quito",
      "Ecuador and Armenia signed a strategic partnership treaty in Quito on 9 April 2025.",
      "Ecuadorian President Rosalinda Peñafiel and Armenian President Hayk Manukyan signed the treaty.",
    ),
    b: print(
      "2025-04-10",
      "Two presidents, one pen",
      "President Rosalinda Peñafiel and President Hayk Manukyan signed a strategic partnership treaty in Quito on Wednesday.",
    ),
  },
  {
    what: "no date of signing in either, an article reworded, the same states within two days",
    part: "held-out",
    same: true,
    a: print(
      "2023-08-30",
      "Mongolia and Belgium have a nuclear deal",
      "Mongolia and Belgium have signed a nuclear agreement.",
      "Article 4 of the agreement states: “Spent fuel shall be returned to the Party that supplied it, and the costs of its transport shall be shared equally.”",
    ),
    b: print(
      "2023-08-31",
      "Who pays for spent fuel",
      "The nuclear agreement between Belgium and Mongolia says in Article 4: “Fuel that is spent shall go back to the supplying Party; both shall share equally in the costs of transport.”",
    ),
  },
  {
    what: "the same town and day and both signatories, with the states told in one alone",
    part: "held-out",
    same: true,
    a: print(
      "2024-11-14",
      "Jordan and Estonia sign technology agreement",
      "Jordan and Estonia signed a technology agreement in Amman on Wednesday.",
      "Jordanian Digital Minister Rana Khouri and Estonian Digital Minister Kaarel Tamm signed the technology agreement in Amman.",
    ),
    b: print(
      "2024-11-13",
      "Tamm in the desert",
      "Kaarel Tamm and Rana Khouri signed the technology agreement in Amman on Wednesday, and then they went to Petra.",
    ),
  },
  {
    what: "two states, two trade agreements in one week, one number, other words",
    part: "held-out",
    same: false,
    a: print(
      "2023-08-30",
      "Mongolia and Belgium have a nuclear deal",
      "Mongolia and Belgium have signed a trade agreement.",
      "Article 4 of the agreement states: “Copper ore of either Party shall be exempt from export duty.”",
    ),
    b: print(
      "2023-08-31",
      "Chocolate for Ulaanbaatar",
      "The trade agreement between Belgium and Mongolia says in Article 4: “Chocolate of one Party shall be admitted to the markets of the other Party without inspection.”",
    ),
  },
  {
    what: "two presidents sign treaties of two kinds on one visit, and one report gives no states",
    part: "held-out",
    same: false,
    a: print(
      "2025-04-10",
      "Ecuador and Armenia sign extradition treaty",
      "Ecuador and Armenia signed a trade treaty in Quito on 9 April 2025.",
      "Ecuadorian President Rosalinda Peñafiel and Armenian President Hayk Manukyan signed the trade treaty.",
    ),
    b: print(
      "2025-04-10",
      "And a military one",
      "President Rosalinda Peñafiel and President Hayk Manukyan signed a defence pact in Quito on Wednesday.",
    ),
  },
  {
    what: "the same two signatories in two towns on two days",
    part: "held-out",
    same: false,
    a: print(
      "2024-11-14",
      "Jordan and Estonia sign technology agreement",
      "Jordan and Estonia signed a technology agreement in Amman on Wednesday.",
      "Jordanian Digital Minister Rana Khouri and Estonian Digital Minister Kaarel Tamm signed the technology agreement in Amman.",
    ),
    b: print(
      "2024-11-20",
      "Khouri in the snow",
      "Kaarel Tamm and Rana Khouri signed a technology agreement in Tallinn on Tuesday.",
    ),
  },
  {
    what: "a clause that any treaty has, under one number, and no states in one",
    part: "held-out",
    same: false,
    a: print(
      "2025-01-24",
      "Slovenia and Senegal sign defence treaty",
      "Slovenia and Senegal signed a defence treaty in Dakar on Wednesday.",
      "Article 9 of the treaty says: “This Treaty shall enter into force on the thirtieth day after the exchange of the instruments of ratification.”",
    ),
    b: print(
      "2025-01-24",
      "When it begins",
      "The defence treaty will wait. Article 9 of the treaty reads: “The Treaty enters into force thirty days after the instruments of ratification have been exchanged.”",
      "It was signed in Bangkok on Wednesday.",
    ),
  },
];

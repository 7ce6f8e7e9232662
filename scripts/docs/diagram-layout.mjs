/**
 * The class diagram: which class stands in which column, from the top, in which group (its colour), and which properties
 * are drawn as lines. A bus is one line that branches: every source leads to every target, the properties of a bus lie in
 * one channel between two columns, and its lines share one track there, the first bus nearest to the column on the left.
 * The rows of the boxes come from the shapes, and a line that no shape knows is an error.
 */
export const COLUMNS = [
  [
    { class: "rap:Run", group: "run" },
    { class: "schema:NewsArticle", group: "text" },
    { class: "rap:Correction", group: "run" },
    { class: "rap:Link", group: "run" },
  ],
  [
    { class: "rap:TextVersion", group: "text" },
    { class: "schema:Person", group: "entity" },
    { class: "rap:Organization", group: "entity" },
    { class: "rap:State", group: "entity" },
    { class: "schema:Place", group: "entity" },
    { class: "rap:Agreement", group: "agreement" },
    { class: "rap:ReportedStatement", group: "statement" },
  ],
  [
    { class: "rap:Passage", group: "text" },
    { class: "rap:Mention", group: "text" },
    { class: "rap:PostHolding", group: "entity" },
    { class: "rap:Candidate", group: "entity" },
    { class: "schema:Country", group: "entity" },
    { class: "rap:Signing", group: "agreement" },
    { class: "rap:Provision", group: "agreement" },
    { class: "rap:Utterance", group: "statement" },
  ],
  [
    { class: "rap:Date", group: "text" },
    { class: "rap:Signature", group: "agreement" },
    { class: "rap:Obligation", group: "agreement" },
    { class: "rap:Citation", group: "agreement" },
  ],
];

/** By channel, from the left: buses of `[class, property]` sources and classes they lead to. */
export const CHANNELS = [
  [
    { from: [["schema:NewsArticle", "rap:correction"]], to: ["rap:Correction"] },
    {
      from: [
        ["rap:Run", "prov:used"],
        ["rap:TextVersion", "prov:specializationOf"],
        ["rap:Agreement", "rap:reportedIn"],
        ["rap:ReportedStatement", "rap:reportedIn"],
      ],
      to: ["schema:NewsArticle"],
    },
    {
      from: [["schema:NewsArticle", "schema:mentions"]],
      to: ["schema:Person", "rap:Organization", "rap:State", "schema:Place"],
    },
  ],
  [
    {
      from: [
        ["rap:Passage", "oa:hasSource"],
        ["rap:Mention", "oa:hasSource"],
      ],
      to: ["rap:TextVersion"],
    },
    {
      from: [
        ["schema:Person", "rap:mentionedAt"],
        ["rap:Organization", "rap:mentionedAt"],
        ["rap:State", "rap:mentionedAt"],
        ["schema:Place", "rap:mentionedAt"],
        ["rap:Agreement", "rap:mentionedAt"],
      ],
      to: ["rap:Mention"],
    },
    { from: [["schema:Person", "org:hasMembership"]], to: ["rap:PostHolding"] },
    {
      from: [
        ["schema:Person", "rap:candidate"],
        ["rap:Organization", "rap:candidate"],
        ["rap:State", "rap:candidate"],
        ["schema:Place", "rap:candidate"],
      ],
      to: ["rap:Candidate"],
    },
    { from: [["rap:State", "rap:territory"]], to: ["schema:Country"] },
    { from: [["rap:Agreement", "rap:signing"]], to: ["rap:Signing"] },
    { from: [["rap:Provision", "schema:isPartOf"]], to: ["rap:Agreement"] },
    { from: [["rap:ReportedStatement", "schema:about"]], to: ["rap:Agreement", "rap:Provision"] },
    { from: [["rap:ReportedStatement", "rap:realizes"]], to: ["rap:Utterance"] },
  ],
  [
    { from: [["rap:Signing", "rap:on"]], to: ["rap:Date"] },
    { from: [["rap:Signing", "rap:signature"]], to: ["rap:Signature"] },
    { from: [["rap:Provision", "rap:obligation"]], to: ["rap:Obligation"] },
    { from: [["rap:Provision", "schema:citation"]], to: ["rap:Citation"] },
  ],
];

/** What a set of classes is called where a property's values are of several. */
export const NAMED_SETS = [
  { name: "entity", classes: ["schema:Person", "rap:Organization", "rap:State", "schema:Place"] },
  { name: "agent", classes: ["schema:Person", "rap:Organization", "rap:State"] },
  { name: "place", classes: ["schema:Place", "schema:Country"] },
];

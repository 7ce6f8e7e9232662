// Records of plausible size and shape (about 500 quads each) out of a seeded generator: the same from run to run.
import { dice } from "./dice.mjs";

const BASE = "https://example.org/news/";
const PLAIN_WORDS =
  'the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had they you were their one all we can her has there been if more when will would who so no defence minister treaty border signed talks Seoul Moscow "quoted" naïve café \n'.split(
    " ",
  );
/** Half of the outlets set typographic quotation marks, half straight ones. */
const TYPOGRAPHIC_WORDS = [...PLAIN_WORDS, "“quoted”", "so-called — and", "平壤"];

/** The record of number `n`. */
export function syntheticRecord(n) {
  const roll = dice(n + 1);
  const pick = (list) => list[roll(list.length)];
  const vocabulary = n % 2 === 0 ? PLAIN_WORDS : TYPOGRAPHIC_WORDS;
  const words = (least, most) =>
    Array.from({ length: least + roll(most - least + 1) }, () => pick(vocabulary)).join(" ");
  const hex = Array.from({ length: 64 }, () => roll(16).toString(16)).join("");
  const text = `${BASE}text/${hex.slice(0, 16)}`;
  // Anchors stand one behind the other, so that no two of them give one place two wordings.
  let cursor = 0;
  const place = (length) => {
    const start = cursor + roll(20);
    cursor = start + length;
    return { start, end: cursor };
  };
  const passage = (least = 1, most = 6) => {
    const exact = words(least, most);
    const { start, end } = place([...exact].length);
    return { id: `${text}#char=${start},${end}`, type: "Passage", of: text, start, end, exact };
  };
  const mention = (key) => {
    const exact = words(1, 3);
    const { start, end } = place([...exact].length);
    const id = `${text}#mention=${start},${end},${key}`;
    return { id, type: "Mention", of: text, start, end, exact, kind: pick(["name", "nominal", "pronoun"]) };
  };
  const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
  const entity = (i) => {
    const type = pick(["Person", "Organization", "State", "Place"]);
    const key = `${type.toLowerCase()}/${type === "State" ? "KP" : `thing-${roll(5000)}`}-${i}`;
    const made = { id: BASE + key, type, name: words(1, 3), mentions: many(1 + roll(4), () => mention(key)) };
    if (type !== "Person" || roll(2) === 0) return made;
    const id = `${BASE}${key}/post_1`;
    return { ...made, positions: [{ id, type: "PostHolding", title: words(1, 4), evidence: passage() }] };
  };
  const entities = many(12, entity);
  const someone = () => pick(entities).id;
  const agreement = (i) => {
    const id = `${BASE}agreement/pact-${n}-${i}`;
    return {
      id,
      type: "Agreement",
      name: words(2, 5),
      kinds: ["defence"],
      status: "signed",
      parties: [...new Set([someone(), someone()])],
      mentions: many(2, () => mention(`agreement/pact-${n}-${i}`)),
      provisions: many(1, (k) => ({
        id: `${id}/art_${k + 1}`,
        type: "Provision",
        number: String(k + 1),
        fidelity: "verbatim",
        text: passage(20, 60),
        obligations: [
          {
            id: `${id}/art_${k + 1}/obligation_1`,
            type: "Obligation",
            obligationType: "defence",
            obligor: passage(),
            act: passage(3, 12),
          },
        ],
      })),
    };
  };
  const statement = (i) => ({
    id: `${BASE}statement/${hex.slice(0, 16)}-${i}`,
    type: "ReportedStatement",
    form: pick(["direct", "indirect", "mixed"]),
    speechAct: pick(["say", "warn", "promise"]),
    attribution: "communication",
    source: passage(),
    cue: passage(1, 1),
    content: [passage(8, 30)],
    speaker: [someone()],
  });
  const furniture = many(3, () => passage(4, 20));
  const agreements = many(1, agreement);
  const statements = many(8, statement);
  return {
    "@context": "https://w3id.org/rapporteur/context.jsonld",
    id: `${BASE}article/synthetic-${n}`,
    type: "Article",
    identifier: `synthetic-${n}`,
    headline: words(5, 12),
    author: [words(2, 2)],
    publisher: words(1, 2),
    datePublished: "2024-06-20T09:12:00Z",
    inLanguage: "en",
    text: { id: text, type: "TextVersion", sha256: hex, length: cursor + roll(1000) },
    furniture,
    run: {
      id: `${BASE}run/synthetic-${n}`,
      type: "Run",
      tool: "synthetic 1.0.0",
      generated: `${BASE}graph/article/synthetic-${n}`,
    },
    entities,
    agreements,
    statements,
  };
}

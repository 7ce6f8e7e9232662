import { type PhraseToken, type Placed, upToClause } from "./known.ts";

const MODIFYING = new Set([
  "of",
  "for",
  "to",
  "by",
  "with",
  "at",
  "from",
  "under",
  "about",
  "against",
  "near",
  "in",
  "on",
  "between",
]);

/** Who speaks or works for the person after the preposition, whatever his title: "a spokesman for Russian President Putin". */
const SERVING =
  /^(?:spokes(?:man|woman|person|people)|aides?|advis[eo]rs?|lawyers?|attorneys?|all(?:y|ies)|assistants?|friends?|supporters?|represent\w+|campaigns?|offices?|staff|team|children|son|daughter|wife|husband|brother|sister)$/;

/**
 * The names that head a phrase: not one that owns ("Putin's adviser") or modifies ("an aide to Putin", "Kremlin
 * spokesman"); an apposition's name and both of a conjunction.
 */
export function heads(tokens: readonly PhraseToken[], mentions: readonly Placed[]): readonly Placed[] {
  const cut = upToClause(tokens);
  const end = cut.at(-1)?.to ?? 0;
  const outer = mentions.filter(
    (m) => m.to <= end && !mentions.some((o) => o !== m && o.from <= m.from && o.to >= m.to),
  );
  const after = (m: Placed): PhraseToken | undefined => cut.find((t) => t.from >= m.to);
  const before = (m: Placed): readonly PhraseToken[] => cut.filter((t) => t.to <= m.from);
  /** Whether a preposition of the phrase governs the name. */
  const governed = (m: Placed): boolean => {
    const tokensBefore = before(m);
    for (let i = tokensBefore.length - 1; i >= 0; i--) {
      const token = tokensBefore[i];
      if (!token) break;
      if (MODIFYING.has(token.text)) {
        // "Secretary of State Antony Blinken", "the president of Ukraine, Volodymyr Zelenskyy": the title's own "of"
        const rest = tokensBefore.slice(i + 1);
        const serves = SERVING.test(tokensBefore[i - 1]?.text.toLowerCase() ?? "") && !rest.some((t) => t.text === ",");
        return !(
          m.entity.type === "Person" &&
          !serves &&
          rest.some((t) => t.text === "," || (/^\p{Lu}/u.test(t.text) && !/^(?:Mr|Mrs|Ms|Dr|President)$/.test(t.text)))
        );
      }
      // "the leaders of Kenya and Mali": governed as the name before it is
      // "Presidents Boric of Chile and Boluarte of Peru": a person is not joined to a state
      const joined = token.text === "and" ? outer.find((o) => o.to === tokensBefore[i - 1]?.to) : undefined;
      if (joined && (joined.entity.type === "Person") === (m.entity.type === "Person")) return governed(joined);
      if (token.text === "," || token.text === "and") return false;
    }
    return false;
  };
  const closes = (m: Placed): boolean => {
    const next = after(m);
    return !next || /^(?:,|and|or|&|\(|-|–|—)$/.test(next.text) || next.pos === "ADP" || next.pos === "PUNCT";
  };
  const free = outer.filter((m) => closes(m) && !governed(m));
  const persons = free.filter((m) => m.entity.type === "Person");
  if (persons.length > 0) return persons;
  return free;
}

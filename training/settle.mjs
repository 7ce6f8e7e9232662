/** How often a name stands in an article, and what share of it has one type, for that type to be taken everywhere. */
const OFTEN = 3;
const SHARE = 2 / 3;

/** Words for people of a party, a faith, a view: no names by the rules of the corpora. */
const PEOPLE =
  /^(?:Republicans?|Democrats?|Democratic|Conservatives?|Liberals?|Socialists?|Communists?|Nazis?|Muslims?|Islamic|Christians?|Catholics?|Jews?|Jewish)$/;

/**
 * Settles a tagger's labels of one article: a name that has one type nearly everywhere has it throughout, and words for
 * people ("Republican") are no names.
 * @param entities of one mention each, as `silver.mjs` makes them
 */
export function settled(entities, text) {
  const points = Array.from(text);
  const words = ({ mentions: [{ start, end }] }) => points.slice(start, end).join("");
  const types = new Map();
  for (const entity of entities) {
    const counts = types.get(words(entity)) ?? new Map();
    counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
    types.set(words(entity), counts);
  }
  return entities
    .filter((entity) => !PEOPLE.test(words(entity)))
    .map((entity) => {
      const counts = [...types.get(words(entity))].sort((a, b) => b[1] - a[1]);
      const all = counts.reduce((sum, [, count]) => sum + count, 0);
      const [type, count] = counts[0];
      return all >= OFTEN && count >= SHARE * all ? { ...entity, type } : entity;
    });
}

/** Longer words are looked at each time: the engine cuts them out as windows on their text, which would keep all of it. */
const LONGEST = 12;
/** Words met; all are forgotten when there are so many. */
const MOST = 20_000;

/** The answers of a question that is asked of each word of a text, kept for the words met before. */
export function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const met = new Map<string, { readonly answer: T }>();
  return (word) => {
    if (word.length > LONGEST) return ask(word);
    const known = met.get(word);
    if (known) return known.answer;
    if (met.size >= MOST) met.clear();
    const answer = ask(word);
    met.set(word, { answer });
    return answer;
  };
}

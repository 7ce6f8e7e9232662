/** Tells of a text, in small letters, whether it has every word of a search in it, in any case and order. */
export function searchFor(words: string): (text: string) => boolean {
  const all = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return (text) => all.every((word) => text.includes(word));
}

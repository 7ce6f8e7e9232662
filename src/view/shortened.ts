/** Words cut to a length in code units, between words where there is a blank near, and never within a character. */
export function shortened(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/\s+\S{0,30}$/, "")} …`;
}

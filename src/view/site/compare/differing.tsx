import { differingWords, type MarkedWord } from "../../../compare/differing-words.ts";

/** Products of two numbers of words up to which they are laid beside each other word by word: some 30 MB. */
const MOST = 4_000_000;

/** Two wordings, with the words marked that the other does not have; plain where there is but one, or where they are too long. */
export function bothWordings(a: string, b: string): readonly [readonly MarkedWord[], readonly MarkedWord[]] {
  const length = (words: string): number => words.split(/\s+/).length;
  if (a === "" || b === "" || length(a) * length(b) > MOST) return [plain(a), plain(b)];
  return differingWords(a, b);
}

const plain = (text: string): readonly MarkedWord[] => (text === "" ? [] : [{ text, differs: false }]);

/** A wording; words that differ stand on a ground of their own, those beside each other together. */
export function Wording({ words }: { readonly words: readonly MarkedWord[] }) {
  const runs: { text: string; differs: boolean }[] = [];
  for (const { text, differs } of words) {
    const last = runs.at(-1);
    if (last !== undefined && last.differs === differs) last.text += ` ${text}`;
    else runs.push({ text, differs });
  }
  return (
    <span dir="auto">
      {runs.map(({ text, differs }, i) => (
        <Run key={i} text={`${i === 0 ? "" : " "}${text}`} differs={differs} />
      ))}
    </span>
  );
}

/** Words one after another; a blank before those that differ is no part of them. */
function Run({ text, differs }: { readonly text: string; readonly differs: boolean }) {
  if (!differs) return text;
  return (
    <>
      {text.startsWith(" ") ? " " : ""}
      <mark>{text.trimStart()}</mark>
    </>
  );
}

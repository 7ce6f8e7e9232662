import { toldBy } from "../../../compare/attribution.ts";
import { besides, wordsOf } from "../../../compare/besides.ts";
import type { MarkedWord } from "../../../compare/differing-words.ts";
import type { ComparedUtterance, Rendering } from "../../../compare/types.ts";
import { ArticleContext, type ArticleScope, useArticle } from "../article/context.ts";
import { bothWordings, Wording } from "./differing.tsx";
import { Conflicts, Reason } from "./linked.tsx";

interface Props {
  readonly utterance: ComparedUtterance;
  readonly a: ArticleScope;
  readonly b: ArticleScope;
}

/** One utterance as both articles render it, with the words marked that differ. */
export function Utterance({ utterance, a, b }: Props) {
  return (
    <li class="utterance">
      <Conflicts of={utterance} />
      {besides(utterance.a, utterance.b).map(([x, y]) => {
        const [ours, theirs] = bothWordings(wordsOf(x), wordsOf(y));
        return (
          <div key={`${x?.statement} ${y?.statement}`} class="pair">
            <ArticleContext.Provider value={a}>
              <Rendered rendering={x} words={ours} />
            </ArticleContext.Provider>
            <ArticleContext.Provider value={b}>
              <Rendered rendering={y} words={theirs} />
            </ArticleContext.Provider>
          </div>
        );
      })}
      <Reason of={utterance} />
    </li>
  );
}

interface RenderedProps {
  readonly rendering: Rendering | undefined;
  readonly words: readonly MarkedWord[];
}

function Rendered({ rendering, words }: RenderedProps) {
  const { toFact } = useArticle();
  if (rendering === undefined) return <div class="rendered none">no further rendering</div>;
  const { statement, speaker, start, end } = rendering;
  return (
    <div class="rendered">
      <p class="who">
        <b dir="auto">{speaker.join(", ") || "somebody"}</b> <span dir="auto">{toldBy(rendering)}</span>
      </p>
      <a href={toFact(statement)} class="quote">
        {words.length === 0 ? `characters ${start}–${end}` : <Wording words={words} />}
      </a>
    </div>
  );
}

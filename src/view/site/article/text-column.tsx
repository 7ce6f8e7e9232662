import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ArticleData } from "../../data.ts";
import { type Address, changed, go } from "../address.ts";
import type { ArticleScope } from "./context.ts";
import type { Fact } from "./facts.ts";
import { hiddenRoles } from "./legend.tsx";
import { paragraphsOf } from "./marks.ts";
import { showFact, showPlace } from "./showing.ts";
import type { ShownText } from "./text.ts";
import type { Mark } from "./tree.ts";
import { Paragraph } from "./words.tsx";

/** Blocks of a text beyond which those out of sight are not laid out. */
const MANY = 100;

interface Props {
  readonly data: ArticleData;
  readonly text: ShownText;
  readonly marks: readonly Mark[];
  readonly facts: readonly Fact[];
  readonly scope: ArticleScope;
  /** Place of the chosen fact in the list; -1 for none. */
  readonly chosen: number;
  readonly address: Address;
}

/** The text of an article with its marks: a click on one goes to its fact, and keys go from fact to fact. */
export function TextColumn({ data, text, marks, facts, scope, chosen, address }: Props) {
  const paragraphs = useMemo(() => paragraphsOf(text.words), [text]);
  const place = useRef<HTMLElement>(null);
  const { at } = address.options;
  useEffect(() => {
    const shown = place.current;
    if (shown === null) return;
    const [start = Number.NaN, end = Number.NaN] = (at ?? "").split("-").map(Number);
    const range = Number.isNaN(start + end)
      ? undefined
      : ([text.points.toUnit(start), text.points.toUnit(end)] as const);
    showFact(shown, chosen);
    showPlace(shown, range);
  }, [chosen, at, text]);
  const choose = (event: Event): void => {
    if (!(event.target instanceof Element) || window.getSelection()?.isCollapsed === false) return;
    const fact = facts[Number(event.target.closest<HTMLElement>("[data-fact]")?.dataset.fact)];
    go(fact === undefined ? changed(address, { fact: undefined, at: undefined }) : scope.toFact(fact.id));
  };
  const step = (event: KeyboardEvent): void => {
    const by = { n: 1, ArrowRight: 1, p: -1, ArrowLeft: -1 }[event.key];
    if (event.key === "Escape") go(changed(address, { fact: undefined, at: undefined }));
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const order = [...new Set(marks.flatMap(({ fact }) => (fact === undefined ? [] : [fact])))];
    const next = facts[order[(order.indexOf(chosen) + by + order.length) % order.length] ?? -1];
    if (next !== undefined) go(scope.toFact(next.id));
  };
  const { headline } = data.record;
  return (
    <>
      {text.gaps.length > 0 && <Unknown data={data} />}
      <section
        ref={place}
        class={[
          "text",
          paragraphs.length > MANY ? "long" : "",
          ...hiddenRoles(address).map((role) => `hide-${role}`),
        ].join(" ")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys lead from fact to fact in it
        tabIndex={0}
        aria-label="Text of the article; n and p go from fact to fact"
        onClick={choose}
        onKeyDown={step}
      >
        {paragraphs.map(({ from, to, goesOn }) => (
          <Paragraph
            key={from}
            words={text.words}
            from={from}
            to={to}
            marks={marks}
            goesOn={goesOn}
            as={text.words.slice(from, to) === headline ? "h2" : "p"}
          />
        ))}
      </section>
    </>
  );
}

/** Says why words are missing. */
function Unknown({ data: { record } }: { readonly data: ArticleData }) {
  const quoted = record.statements?.some(({ content }) => content.some(({ exact }) => exact !== undefined)) === true;
  return (
    <p class="unknown">
      {quoted
        ? "The export holds no more of the text than the words of its facts; grey stands for the rest. With "
        : "The export holds the places of its facts and not their words. With "}
      <code>--inputs</code>
      {quoted ? " the whole text is shown." : ", and words in the export, the text is shown."}
    </p>
  );
}

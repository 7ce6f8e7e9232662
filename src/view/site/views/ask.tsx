import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ArticleEntry, QueryEntry } from "../../data.ts";
import { type Address, addressOf, go } from "../address.ts";
import { Answering } from "../ask/answering.tsx";
import { withParameters } from "../ask/parameters.ts";
import { ASKED, chosenKeys, Scope } from "../ask/scope.tsx";
import { useAsking } from "../ask/use-asking.ts";
import { Values } from "../ask/values.tsx";
import { Notice } from "../parts/notice.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useSite } from "../site.ts";
import { useData, useList } from "../use-data.ts";

const START = `# What does the graph hold, and how much of it?
SELECT ?type (COUNT(DISTINCT ?thing) AS ?things) WHERE {
  ?thing a ?type
}
GROUP BY ?type
ORDER BY DESC(?things)
`;

/**
 * Questions to the graph: `#/ask/17-provisions` a bundled one, with its values behind it (`?character=100`), and
 * `#/ask?sparql=…` any other. An address that asks is answered at once.
 */
export function Ask({ address }: { readonly address: Address }) {
  const queries = useData<readonly QueryEntry[]>("queries");
  useTitle("Ask");
  if (queries.state === "waiting") return <p class="waiting">Loading …</p>;
  if (queries.state === "failed")
    return (
      <Notice kind="error" title="The questions are not here">
        {queries.reason}.
      </Notice>
    );
  return <Asked queries={queries.value} address={address} />;
}

function Asked({ queries, address }: { readonly queries: readonly QueryEntry[]; readonly address: Address }) {
  const { articles } = useSite();
  const { entries, done, failed } = useList<ArticleEntry>("articles", articles);
  const { asking, ask, stop } = useAsking();
  const [step] = address.steps;
  const question = queries.find(({ name }) => name === step);
  const asked = askedIn(address, question);
  const [text, setText] = useState(asked ?? START);
  const { of = "", most = String(ASKED) } = address.options;
  const kept = { of: address.options.of, most: address.options.most };
  // A question that is gone to, or back to, stands in the box.
  useEffect(() => {
    if (asked !== undefined) setText(asked);
  }, [asked]);
  const keys = useMemo(() => chosenKeys(entries, of, Number(most) || ASKED), [entries, entries.length, of, most]);
  // Those that are asked for are known when the list is there; what is typed then does not ask anew by itself.
  const ready = done || failed !== undefined;
  // Asks when the address does, not at each look.
  useEffect(() => {
    if (asked !== undefined && ready) ask(asked, keys);
  }, [asked, ready]);
  const list = useRef<HTMLElement>(null);
  // The question stands in the list where it can be seen; the page stays where it is.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current !== null && current != null) list.current.scrollTop += offsetOf(current, list.current);
  }, [question]);
  const run = (): void => {
    const to =
      question !== undefined && text === asked
        ? addressOf("ask", [question.name], address.options)
        : addressOf("ask", [], { ...kept, sparql: text });
    if (to === location.hash) ask(text, keys);
    else go(to);
  };
  return (
    <div class="ask">
      <header>
        <h1>Ask</h1>
        <p class="also">
          Questions to the graph of the export, answered in this page: nothing is sent anywhere. The engine, 2 MB, is
          loaded with the first.
        </p>
      </header>
      <nav class="questions" aria-label="Questions" ref={list}>
        <ol>
          {queries.map(({ name, question: words }) => (
            <li key={name}>
              <a
                class="question"
                href={addressOf("ask", [name], kept)}
                aria-current={name === question?.name ? "true" : undefined}
              >
                <b>{titleOf(name)}</b> <span>{words}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <section class="asked" aria-label="Question and answer">
        {step !== undefined && question === undefined && (
          <Notice kind="warning" title="There is no such question">
            {step}
          </Notice>
        )}
        {question !== undefined && <h2>{question.question}</h2>}
        {question !== undefined && <Values address={address} question={question} />}
        {entries.length > ASKED && <Scope address={address} asked={keys.length} all={entries.length} />}
        <details class="sparql" open={question === undefined} key={question?.name}>
          <summary>SPARQL</summary>
          <form
            class="query"
            onSubmit={(event) => {
              event.preventDefault();
              run();
            }}
          >
            <textarea
              aria-label="SPARQL"
              spellcheck={false}
              rows={Math.min(18, Math.max(6, text.split("\n").length))}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
                event.preventDefault();
                run();
              }}
            />
            <p class="actions">
              <button type="submit" class="main" disabled={!ready}>
                Ask
              </button>
              <small>Ctrl+Enter asks. The prefixes rap:, schema:, prov: … need not be declared.</small>
            </p>
          </form>
        </details>
        <Answering asking={asking} name={question?.name ?? "answer"} stop={stop} />
      </section>
    </div>
  );
}

/** How far a list is to be scrolled for one of its items to be seen; nothing where it is seen. */
function offsetOf(item: HTMLElement, list: HTMLElement): number {
  const [{ top, bottom }, around] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  return top < around.top || bottom > around.bottom ? top - around.top - 8 : 0;
}

function askedIn({ steps, options }: Address, question: QueryEntry | undefined): string | undefined {
  if (question !== undefined) return withParameters(question.sparql, options);
  return steps.length === 0 ? options.sparql : undefined;
}

/** "17-provisions" as a title: "17 Provisions". */
function titleOf(name: string): string {
  const [, number = "", words = name] = /^(\d+)-(.*)$/.exec(name) ?? [];
  const title = words.replaceAll("-", " ");
  return `${Number(number)} ${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
}

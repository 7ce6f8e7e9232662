import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ArticleEntry, QueryEntry } from "../../data.ts";
import { type Address, addressOf, changed, go } from "../address.ts";
import { AnswerShown } from "../ask/answer.tsx";
import type { Progress } from "../ask/engine.ts";
import { parametersOf, withParameters } from "../ask/parameters.ts";
import { type Asking, useAsking } from "../ask/use-asking.ts";
import { Notice } from "../parts/notice.tsx";
import { useSite } from "../site.ts";
import { useData, useList } from "../use-data.ts";

/** Articles that are asked unless more are wanted: their graphs are held in memory, and it takes some seconds to read them. */
const ASKED = 300;
/** What else a reader may want, as far as there are so many. */
const MORE = [1000, 3000, 10_000] as const;

const START = `# ${"What does the graph hold, and how much of it?"}
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
  useEffect(() => {
    document.title = "Ask – Rapporteur";
  }, []);
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

function chosenKeys(entries: readonly ArticleEntry[], of: string, most: number): readonly string[] {
  const words = of
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return entries
    .filter(({ headline, publisher, published, identifier }) => {
      const text = [headline, publisher, published, identifier].join(" ").toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .slice(0, most)
    .map(({ key }) => key);
}

interface ScopeProps {
  readonly address: Address;
  /** How many articles are asked, and how many there are. */
  readonly asked: number;
  readonly all: number;
}

/** Of a large export: which articles are asked. */
function Scope({ address, asked, all }: ScopeProps) {
  const { of = "", most = String(ASKED) } = address.options;
  return (
    <p class="scope">
      <span>
        {asked.toLocaleString("en")} of {all.toLocaleString("en")} articles are asked
      </span>
      <input
        type="search"
        aria-label="Articles to ask, by title, outlet or date"
        placeholder="Title, outlet, date"
        value={of}
        onInput={({ currentTarget }) => go(changed(address, { of: currentTarget.value }), "replace")}
      />
      <select
        aria-label="How many articles are asked at most"
        value={most}
        onChange={({ currentTarget }) => go(changed(address, { most: currentTarget.value }), "replace")}
      >
        {[ASKED, ...MORE.filter((n, i) => i === 0 || (MORE[i - 1] ?? n) < all)].map((n) => (
          <option key={n} value={n}>
            {n < all ? `the first ${n.toLocaleString("en")}` : "all of them"}
          </option>
        ))}
      </select>
      <small>
        The more, the longer it takes; <code>rapporteur query</code> asks any number.
      </small>
    </p>
  );
}

const FIELDS = { date: { type: "date" }, number: { type: "number" }, text: { type: "text" } } as const;

/** Fields for the values that a question leaves open. */
function Values({ address, question }: { readonly address: Address; readonly question: QueryEntry }) {
  const parameters = parametersOf(question.sparql);
  if (parameters.length === 0) return null;
  return (
    <form
      class="values"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        go(
          addressOf("ask", [question.name], {
            ...address.options,
            ...Object.fromEntries(parameters.map(({ name }) => [name, String(given.get(name) ?? "")])),
          }),
        );
      }}
    >
      {parameters.map(({ name, value, kind }) => (
        <label key={name}>
          {name}
          <input name={name} {...FIELDS[kind]} value={address.options[name] ?? value} />
        </label>
      ))}
      <button type="submit">Ask with these</button>
    </form>
  );
}

interface AnsweringProps {
  readonly asking: Asking;
  readonly name: string;
  readonly stop: () => void;
}

function Answering({ asking, name, stop }: AnsweringProps) {
  const answered = asking.state === "answered" ? asking.answered : undefined;
  return (
    <section class="answering" aria-label="Answer">
      <p role="status">{statusOf(asking)}</p>
      {asking.state === "working" && (
        <p class="actions">
          <progress aria-label="At work" {...shareOf(asking.progress)} />
          <button type="button" onClick={stop}>
            Stop
          </button>
        </p>
      )}
      {asking.state === "failed" && (
        <Notice kind="error" title="The engine failed">
          {asking.reason}
        </Notice>
      )}
      {answered?.answer.ok === false && (
        <Notice kind="error" title="This cannot be asked">
          {answered.answer.diagnostics
            .map(({ message, line, column }) =>
              line === undefined
                ? message
                : `line ${line}${column === undefined ? "" : `, column ${column}`}: ${message}`,
            )
            .join("; ")}
        </Notice>
      )}
      {answered?.answer.ok === true && <AnswerShown answer={answered.answer.value} name={name} />}
    </section>
  );
}

function statusOf(asking: Asking): string {
  if (asking.state === "idle" || asking.state === "failed") return "";
  if (asking.state === "stopped") return "Stopped. The next question starts a fresh engine.";
  if (asking.state === "working") {
    const { progress } = asking;
    if (progress.step === "engine") return "Loading the engine …";
    if (progress.step === "articles") return `Reading the graphs of ${progress.done} of ${progress.of} articles …`;
    return `Asking ${progress.quads.toLocaleString("en")} quads …`;
  }
  const { answer, milliseconds, quads } = asking.answered;
  if (!answer.ok) return "";
  const what =
    answer.value.kind === "rows"
      ? counted(answer.value.rows.length, "row")
      : answer.value.kind === "graph"
        ? counted(answer.value.triples.length, "triple")
        : "Answered";
  const seconds = milliseconds < 10 ? "under 0.01" : (milliseconds / 1000).toFixed(2);
  return `${what} of ${quads.toLocaleString("en")} quads, in ${seconds} s`;
}

const shareOf = (progress: Progress): { value?: number; max?: number } =>
  progress.step === "articles" ? { value: progress.done, max: Math.max(1, progress.of) } : {};

const counted = (n: number, thing: string): string =>
  `${n === 0 ? "No" : n.toLocaleString("en")} ${thing}${n === 1 ? "" : "s"}`;

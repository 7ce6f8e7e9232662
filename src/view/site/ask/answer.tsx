import { useState } from "preact/hooks";
import type { Iri } from "../../../record/types.ts";
import type { Answer, ResultTerm, Rows } from "../../../store/answer.ts";
import { csv } from "../../../store/results/csv.ts";
import { shorten } from "../../../store/shorten.ts";
import { addressOf } from "../address.ts";
import { shortIri } from "../iri.ts";
import { Download } from "../parts/actions.tsx";
import { useSite } from "../site.ts";

/** Rows that are put on the page at once. */
const SHOWN = 200;

interface Props {
  readonly answer: Answer;
  /** What the file to save is called. */
  readonly name: string;
}

export function AnswerShown({ answer, name }: Props) {
  if (answer.kind === "boolean") return <p class="truth">{answer.value ? "yes: true" : "no: false"}</p>;
  if (answer.kind === "graph") return <Graph triples={answer.triples} name={name} />;
  return <Table answer={answer} name={name} />;
}

function Graph({ triples, name }: { readonly triples: readonly string[]; readonly name: string }) {
  const text = triples.map((line) => `${line}\n`).join("");
  return (
    <>
      <p class="actions">
        <Download name={`${name}.nt`} mediaType="application/n-triples" label="N-Triples" text={() => text} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <pre class="triples" tabIndex={0}>
        {triples.slice(0, SHOWN).join("\n")}
        {triples.length > SHOWN && `\n… ${triples.length - SHOWN} more in the file`}
      </pre>
    </>
  );
}

function Table({ answer, name }: { readonly answer: Rows; readonly name: string }) {
  const { variables, rows } = answer;
  const [most, setMost] = useState(SHOWN);
  if (rows.length === 0) return null;
  return (
    <>
      <p class="actions">
        <Download name={`${name}.csv`} mediaType="text/csv" label="CSV" text={() => csv(answer)} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section class="scroll" tabIndex={0} aria-label="Rows">
        <table class="answer">
          <thead>
            <tr>
              {variables.map((variable) => (
                <th key={variable} scope="col">
                  {variable}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row, i) => (
              <tr key={i}>
                {variables.map((variable) => (
                  <td key={variable} class={classOf(row[variable])}>
                    <Term term={row[variable]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + 5 * SHOWN)}>
          Show more of the {rows.length} rows
        </button>
      )}
    </>
  );
}

/** Characters that are words rather than a name. */
const WORDS = 50;

function classOf(term: ResultTerm | undefined): string | undefined {
  if (term?.type === "uri") return "iri-cell";
  if (term?.type !== "literal") return undefined;
  if (/#(?:integer|decimal|double)$/.test(term.datatype ?? "")) return "number";
  return term.value.length > WORDS ? "words" : undefined;
}

function Term({ term }: { readonly term: ResultTerm | undefined }) {
  const { base } = useSite();
  if (term === undefined) return null;
  // A question may give an IRI as a string.
  const named = term.type === "literal" && term.value.startsWith(base) && !/\s/.test(term.value);
  if (term.type === "uri" || named) return <Named iri={term.value} />;
  if (term.type === "literal") return <span dir="auto">{term.value}</span>;
  if (term.type === "bnode") return <code>_:{term.value}</code>;
  if (term.type !== "triple") return null;
  const { subject, predicate, object } = term.value;
  return (
    <>
      {"« "}
      <Term term={subject} /> <Term term={predicate} /> <Term term={object} />
      {" »"}
    </>
  );
}

/** The key of a text, or the hash of a link: nobody reads more of it than its beginning. */
const HASH = /(?<=\/)([0-9a-f]{4})[0-9a-f]{12}(?![0-9a-f])/;

/** An IRI: a link to the view of the thing where the export named it, else by its prefix. */
function Named({ iri }: { readonly iri: Iri }) {
  const { base } = useSite();
  const short = shortIri(base, iri);
  if (short === iri) return <code title={iri}>{shorten(iri).replace(/^<(.*)>$/, "$1")}</code>;
  return (
    <a href={addressOf("thing", [short])} title={iri}>
      {short.replace(HASH, "$1…")}
    </a>
  );
}

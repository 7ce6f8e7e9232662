import type { Diagnostic } from "../../../diagnostic/diagnostic.ts";
import { type Address, addressOf, changed } from "../address.ts";
import { shortIri } from "../iri.ts";
import { useSite } from "../site.ts";

interface Props {
  readonly finding: Diagnostic;
  /** Of its article, where the page shows that. */
  readonly articleKey: string | undefined;
  readonly address: Address;
}

/** A finding: what is wrong, where, and what was expected; with the way to the words. */
export function FindingShown({ finding, articleKey, address }: Props) {
  const { severity, rule, message, expected, actual, suggestion, path, pointer, times } = finding;
  const facts = [
    ["expected", expected],
    ["found", actual],
    ["property", path],
    ["in the record", pointer],
    ["how often", times === undefined ? undefined : `${times} more of this kind`],
  ] as const;
  return (
    <article class={`finding ${severity}`}>
      <p class="kicker">
        <b class="severity">{severity === "info" ? "note" : severity}</b>{" "}
        <a href={changed(address, { rule })} title="all of this rule">
          {rule}
        </a>
      </p>
      <p class="message" dir="auto">
        {message}
      </p>
      <dl>
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt> <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {suggestion !== undefined && <p class="suggestion">{suggestion}</p>}
      <Places finding={finding} articleKey={articleKey} />
    </article>
  );
}

/** Ways to what a finding is about: the words, the thing, the article; else the file that it stands in. */
function Places({ finding, articleKey }: Omit<Props, "address">) {
  const { base } = useSite();
  const { start, end, node, article, file, line, column } = finding;
  const short = node === undefined ? undefined : shortIri(base, node);
  const inFile = [file, line, column].filter((part) => part !== undefined).join(":");
  const place = start === undefined ? undefined : ([start, end ?? start + 1] as const);
  return (
    <p class="places">
      {articleKey !== undefined && place !== undefined && (
        <a href={addressOf("article", [articleKey], { at: place.join("-") })}>
          its words, characters {place[0]} to {place[1]}
        </a>
      )}
      {short !== undefined && short !== node && <a href={addressOf("thing", [short])}>{short}</a>}
      {articleKey !== undefined && place === undefined && !short?.startsWith("article/") && (
        <a href={addressOf("article", [articleKey])}>
          <bdi>{article}</bdi>
        </a>
      )}
      {articleKey === undefined && article !== undefined && <bdi>{article}</bdi>}
      {inFile !== "" && <code>{inFile}</code>}
    </p>
  );
}

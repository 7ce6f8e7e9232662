import { toQuads } from "../../graph/to-quads.ts";
import { recordJson } from "../../record/serialise.ts";
import type { ArticleRecord, Iri } from "../../record/types.ts";
import { turtle } from "../../write/turtle.ts";

type Quads = ReturnType<typeof toQuads>;

/** A record as `rapporteur export` writes it. */
export const recordText = (record: ArticleRecord): string => recordJson(record, { pretty: true });

/** The graph of a record as Turtle. */
export const turtleText = (record: ArticleRecord): string => written(record, toQuads(record));

/** What records say of one thing, as Turtle: the thing, its parts and the words behind them, and no other thing. */
export function turtleOf(records: readonly ArticleRecord[], thing: Iri): string {
  const [first] = records;
  if (first === undefined) return "";
  const quads = records.flatMap((record) => toQuads(record));
  const wanted = new Set<string>([thing]);
  const said: (typeof quads)[number][] = [];
  for (const iri of wanted) {
    for (const quad of quads) {
      if (quad.subject.value !== iri) continue;
      said.push(quad);
      // A part's IRI begins with that of its whole, and a passage has a fragment; anything else is a thing of its own.
      const { termType, value } = quad.object;
      if (
        termType === "NamedNode" &&
        (value.startsWith(`${thing}/`) || value.includes("#char=") || value.includes("#date="))
      )
        wanted.add(value);
    }
  }
  return written(first, said);
}

function written(record: ArticleRecord, quads: Quads): string {
  const text = turtle.article(record, quads);
  return text.ok ? `${turtle.header()}${text.value}${turtle.footer()}` : "";
}

/** A name that every file system takes. */
export const fileName = (key: string): string => key.replace(/[^\w.-]+/g, "_").slice(0, 80);

import type { UnitSpan } from "../../article/types.ts";
import type { StatementForm } from "../../vocabulary/index.ts";
import { formOf, quotedBeside, quotedStretches, stretchesOver } from "../quotation-marks.ts";
import type { Iri, Passage } from "../types.ts";
import type { Anchors } from "./anchors.ts";
import type { Findings } from "./findings.ts";
import type { Names } from "./names.ts";
import type { RecordText } from "./text.ts";

/** What the completion of one record's parts works with. */
export interface Work {
  readonly base: string;
  readonly articleKey: string;
  readonly text: RecordText;
  readonly findings: Findings;
  readonly names: Names;
  readonly anchors: Anchors;
  /** The IRI that the user decided on for what would have another. */
  readonly decided: (iri: Iri) => Iri;
  /**
   * How a content is rendered, by the quotation marks over it that do not stand over its cue too; none where its words
   * are not known.
   */
  form(content: readonly Words[], cue?: Position): StatementForm | undefined;
}

type Position = Pick<Passage, "start" | "end">;
type Words = Position & Pick<Passage, "exact">;

export function work(parts: Omit<Work, "form">): Work {
  const { at } = parts.text;
  let quoted: readonly UnitSpan[] | undefined;
  const form: Work["form"] = (content, cue) => {
    if (at === undefined) return formOfPieces(content);
    quoted ??= quotedStretches(at.words);
    const units = ({ start, end }: Position): UnitSpan => ({
      from: at.points.toUnit(start),
      to: at.points.toUnit(end),
    });
    const pieces = content.map(units);
    const extent = { from: Math.min(...pieces.map((p) => p.from)), to: Math.max(...pieces.map((p) => p.to)) };
    const near = stretchesOver(quoted, extent);
    return formOf(at.words, pieces, cue === undefined ? near : quotedBeside(at.words, near, units(cue)));
  };
  return { ...parts, form };
}

/** Without the text: by the marks inside the content's own words. */
function formOfPieces(content: readonly Words[]): StatementForm | undefined {
  const pieces = content.flatMap(({ exact }) => (exact === undefined ? [] : [exact]));
  if (pieces.length < content.length) return undefined;
  const forms = new Set(pieces.map((words) => formOf(words, [{ from: 0, to: words.length }], quotedStretches(words))));
  const [form] = forms;
  return forms.size > 1 ? "mixed" : form;
}

/** A list, or nothing where it is empty: a record has no empty lists. */
export function unlessEmpty<K extends string, T>(key: K, items: readonly T[]): { readonly [key in K]?: readonly T[] } {
  return items.length === 0 ? {} : ({ [key]: items } as { readonly [key in K]: readonly T[] });
}

/** References of a list, each once. */
export function references(
  { names }: Work,
  list: readonly string[] | undefined,
  kinds: Parameters<Names["refer"]>[1],
  pointer: string,
): readonly Iri[] {
  return [...new Set((list ?? []).map((reference, i) => names.refer(reference, kinds, `${pointer}/${i}`)))];
}

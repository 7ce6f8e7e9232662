import type { Iri } from "../../record/index.ts";
import type { Days } from "../days.ts";
import { byCodeUnit } from "../link.ts";
import { QUOTED, type Words } from "../words/words.ts";
import { interned } from "./interned.ts";
import { Pool } from "./pool.ts";
import type { StatementReport } from "./report.ts";
import type { Speaker } from "./speakers.ts";

/** Statements kept close: numbers in typed arrays, names of articles and speakers once, IRIs as bytes. */
export interface StatementStore {
  add(report: StatementReport): void;
  readonly size: number;
  /** In how many statements a word stands, roughly: words share slots. */
  frequency(hash: number): number;
  report(index: number): StatementReport;
  words(index: number): Words;
  /** When it was published and said, as far as is known. */
  when(index: number): Pick<StatementReport, "published" | "said">;
  /** Its article, by a number. */
  article(index: number): number;
  /** Whether some of it stands in quotation marks. */
  quotes(index: number): boolean;
  /** Day on which it was said, as far as is known, else on which it was published. */
  day(index: number): number | undefined;
  /** All of them by day, then by IRI, then by article: an order that does not depend on the order of adding. */
  inOrder(): readonly number[];
}

const SLOT_BITS = 18;
const NO_DAY = -0x80000000;
const DIRECT = 1;
const HEADLINE = 2;
const QUOTES = 4;

export function statementStore(): StatementStore {
  const words = new Pool((size) => new Uint32Array(size));
  const marks = new Pool((size) => new Uint8Array(size));
  const names = new Pool((size) => new Uint8Array(size));
  const wordEnds = new Pool((size) => new Uint32Array(size));
  const nameEnds = new Pool((size) => new Uint32Array(size));
  /** Of each statement: day of publication, first and last day of saying. */
  const days = new Pool((size) => new Int32Array(size));
  /** Of each statement: first and last code point. */
  const places = new Pool((size) => new Uint32Array(size));
  const flags = new Pool((size) => new Uint8Array(size));
  const articles = new Pool((size) => new Uint32Array(size));
  const speakers = new Pool((size) => new Uint32Array(size));
  const articleNames = interned<string>((iri) => iri);
  const speakerLists = interned<readonly Speaker[]>((list) => JSON.stringify(list));
  const frequencies = new Uint32Array(1 << SLOT_BITS);
  const slot = (hash: number): number => hash >>> (32 - SLOT_BITS);
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();

  const range = (ends: Pool<Uint32Array>, index: number): readonly [number, number] => [
    index === 0 ? 0 : ends.at(index - 1),
    ends.at(index),
  ];
  const iriOf = (index: number): Iri => decoder.decode(names.slice(...range(nameEnds, index)));
  const day = (value: number): number | undefined => (value === NO_DAY ? undefined : value);
  const said = (index: number): Days | undefined => {
    const [from, to] = [day(days.at(3 * index + 1)), day(days.at(3 * index + 2))];
    return from === undefined || to === undefined ? undefined : { from, to };
  };
  const published = (index: number): number | undefined => day(days.at(3 * index));
  const dayAt = (index: number): number | undefined => {
    const on = said(index);
    return on !== undefined && on.from === on.to ? on.from : published(index);
  };
  const when = (index: number): Pick<StatementReport, "published" | "said"> => {
    const [on, days] = [published(index), said(index)];
    return { ...(on !== undefined && { published: on }), ...(days !== undefined && { said: days }) };
  };
  const wordsAt = (index: number): Words => {
    const [from, to] = range(wordEnds, index);
    return { hashes: words.slice(from, to), marks: marks.slice(from, to) };
  };

  const byIri = (indices: readonly number[]): readonly number[] =>
    indices
      .map((index) => ({ index, iri: iriOf(index), article: articleNames.at(articles.at(index)) }))
      .sort((a, b) => byCodeUnit(a.iri, b.iri) || byCodeUnit(a.article, b.article))
      .map(({ index }) => index);

  return {
    get size() {
      return flags.length;
    },
    add: (report) => {
      for (const hash of new Set(report.words.hashes)) frequencies[slot(hash)] = (frequencies[slot(hash)] ?? 0) + 1;
      words.append(report.words.hashes);
      marks.append(report.words.marks);
      wordEnds.append([words.length]);
      names.append(encoder.encode(report.statement));
      nameEnds.append([names.length]);
      days.append([report.published ?? NO_DAY, report.said?.from ?? NO_DAY, report.said?.to ?? NO_DAY]);
      places.append([report.from, report.to]);
      const quotes = report.words.marks.some((mark) => (mark & QUOTED) !== 0);
      flags.append([(report.direct ? DIRECT : 0) | (report.headline ? HEADLINE : 0) | (quotes ? QUOTES : 0)]);
      articles.append([articleNames.indexOf(report.article)]);
      speakers.append([speakerLists.indexOf(report.speakers)]);
    },
    frequency: (hash) => frequencies[slot(hash)] ?? 0,
    report: (index) => {
      return {
        statement: iriOf(index),
        article: articleNames.at(articles.at(index)),
        ...when(index),
        from: places.at(2 * index),
        to: places.at(2 * index + 1),
        headline: (flags.at(index) & HEADLINE) !== 0,
        direct: (flags.at(index) & DIRECT) !== 0,
        speakers: speakerLists.at(speakers.at(index)),
        words: wordsAt(index),
      };
    },
    words: wordsAt,
    when,
    article: (index) => articles.at(index),
    quotes: (index) => (flags.at(index) & QUOTES) !== 0,
    day: dayAt,
    inOrder: () => {
      const byDay = new Map<number, number[]>();
      for (let index = 0; index < flags.length; index++) {
        const on = dayAt(index) ?? 0;
        const others = byDay.get(on);
        if (others === undefined) byDay.set(on, [index]);
        else others.push(index);
      }
      return [...byDay.keys()].sort((a, b) => a - b).flatMap((on) => byIri(byDay.get(on) ?? []));
    },
  };
}

import { textHash } from "../../extract/crf/index.ts";
import type { Iri } from "../../record/index.ts";
import { byCodeUnit } from "../link.ts";
import { type Spool, spool } from "../spill/index.ts";
import { QUOTED, type Words } from "../words/words.ts";
import { type Dated, datesByNumber } from "./dates.ts";
import { Pool } from "./pool.ts";
import { recent } from "./recent.ts";
import type { StatementReport } from "./report.ts";
import { bytesOf, hashesIn, reportIn, statementIn, wordsIn } from "./report-bytes.ts";

/**
 * Statements: what every comparison asks for in columns, some twenty bytes each; words, names and speakers in a spool, which
 * goes to the disk where they are many.
 */
export interface StatementStore {
  add(report: StatementReport): void;
  /** Numbers them by day, then by a hash of the IRI: an order that does not depend on the order of adding. */
  order(): void;
  readonly size: number;
  /** In how many statements a word stands, roughly: words share slots. */
  frequency(hash: number): number;
  report(index: number): StatementReport;
  iri(index: number): Iri;
  words(index: number): Words;
  /** Its words alone; a view, good until the next question. */
  hashes(index: number): Uint32Array;
  /** When it was published and said, as far as is known. */
  when(index: number): Dated;
  /** Its article, by a number. */
  article(index: number): number;
  /** The number of an article that has statements here. */
  articleOf(iri: Iri): number | undefined;
  /** Whether some of it stands in quotation marks. */
  quotes(index: number): boolean;
  /** Where temporary files take room; by default where the system has them. */
  readonly folder: string | undefined;
  /** Gives up what is on the disk. */
  close(): void;
}

const SLOT_BITS = 18;
const DIRECT = 1;
const HEADLINE = 2;
const QUOTES = 4;
/** The spool counts in fours, so that a number of 32 bits reaches 16 GiB. */
const UNIT = 4;
/** The last reports that were asked for: a statement is compared with many. */
const KEPT = 4096;

export function statementStore(folder?: string): StatementStore {
  let texts: Spool = spool({ folder });
  const columns = {
    starts: new Pool((size) => new Uint32Array(size)),
    lengths: new Pool((size) => new Uint32Array(size)),
    dates: new Pool((size) => new Uint32Array(size)),
    flags: new Pool((size) => new Uint8Array(size)),
    articles: new Pool((size) => new Uint32Array(size)),
  };
  const { starts, lengths, dates, flags, articles } = columns;
  const articleNumbers = new Map<Iri, number>();
  const frequencies = new Uint32Array(1 << SLOT_BITS);
  const slot = (hash: number): number => hash >>> (32 - SLOT_BITS);
  const dated = datesByNumber();
  const kept = recent<StatementReport>(KEPT);

  const bytes = (index: number): Uint8Array => texts.read(starts.at(index) * UNIT, lengths.at(index));
  const when = (index: number): Dated => dated.at(dates.at(index));
  /** Day on which it was said, as far as is known, else on which it was published. */
  const dayOf = (index: number): number => {
    const { published, said } = when(index);
    return (said !== undefined && said.from === said.to ? said.from : published) ?? 0;
  };
  const numberOf = (article: Iri): number => {
    const known = articleNumbers.get(article);
    if (known !== undefined) return known;
    articleNumbers.set(structuredClone(article), articleNumbers.size);
    return articleNumbers.size - 1;
  };
  /** Most statements of a day are told apart by a hash of their IRI, so that few are read. */
  const sorted = (): Uint32Array => {
    const days = Int32Array.from({ length: flags.length }, (_, index) => dayOf(index));
    const hashes = Uint32Array.from({ length: flags.length }, (_, index) => textHash(statementIn(bytes(index))));
    const at = (numbers: Int32Array | Uint32Array, index: number): number => numbers[index] ?? 0;
    const byName = (a: number, b: number): number => {
      const [x, y] = [reportIn(bytes(a)), reportIn(bytes(b))];
      return byCodeUnit(x.statement, y.statement) || byCodeUnit(x.article, y.article);
    };
    return Uint32Array.from(days.keys()).sort(
      (a, b) => at(days, a) - at(days, b) || at(hashes, a) - at(hashes, b) || byName(a, b),
    );
  };

  return {
    folder,
    get size() {
      return flags.length;
    },
    add: (report) => {
      for (const hash of new Set(report.words.hashes)) frequencies[slot(hash)] = (frequencies[slot(hash)] ?? 0) + 1;
      const written = bytesOf(report);
      starts.append([texts.append(written) / UNIT]);
      lengths.append([written.length]);
      dates.append([dated.numberOf(report)]);
      const quotes = report.words.marks.some((mark) => (mark & QUOTED) !== 0);
      flags.append([(report.direct ? DIRECT : 0) | (report.headline ? HEADLINE : 0) | (quotes ? QUOTES : 0)]);
      articles.append([numberOf(report.article)]);
    },
    order: () => {
      kept.clear();
      const order = sorted();
      // In the file, too, they stand in this order: what is compared stands close together.
      const before = texts;
      texts = spool({ folder });
      for (const index of order) texts.append(before.read(starts.at(index) * UNIT, lengths.at(index)));
      before.close();
      for (const column of Object.values(columns)) column.arrange(order);
      let at = 0;
      for (let index = 0; index < flags.length; index++) {
        starts.set(index, at / UNIT);
        at += lengths.at(index);
      }
    },
    frequency: (hash) => frequencies[slot(hash)] ?? 0,
    report: (index) => {
      const known = kept.get(index);
      if (known !== undefined) return known;
      const report: StatementReport = {
        ...reportIn(bytes(index)),
        ...when(index),
        headline: (flags.at(index) & HEADLINE) !== 0,
        direct: (flags.at(index) & DIRECT) !== 0,
      };
      kept.set(index, report);
      return report;
    },
    iri: (index) => statementIn(bytes(index)),
    words: (index) => wordsIn(bytes(index)),
    hashes: (index) => hashesIn(bytes(index)),
    when,
    article: (index) => articles.at(index),
    articleOf: (iri) => articleNumbers.get(iri),
    quotes: (index) => (flags.at(index) & QUOTES) !== 0,
    close: () => texts.close(),
  };
}

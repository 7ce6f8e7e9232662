import { textHash } from "../../extract/crf/index.ts";
import { lengthOf } from "../days.ts";
import { tellingWeight } from "../provisions/index.ts";
import { pairsByKey } from "../spill/index.ts";
import { nameKey } from "./names.ts";
import type { AgreementReport } from "./report.ts";
import { lastName, signersOf } from "./signers.ts";

/** With how many before it in time a report is compared under one key: a much reported pact must not cost the square. */
const NEIGHBOURS = 16;

/**
 * Pairs of reports that share something that can tie them, by an inverted index: parties together with a day, a signatory, a
 * place of signing or the number of a provision; two signatories; a name; the words of a provision in a row, or rare ones of
 * it under its number. Each pair once; in an order that depends on the reports alone.
 * @param reports in a fixed order
 * @param folder where temporary files take room
 */
export function* candidates(
  reports: readonly AgreementReport[],
  folder?: string,
): Generator<readonly [AgreementReport, AgreementReport]> {
  const time = ({ published, signed }: AgreementReport): number => published ?? signed?.from ?? 0;
  const ordered = reports.toSorted((a, b) => time(a) - time(b));
  const keys = (i: number): Iterable<number> => new Set(keysOf(ordered[i] as AgreementReport).map(textHash));
  for (const [i, j] of pairsByKey(ordered.length, keys, { neighbours: NEIGHBOURS, folder })) {
    const [a, b] = [ordered[i], ordered[j]];
    if (a !== undefined && b !== undefined && a.agreement !== b.agreement) yield [a, b];
  }
}

function keysOf(report: AgreementReport): readonly string[] {
  const { parties, signed, signatures, place, names, provisions } = report;
  const between = parties.join(" ");
  const circumstances = [
    ...(signed !== undefined && lengthOf(signed) === 1 ? [`day ${signed.from}`] : []),
    ...signatures.map(({ signer }) => `signer ${signer}`),
    ...(place === undefined ? [] : [`place ${place}`]),
    ...provisions.flatMap(({ number }) => (number === undefined ? [] : [`number ${number}`])),
  ];
  return [
    ...(parties.length > 1 ? circumstances.map((key) => `${between} ${key}`) : []),
    ...pairs(
      signersOf(report)
        .slice(0, MOST_SIGNERS)
        .map((signer) => lastName(report, signer)),
    ).map((both) => `signers ${both}`),
    ...names.map((name) => `name ${nameKey(name)}`),
    ...provisions.flatMap(({ shingles }) => shingles.map((shingle) => `words ${shingle}`)),
    ...provisions.flatMap(({ number, words }) =>
      number === undefined ? [] : pairs(heaviest(words.hashes)).map((both) => `provision ${number} ${both}`),
    ),
  ];
}

/** Of more signers the first are enough to be found by, and of more words the heaviest. */
const MOST_SIGNERS = 6;
const MOST_WORDS = 5;
const LEAST_WEIGHT = 3.5;

function heaviest(hashes: Uint32Array): readonly number[] {
  const weight = tellingWeight();
  return [...new Set(hashes)]
    .filter((hash) => weight(hash) >= LEAST_WEIGHT)
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, MOST_WORDS);
}

/** Each two of some things, as words. */
function pairs(things: readonly (string | number)[]): readonly string[] {
  const sorted = things.map(String).sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`));
}

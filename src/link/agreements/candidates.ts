import { lengthOf } from "../days.ts";
import { nameKey } from "./names.ts";
import type { AgreementReport } from "./report.ts";

/** With how many before it in time a report is compared under one key: a much reported pact must not cost the square. */
const NEIGHBOURS = 16;

/**
 * Pairs of reports that share something that can tie them, by an inverted index: parties together with a day, a signatory or
 * a place of signing; a name; the words of a provision. Each pair once; in an order that depends on the reports alone.
 * @param reports in a fixed order
 */
export function* candidates(
  reports: readonly AgreementReport[],
): Generator<readonly [AgreementReport, AgreementReport]> {
  const time = ({ published, signed }: AgreementReport): number => published ?? signed?.from ?? 0;
  const ordered = reports.toSorted((a, b) => time(a) - time(b));
  const blocks = new Map<string, number[]>();
  for (const [i, report] of ordered.entries()) {
    const neighbours = new Set<number>();
    for (const key of new Set(keysOf(report))) {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      for (const j of block) neighbours.add(j);
      block.push(i);
      if (block.length > NEIGHBOURS) block.shift();
    }
    for (const j of neighbours) {
      const other = ordered[j];
      if (other !== undefined && other.agreement !== report.agreement) yield [other, report];
    }
  }
}

function keysOf({ parties, signed, signatures, place, names, provisions }: AgreementReport): readonly string[] {
  const between = parties.join(" ");
  const circumstances = [
    ...(signed !== undefined && lengthOf(signed) === 1 ? [`day ${signed.from}`] : []),
    ...signatures.map(({ signer }) => `signer ${signer}`),
    ...(place === undefined ? [] : [`place ${place}`]),
  ];
  return [
    ...(parties.length > 1 ? circumstances.map((key) => `${between} ${key}`) : []),
    ...names.map((name) => `name ${nameKey(name)}`),
    ...provisions.flatMap(({ shingles }) => shingles.map((shingle) => `words ${shingle}`)),
  ];
}

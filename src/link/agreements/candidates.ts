import { lengthOf } from "../days.ts";
import { nameKey } from "./names.ts";
import type { AgreementReport } from "./report.ts";

/** With how many neighbours in time a report is compared under one key: a much reported pact must not cost the square. */
const NEIGHBOURS = 64;

/**
 * Pairs of reports that share something that can tie them, by an inverted index: parties together with a day, a signatory or
 * a place of signing; a name; the words of a provision. Each pair once; in an order that depends on the reports alone.
 * @param reports in a fixed order
 */
export function* candidates(
  reports: readonly AgreementReport[],
): Generator<readonly [AgreementReport, AgreementReport]> {
  const blocks = new Map<string, number[]>();
  for (const [i, report] of reports.entries()) {
    for (const key of new Set(keysOf(report))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [i]);
      else block.push(i);
    }
  }
  const seen = new Set<number>();
  const time = (i: number): number => reports[i]?.published ?? reports[i]?.signed?.from ?? 0;
  for (const block of blocks.values()) {
    const ordered = block.toSorted((i, j) => time(i) - time(j) || i - j);
    for (const [at, i] of ordered.entries()) {
      for (const j of ordered.slice(Math.max(0, at - NEIGHBOURS), at)) {
        const pair = Math.min(i, j) * reports.length + Math.max(i, j);
        const [a, b] = [reports[Math.min(i, j)], reports[Math.max(i, j)]];
        if (a === undefined || b === undefined || a.agreement === b.agreement || seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
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
    ...provisions.map(({ words }) => `provision ${words}`),
  ];
}

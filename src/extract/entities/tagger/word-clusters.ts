import { textHash } from "../../crf/index.ts";

/** Clusters of words by what company they keep, fine and coarse; 0 is "not in the table". */
export interface WordClusters {
  /** The number of a word's cluster from 1, or 0; `word` is lower case. */
  readonly fine: (word: string) => number;
  /** The number of the group of clusters that a fine cluster is in, from 1, or 0 for cluster 0. */
  readonly coarse: (fine: number) => number;
}

const MAGIC = 0x43575052; // "RPWC", little-endian

/**
 * A table of word clusters as a file: magic, number of words, number of fine clusters (32 bit each, little-endian), the
 * hashes of the words ascending (32 bit), their fine clusters (16 bit), and the coarse cluster of each fine one (8 bit).
 * @param fineOf fine cluster of the word at an index, from 0. @param coarseOf coarse cluster by fine cluster, from 0.
 */
export function clusterTable(
  words: readonly string[],
  fineOf: (index: number) => number,
  coarseOf: readonly number[],
): Uint8Array {
  const byHash = new Map<number, number>();
  words.forEach((word, i) => {
    const hash = textHash(word);
    if (!byHash.has(hash)) byHash.set(hash, fineOf(i));
  });
  const hashes = Uint32Array.from(byHash.keys()).sort();
  const fine = Uint16Array.from(hashes, (hash) => byHash.get(hash) ?? 0);
  return Buffer.concat([
    new Uint8Array(Uint32Array.of(MAGIC, hashes.length, coarseOf.length).buffer),
    new Uint8Array(hashes.buffer),
    new Uint8Array(fine.buffer),
    Uint8Array.from(coarseOf),
  ]);
}

/** Reads what `clusterTable` wrote. @throws Error when the bytes are not such a file. */
export function readClusters(bytes: Uint8Array): WordClusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [words, clusters] = bytes.length < 12 ? [0, 0] : [view.getUint32(4, true), view.getUint32(8, true)];
  if (bytes.length !== 12 + 6 * words + clusters || view.getUint32(0, true) !== MAGIC)
    throw new Error("not a table of word clusters");
  const copy = Uint8Array.from(bytes.subarray(12));
  const hashes = new Uint32Array(copy.buffer, 0, words);
  const fineOf = new Uint16Array(copy.buffer, 4 * words, words);
  const coarseOf = copy.subarray(6 * words);
  return {
    fine: (word) => {
      const hash = textHash(word);
      let low = 0;
      let high = words;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((hashes[middle] as number) < hash) low = middle + 1;
        else high = middle;
      }
      return hashes[low] === hash ? (fineOf[low] as number) + 1 : 0;
    },
    coarse: (fine) => (fine === 0 ? 0 : (coarseOf[fine - 1] as number) + 1),
  };
}

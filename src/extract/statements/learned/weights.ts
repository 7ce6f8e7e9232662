import { type LinearChain, readChain } from "../../crf/index.ts";
import type { BoostedTrees } from "./boosted-trees.ts";
import type { CueLexicon } from "./cue-lexicon.ts";

/** What training learned, ready to use. */
export interface StatementWeights {
  /** Labels every token of a line, all statements at once. */
  readonly flat: LinearChain;
  /** Labels the tokens around one cue. */
  readonly cue: LinearChain;
  readonly lexicon: CueLexicon;
  /** Whether a candidate is a statement. */
  readonly judge: BoostedTrees;
  /** The least probability of one that is taken for a statement. */
  readonly threshold: number;
}

/** The same as training hands it over: the chains as bytes of their own. */
export interface StatementParameters {
  readonly flat: Uint8Array;
  readonly cue: Uint8Array;
  readonly lexicon: CueLexicon;
  readonly judge: BoostedTrees;
  readonly threshold: number;
}

interface Header {
  readonly sizes: readonly number[];
  readonly base: number;
  readonly depth: number;
  readonly threshold: number;
}

const MAGIC = 0x31535052; // "RPS1", little-endian

const bytesOf = (array: Uint32Array | Float32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Layout: magic, length of a JSON header, the header, then its `sizes` of bytes: two chains, lexicon, trees. */
export function writeWeights({ flat, cue, lexicon, judge, threshold }: StatementParameters): Uint8Array {
  const keys = [...lexicon.keys()].sort((a, b) => a - b);
  const parts = [
    flat,
    cue,
    bytesOf(Uint32Array.from(keys)),
    Uint8Array.from(keys, (key) => lexicon.get(key) ?? 0),
    judge.columns,
    bytesOf(judge.bounds),
    bytesOf(judge.values),
  ];
  const header: Header = { sizes: parts.map((p) => p.length), base: judge.base, depth: judge.depth, threshold };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const all = [bytesOf(Uint32Array.of(MAGIC, json.length)), json, ...parts];
  const out = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** @throws Error when the bytes are not such a file. */
export function readWeights(bytes: Uint8Array): StatementWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error("not a file of statement weights");
  const start = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, start))) as Header;
  let at = start;
  const parts = header.sizes.map((size) => {
    at += size;
    return Uint8Array.from(bytes.subarray(at - size, at));
  });
  if (at !== bytes.length) throw new Error(`statement weights of ${bytes.length} bytes, expected ${at}`);
  const none = new Uint8Array(0);
  const [flat = none, cue = none, keys = none, steps = none, columns = none, bounds = none, values = none] = parts;
  const lexicon = new Map<number, number>();
  new Uint32Array(keys.buffer).forEach((key, i) => {
    lexicon.set(key, steps[i] ?? 0);
  });
  return {
    flat: readChain(flat),
    cue: readChain(cue),
    lexicon,
    judge: {
      base: header.base,
      depth: header.depth,
      columns,
      bounds: new Float32Array(bounds.buffer),
      values: new Float32Array(values.buffer),
    },
    threshold: header.threshold,
  };
}

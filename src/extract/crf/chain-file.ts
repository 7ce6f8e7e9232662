/** A trained linear chain as it stands in a file; weights are multiples of `scale` and `pairScale`. */
export interface ChainParameters {
  readonly labels: readonly string[];
  /** Scores of the labels at the first token; `-Infinity` forbids one. */
  readonly start: Float32Array;
  /** Scores of pairs of labels at neighbouring tokens, from (row) to (column); `-Infinity` forbids one. */
  readonly step: Float32Array;
  /** Hashes of the features kept, ascending, and `labels` weights for each. */
  readonly keys: Uint32Array;
  readonly weights: Int8Array;
  readonly scale: number;
  /** Hashes of the pair features kept, ascending, and `labels` x `labels` weights for each. */
  readonly pairKeys: Uint32Array;
  readonly pairWeights: Int8Array;
  readonly pairScale: number;
}

const MAGIC = 0x31435052; // "RPC1", little-endian
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Layout, little-endian: magic, byte length of a JSON header `{labels, features, pairs, scale, pairScale, keyBytes,
 * pairKeyBytes}`, the header, start and step as 32-bit floats, then for features and for pair features their keys
 * (differences in LEB128) and their weights (8-bit, label by label: all rows of label 0 first, so that it packs well).
 */
export function writeChain(chain: ChainParameters): Uint8Array {
  const keys = packed(chain.keys);
  const pairKeys = packed(chain.pairKeys);
  const header = encoder.encode(
    JSON.stringify({
      labels: chain.labels,
      features: chain.keys.length,
      pairs: chain.pairKeys.length,
      scale: chain.scale,
      pairScale: chain.pairScale,
      keyBytes: keys.length,
      pairKeyBytes: pairKeys.length,
    }),
  );
  const parts = [
    new Uint8Array(Uint32Array.of(MAGIC, header.length).buffer),
    header,
    bytesOf(chain.start),
    bytesOf(chain.step),
    keys,
    turned(chain.weights, chain.labels.length),
    pairKeys,
    turned(chain.pairWeights, chain.labels.length ** 2),
  ];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** @throws Error when the bytes are not such a file. */
export function readChainParameters(bytes: Uint8Array): ChainParameters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error("not a file of linear-chain weights");
  let at = 8;
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    at += length;
    return Uint8Array.from(bytes.subarray(at - length, at));
  };
  const header = JSON.parse(decoder.decode(take(view.getUint32(4, true)))) as Header;
  const L = header.labels.length;
  const start = new Float32Array(take(4 * L).buffer);
  const step = new Float32Array(take(4 * L * L).buffer);
  const keys = unpacked(take(header.keyBytes), header.features);
  const weights = turned(take(header.features * L), header.features);
  const pairKeys = unpacked(take(header.pairKeyBytes), header.pairs);
  const pairWeights = turned(take(header.pairs * L * L), header.pairs);
  if (at !== bytes.length) throw new Error(`linear-chain weights of ${bytes.length} bytes, expected ${at}`);
  return {
    labels: header.labels,
    start,
    step,
    keys,
    weights: new Int8Array(weights.buffer),
    scale: header.scale,
    pairKeys,
    pairWeights: new Int8Array(pairWeights.buffer),
    pairScale: header.pairScale,
  };
}

interface Header {
  readonly labels: readonly string[];
  readonly features: number;
  readonly pairs: number;
  readonly scale: number;
  readonly pairScale: number;
  readonly keyBytes: number;
  readonly pairKeyBytes: number;
}

const bytesOf = (array: Float32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** A matrix of bytes with rows of `columns`, transposed. */
function turned(matrix: Int8Array | Uint8Array, columns: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(matrix.length);
  const rows = columns === 0 ? 0 : matrix.length / columns;
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) out[c * rows + r] = matrix[r * columns + c] as number;
  return out;
}

function packed(keys: Uint32Array): Uint8Array {
  const out: number[] = [];
  let last = 0;
  for (const key of keys) {
    let difference = key - last;
    last = key;
    for (; difference > 127; difference = Math.floor(difference / 128)) out.push((difference % 128) | 128);
    out.push(difference);
  }
  return Uint8Array.from(out);
}

function unpacked(bytes: Uint8Array, length: number): Uint32Array {
  const out = new Uint32Array(length);
  let at = 0;
  let last = 0;
  for (let i = 0; i < length; i++) {
    let factor = 1;
    let byte = bytes[at++] as number;
    for (; byte > 127; byte = bytes[at++] as number) {
      last += (byte & 127) * factor;
      factor *= 128;
    }
    last += byte * factor;
    out[i] = last;
  }
  return out;
}

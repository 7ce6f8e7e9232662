import { type TemporaryFile, temporaryFile } from "./temporary-file.ts";

/** Numbers in so many heaps, in memory as long as they are few, and then in a temporary file. */
export interface Buckets {
  add(bucket: number, value: number): void;
  /** The numbers of a bucket, sorted. */
  sorted(bucket: number): Float64Array;
  close(): void;
}

export interface BucketsOptions {
  /** Where the temporary file takes room. */
  readonly folder?: string | undefined;
  /** Blocks of 8 KiB that are held in memory at most, besides one a bucket. */
  readonly most?: number;
}

const BLOCK = 1 << 10;
const BYTES = BLOCK * Float64Array.BYTES_PER_ELEMENT;
const MOST = 1 << 11;

/** What a bucket holds: full blocks in memory and in the file, and one that is being filled. */
interface Bucket {
  readonly held: Float64Array[];
  readonly filed: number[];
  filling: Float64Array;
  count: number;
}

export function buckets(count: number, { folder, most = MOST }: BucketsOptions = {}): Buckets {
  const all: (Bucket | undefined)[] = new Array(count);
  let file: TemporaryFile | undefined;
  let [held, filed] = [0, 0];
  const bytesOf = (block: Float64Array): Uint8Array => new Uint8Array(block.buffer, block.byteOffset, block.byteLength);

  const putAway = (bucket: Bucket): void => {
    if (held < most) {
      held++;
      bucket.held.push(bucket.filling);
      bucket.filling = new Float64Array(BLOCK);
    } else {
      file ??= temporaryFile(folder);
      file.write(bytesOf(bucket.filling), filed * BYTES);
      bucket.filed.push(filed);
      filed++;
    }
    bucket.count = 0;
  };

  return {
    add: (number, value) => {
      let bucket = all[number];
      if (bucket === undefined) {
        bucket = { held: [], filed: [], filling: new Float64Array(BLOCK), count: 0 };
        all[number] = bucket;
      }
      bucket.filling[bucket.count] = value;
      bucket.count++;
      if (bucket.count === BLOCK) putAway(bucket);
    },
    sorted: (number) => {
      const bucket = all[number];
      if (bucket === undefined) return new Float64Array(0);
      const values = new Float64Array((bucket.held.length + bucket.filed.length) * BLOCK + bucket.count);
      let at = 0;
      for (const block of bucket.held) {
        values.set(block, at);
        at += BLOCK;
      }
      for (const place of bucket.filed) {
        file?.read(bytesOf(values.subarray(at, at + BLOCK)), place * BYTES);
        at += BLOCK;
      }
      values.set(bucket.filling.subarray(0, bucket.count), at);
      return values.sort();
    },
    close: () => {
      all.length = 0;
      file?.close();
      file = undefined;
    },
  };
}

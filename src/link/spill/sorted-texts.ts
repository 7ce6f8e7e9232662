import { type Spool, spool } from "./spool.ts";

/** Texts by key, sorted, in memory as long as they are few, and then in runs of a temporary file that are merged. */
export interface SortedTexts {
  add(key: string, text: string): void;
  /** Those of one key in the order in which they were added. Once only: what was in the file is given up behind the last. */
  sorted(): Generator<readonly [key: string, text: string]>;
}

export interface SortedTextsOptions {
  /** Where the temporary file takes room. */
  readonly folder?: string | undefined;
  /** Code units that are held in memory at most. */
  readonly most?: number;
}

type Entry = readonly [key: string, text: string];

/** A run in the file: where its next entry is, and where it ends. */
interface Run {
  readonly number: number;
  next: number;
  readonly end: number;
}

const MOST = 1 << 23;
/** Of each entry there is kept how long its key and its text are, in two numbers of 32 bits. */
const HEAD = 8;

/** @param compare keys; what it holds for one is of one key */
export function sortedTexts(
  compare: (a: string, b: string) => number,
  { folder, most = MOST }: SortedTextsOptions = {},
): SortedTexts {
  let entries: Entry[] = [];
  let size = 0;
  let file: Spool | undefined;
  const runs: Run[] = [];
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const inOrder = (): Entry[] => entries.sort(([a], [b]) => compare(a, b));

  const putAway = (): void => {
    file ??= spool({ folder });
    const from = file.length;
    for (const pair of inOrder()) {
      const [key, text] = pair.map((part) => encoder.encode(part)) as [Uint8Array, Uint8Array];
      file.append(new Uint8Array(Uint32Array.of(key.length, text.length).buffer));
      file.append(key);
      file.append(text);
    }
    runs.push({ number: runs.length, next: from, end: file.length });
    entries = [];
    size = 0;
  };
  const take = (run: Run, from: Spool): Entry => {
    const [key = 0, text = 0] = new Uint32Array(from.read(run.next, HEAD).slice().buffer);
    const start = run.next + HEAD;
    run.next = start + key + text;
    return [decoder.decode(from.read(start, key)), decoder.decode(from.read(start + key, text))];
  };

  return {
    add: (key, text) => {
      entries.push([key, text]);
      size += key.length + text.length;
      if (size > most) putAway();
    },
    sorted: function* () {
      if (file === undefined) {
        yield* inOrder();
        return;
      }
      if (entries.length > 0) putAway();
      try {
        yield* merged(runs, (run) => take(run, file as Spool), compare);
      } finally {
        file.close();
      }
    },
  };
}

function* merged(
  runs: readonly Run[],
  take: (run: Run) => Entry,
  compare: (a: string, b: string) => number,
): Generator<Entry> {
  /** The first entry of each run that is left, the last of them first. */
  const heads: { readonly run: Run; readonly entry: Entry }[] = [];
  const add = (run: Run): void => {
    if (run.next >= run.end) return;
    const entry = take(run);
    let [from, to] = [0, heads.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = heads[middle] as (typeof heads)[number];
      if ((compare(entry[0], other.entry[0]) || run.number - other.run.number) < 0) from = middle + 1;
      else to = middle;
    }
    heads.splice(from, 0, { run, entry });
  };
  for (const run of runs) add(run);
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    yield head.entry;
    add(head.run);
  }
}

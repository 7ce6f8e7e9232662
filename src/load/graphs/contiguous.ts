/** The lines of one graph, as they stand in a file of N-Quads. */
export interface Lines {
  readonly graph: string;
  /** UTF-8, every line ended. */
  readonly bytes: Buffer;
  /** Whether they are known to be all of the graph. */
  readonly whole: boolean;
}

const NEWLINE = 10;
/** A graph's name at the end of a line of N-Quads. */
const NAME = / <([^<>"{}|^`\\\s]*)> \.\n$/;
/** How far ahead is looked first for the end of a graph, in bytes; then twice as far each time. */
const STEP = 1 << 14;
/** How much is read at once at least, in bytes. */
const PIECE = 1 << 20;

/**
 * Cuts N-Quads where the name at the end of the lines changes, as an export writes them: graph after graph. Nothing is
 * parsed, and not every line is looked at: where a name's last line seems to be is found by halves, and whether the lines up
 * to there are all of the graph is told by their hash. Where it does not say so they are cut line by line, and what they hold
 * is for the caller to see, by a parser.
 * @param isWhole whether bytes are all lines of a graph
 * @returns at the end whether it went well: no line without such a name, and no graph in two places
 */
export function* contiguous(
  pieces: Iterable<Uint8Array>,
  isWhole: (graph: string, bytes: Buffer) => boolean,
): Generator<Lines, boolean> {
  const window = windowOn(pieces);
  const closed = new Set<string>();
  try {
    for (let first = window.newline(0); first >= 0; first = window.newline(0)) {
      const graph = NAME.exec(window.bytes.toString("utf8", 0, first + 1))?.[1];
      if (graph === undefined || closed.has(graph)) return false;
      closed.add(graph);
      const end = Buffer.from(` <${graph}> .\n`);
      const guess = window.first(lastByHalves(window, end, first) + 1);
      const whole = isWhole(graph, guess);
      const bytes = whole ? guess : window.first(lastInTurn(window, end, first) + 1);
      window.drop(bytes.length);
      yield { graph, bytes, whole };
    }
    return true;
  } finally {
    window.close();
  }
}

/** The end of the last of a graph's lines that stand one after another. @param known the end of one of them */
function lastInTurn(window: Window, end: Buffer, known: number): number {
  let last = known;
  for (;;) {
    const next = window.newline(last + 1);
    if (!isLineOf(window, end, next)) return last;
    last = next;
  }
}

/** The end of a graph's last line, if all its lines stand together. @param known the end of a line that is the graph's */
function lastByHalves(window: Window, end: Buffer, known: number): number {
  let good = known;
  let bad = -1;
  for (let step = STEP; bad < 0; step *= 2) {
    const ahead = window.newline(good + step);
    const probe = ahead >= 0 ? ahead : window.bytes.lastIndexOf(NEWLINE);
    if (!isLineOf(window, end, probe)) bad = probe;
    else if (ahead < 0) return probe;
    else good = probe;
  }
  for (;;) {
    const middle = Math.max(good + 1, Math.floor((good + bad) / 2));
    const behind = window.bytes.indexOf(NEWLINE, middle);
    const probe = behind < bad ? behind : window.bytes.lastIndexOf(NEWLINE, middle - 1);
    if (probe <= good) return good;
    if (isLineOf(window, end, probe)) good = probe;
    else bad = probe;
  }
}

/** @param newline the end of a line; none where it is less than 0 */
function isLineOf({ bytes }: Window, end: Buffer, newline: number): boolean {
  const from = newline + 1 - end.length;
  return from >= 0 && bytes.compare(end, 0, end.length, from, newline + 1) === 0;
}

/** What is held of a file: from the first line that is not done to where it was looked last. */
interface Window {
  readonly bytes: Buffer;
  /** The first end of a line at or behind a place, read up to there if need be; less than 0 where there is none. */
  newline(from: number): number;
  first(length: number): Buffer;
  /** Lets go of so many bytes at the beginning. */
  drop(length: number): void;
  close(): void;
}

function windowOn(pieces: Iterable<Uint8Array>): Window {
  const source = pieces[Symbol.iterator]();
  let bytes: Buffer = Buffer.alloc(0);
  let ended = false;
  /** As much again as there is, so that a long graph is not copied again and again. */
  const fill = (): void => {
    const read: Uint8Array[] = [bytes];
    const wanted = Math.max(PIECE, bytes.length);
    for (let length = 0; length < wanted && !ended; ) {
      const next = source.next();
      if (next.done === true) {
        ended = true;
        if ((read.at(-1)?.at(-1) ?? NEWLINE) !== NEWLINE) read.push(Buffer.from("\n"));
      } else if (next.value.length > 0) {
        read.push(next.value);
        length += next.value.length;
      }
    }
    bytes = Buffer.concat(read);
  };
  return {
    get bytes() {
      return bytes;
    },
    newline: (from) => {
      for (;;) {
        const found = from < bytes.length ? bytes.indexOf(NEWLINE, from) : -1;
        if (found >= 0 || ended) return found;
        fill();
      }
    },
    first: (length) => bytes.subarray(0, length),
    drop: (length) => {
      bytes = bytes.subarray(length);
    },
    close: () => void source.return?.(),
  };
}

import { type TemporaryFile, temporaryFile } from "./temporary-file.ts";

/** Bytes one behind the other, in memory as long as they are few, and then in a temporary file. */
export interface Spool {
  /** Bytes in all. */
  readonly length: number;
  /** @returns where they begin */
  append(bytes: Uint8Array): number;
  /** A view, good until the next call: copy what is to be kept. It begins at a multiple of four where the bytes do. */
  read(from: number, length: number): Uint8Array;
  close(): void;
}

export interface SpoolOptions {
  /** Where the temporary file takes room. */
  readonly folder?: string | undefined;
  /** Bytes that are held in memory at most, roughly. */
  readonly most?: number;
}

const PAGE = 1 << 16;
/** Enough for the statements of some thousand articles, which then never touch the disk. */
const MOST = 1 << 24;

export function spool({ folder, most = MOST }: SpoolOptions = {}): Spool {
  /** The pages in memory, the one that was longest not asked for first. */
  const pages = new Map<number, Uint8Array>();
  const mostPages = Math.max(2, Math.ceil(most / PAGE));
  let file: TemporaryFile | undefined;
  /** Pages below this one are in the file, too. */
  let written = 0;
  let length = 0;
  let lastPage = -1;
  let last: Uint8Array = new Uint8Array(0);

  /** A page's room: that of the page that was longest not asked for, where there are enough. */
  const room = (): Uint8Array => {
    if (pages.size < mostPages) return new Uint8Array(PAGE);
    const [oldest, bytes] = pages.entries().next().value as [number, Uint8Array];
    // Pages are filled one after another, so all before the oldest that is not in the file are.
    for (; written <= oldest; written++) {
      file ??= temporaryFile(folder);
      file.write(pages.get(written) as Uint8Array, written * PAGE);
    }
    pages.delete(oldest);
    return bytes;
  };
  const page = (number: number): Uint8Array => {
    if (number === lastPage) return last;
    let bytes = pages.get(number);
    if (bytes === undefined) {
      bytes = room();
      if (number < written) file?.read(bytes, number * PAGE);
    } else pages.delete(number);
    pages.set(number, bytes);
    lastPage = number;
    last = bytes;
    return bytes;
  };

  return {
    get length() {
      return length;
    },
    append: (bytes) => {
      const from = length;
      for (let done = 0; done < bytes.length; ) {
        const number = Math.floor(length / PAGE);
        const into = page(number);
        // What is in the file of this page is no longer all of it.
        written = Math.min(written, number);
        const part = bytes.subarray(done, done + PAGE - (length % PAGE));
        into.set(part, length % PAGE);
        done += part.length;
        length += part.length;
      }
      return from;
    },
    read: (from, count) => {
      if (from + count > length) throw new RangeError(`a spool of ${length} bytes has none at ${from + count}`);
      const start = from % PAGE;
      if (start + count <= PAGE) return page(Math.floor(from / PAGE)).subarray(start, start + count);
      const bytes = new Uint8Array(count);
      for (let done = 0; done < count; ) {
        const at = from + done;
        const part = page(Math.floor(at / PAGE)).subarray(at % PAGE, (at % PAGE) + count - done);
        bytes.set(part, done);
        done += part.length;
      }
      return bytes;
    },
    close: () => {
      pages.clear();
      lastPage = -1;
      file?.close();
      file = undefined;
    },
  };
}

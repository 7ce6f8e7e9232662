/** Bytes of a stream, taken in amounts of the reader's choosing. */
export interface ByteReader {
  /** The next `n` bytes, which stay; fewer only at the end. */
  peek(n: number): Promise<Buffer>;
  /** The next piece as it came, of at most `n` bytes; empty only at the end. */
  take(n: number): Promise<Buffer>;
  /** Passes over `n` bytes. @returns how many there were */
  skip(n: number): Promise<number>;
  /** Puts bytes in front of what is to come. */
  giveBack(bytes: Uint8Array): void;
}

export function byteReader(chunks: AsyncIterator<Buffer>): ByteReader {
  let held: Buffer = Buffer.alloc(0);
  let ended = false;
  const more = async (): Promise<Buffer> => {
    const next = ended ? undefined : await chunks.next();
    if (next && !next.done) return next.value;
    ended = true;
    return Buffer.alloc(0);
  };
  const peek = async (n: number): Promise<Buffer> => {
    const pieces = [held];
    let length = held.length;
    while (length < n && !ended) {
      const piece = await more();
      pieces.push(piece);
      length += piece.length;
    }
    if (pieces.length > 1) held = Buffer.concat(pieces);
    return held.subarray(0, n);
  };
  const take = async (n: number): Promise<Buffer> => {
    while (held.length === 0 && !ended) held = await more();
    const taken = held.subarray(0, n);
    held = held.subarray(taken.length);
    return taken;
  };
  const skip = async (n: number): Promise<number> => {
    let left = n;
    while (left > 0) {
      const { length } = await take(left);
      if (length === 0) break;
      left -= length;
    }
    return n - left;
  };
  const giveBack = (bytes: Uint8Array): void => {
    held = Buffer.concat([bytes, held]);
  };
  return { peek, take, skip, giveBack };
}

/** Columns of one length, all zero, in one piece of memory: a typed array of its own costs more than what is in it. */
export function columnsIn(length: number, count: number): () => Int32Array {
  const all = new Int32Array(length * count);
  let next = 0;
  return () => {
    next += length;
    return all.subarray(next - length, next);
  };
}

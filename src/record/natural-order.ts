/** Compares strings with their runs of digits as numbers: `art_4` before `art_10`. Only equal strings are equal. */
export function compareNaturally(a: string, b: string): number {
  const x = a.split(/(\d+)/);
  const y = b.split(/(\d+)/);
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const [left, right] = [x[i] ?? "", y[i] ?? ""];
    if (left === right) continue;
    if (i % 2 === 1 && left.length !== right.length) return left.length - right.length;
    return left < right ? -1 : 1;
  }
  return x.length - y.length;
}

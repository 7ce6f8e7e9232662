/** A line on a terminal that is written over as the work goes on; on anything but a terminal, nothing. */
export interface Progress {
  show(read: number, rejected: number): void;
  clear(): void;
}

const EVERY_MS = 100;

export function progress(stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show: (read, rejected) => {
      const now = performance.now();
      if (!stream.isTTY || now - shown < EVERY_MS) return;
      shown = now;
      const rate = (read / (now - started)) * 1000;
      stream.write(`\r\x1b[K${read} articles, ${rate.toFixed(0)}/s${rejected > 0 ? `, ${rejected} rejected` : ""}`);
    },
    clear: () => {
      if (stream.isTTY && shown > Number.NEGATIVE_INFINITY) stream.write("\r\x1b[K");
    },
  };
}

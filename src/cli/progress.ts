/** A line on a terminal that is written over as the work goes on; on anything but a terminal, nothing. */
export interface Progress {
  show(at: { readonly read: number; readonly rejected: number; readonly secondsLeft?: number }): void;
  clear(): void;
}

const EVERY_MS = 100;

export function progress(stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let shown = Number.NEGATIVE_INFINITY;
  /** Articles that an interrupted export had read before: they say nothing of the pace. */
  let before: number | undefined;
  return {
    show: ({ read, rejected, secondsLeft }) => {
      before ??= Math.max(0, read - 1);
      const now = performance.now();
      if (!stream.isTTY || now - shown < EVERY_MS) return;
      shown = now;
      const rate = ((read - before) / (now - started)) * 1000;
      const parts = [
        `${read} articles`,
        `${rate.toFixed(rate < 10 ? 1 : 0)}/s`,
        ...(rejected > 0 ? [`${rejected} rejected`] : []),
        ...(secondsLeft === undefined ? [] : [`${duration(secondsLeft)} left`]),
      ];
      stream.write(`\r\x1b[K${parts.join(", ")}`);
    },
    clear: () => {
      if (stream.isTTY && shown > Number.NEGATIVE_INFINITY) stream.write("\r\x1b[K");
    },
  };
}

/** `42 s`, `3 min 20 s`, `5 h 3 min`. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

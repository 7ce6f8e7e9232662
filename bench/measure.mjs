import { existsSync, readFileSync } from "node:fs";

/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds of processor time that one call takes, all threads of the process together. */
async function cost(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Runs two ways of doing one thing by turns, so that whatever else the machine does falls on both.
 * @returns the medians in milliseconds of processor time, and how many times faster ours is
 */
export async function compare(ours, theirs, rounds) {
  const mine = [];
  const other = [];
  for (let round = 0; round <= rounds; round++) {
    const [a, b] = [await cost(ours), await cost(theirs)];
    if (round === 0) continue; // warming up
    mine.push(a);
    other.push(b);
  }
  return { ours: median(mine), theirs: median(other), ratio: median(other) / median(mine) };
}

/** Seconds of processor time so far, of a process that runs (proc(5), fields 14 and 15 of `stat`, in hundredths). Linux only. */
export function processorOf(pid) {
  const path = `/proc/${pid}/stat`;
  const fields = existsSync(path)
    ? readFileSync(path, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ")
    : [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

import { Notice } from "../parts/notice.tsx";
import { AnswerShown } from "./answer.tsx";
import type { Progress } from "./engine.ts";
import type { Asking } from "./use-asking.ts";

interface AnsweringProps {
  readonly asking: Asking;
  readonly name: string;
  readonly stop: () => void;
}

/** How far the engine is, and what it answers. */
export function Answering({ asking, name, stop }: AnsweringProps) {
  const answered = asking.state === "answered" ? asking.answered : undefined;
  return (
    <section class="answering" aria-label="Answer">
      <p role="status">{statusOf(asking)}</p>
      {asking.state === "working" && (
        <p class="actions">
          <progress aria-label="At work" {...shareOf(asking.progress)} />
          <button type="button" onClick={stop}>
            Stop
          </button>
        </p>
      )}
      {asking.state === "failed" && (
        <Notice kind="error" title="The engine failed">
          {asking.reason}
        </Notice>
      )}
      {answered?.answer.ok === false && (
        <Notice kind="error" title="This cannot be asked">
          {answered.answer.diagnostics
            .map(({ message, line, column }) =>
              line === undefined
                ? message
                : `line ${line}${column === undefined ? "" : `, column ${column}`}: ${message}`,
            )
            .join("; ")}
        </Notice>
      )}
      {answered?.answer.ok === true && <AnswerShown answer={answered.answer.value} name={name} />}
    </section>
  );
}

function statusOf(asking: Asking): string {
  if (asking.state === "idle" || asking.state === "failed") return "";
  if (asking.state === "stopped") return "Stopped. The next question starts a fresh engine.";
  if (asking.state === "working") {
    const { progress } = asking;
    if (progress.step === "engine") return "Loading the engine …";
    if (progress.step === "articles") return `Reading the graphs of ${progress.done} of ${progress.of} articles …`;
    return `Asking ${progress.quads.toLocaleString("en")} quads …`;
  }
  const { answer, milliseconds, quads } = asking.answered;
  if (!answer.ok) return "";
  const what =
    answer.value.kind === "rows"
      ? counted(answer.value.rows.length, "row")
      : answer.value.kind === "graph"
        ? counted(answer.value.triples.length, "triple")
        : "Answered";
  const seconds = milliseconds < 10 ? "under 0.01" : (milliseconds / 1000).toFixed(2);
  return `${what} of ${quads.toLocaleString("en")} quads, in ${seconds} s`;
}

const shareOf = (progress: Progress): { value?: number; max?: number } =>
  progress.step === "articles" ? { value: progress.done, max: Math.max(1, progress.of) } : {};

const counted = (n: number, thing: string): string =>
  `${n === 0 ? "No" : n.toLocaleString("en")} ${thing}${n === 1 ? "" : "s"}`;

import type { ComparedLink } from "../../../compare/by-links.ts";

/** What the two articles say differently of what they are taken to be one in. */
export function Conflicts({ of: { conflict = [] } }: { readonly of: Pick<ComparedLink, "conflict"> }) {
  return (
    <>
      {conflict.map((words) => (
        <p key={words} class="conflict">
          {words}
        </p>
      ))}
    </>
  );
}

/** Why they are taken for one, and how much speaks for it. */
export function Reason({ of: { reason, score } }: { readonly of: Pick<ComparedLink, "reason" | "score"> }) {
  return (
    <p class="reason">
      {reason} <span class="score">· score {score.toFixed(2)}</span>
    </p>
  );
}

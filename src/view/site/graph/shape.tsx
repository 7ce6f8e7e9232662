import { cornersOf } from "./looks.ts";
import type { Kind } from "./network.ts";

/** The shape that a kind of thing has in the graph. */
export function Shape({ kind }: { readonly kind: Kind }) {
  const corners = cornersOf(kind, 8, 8, 14);
  return (
    <svg class={`shape ${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {corners.length === 0 ? (
        <circle cx="8" cy="8" r="7" />
      ) : (
        <polygon points={corners.map((corner) => corner.join(",")).join(" ")} />
      )}
    </svg>
  );
}

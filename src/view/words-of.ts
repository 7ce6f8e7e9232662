import type { ArticleRecord } from "../record/index.ts";

/**
 * Whether an export held words back (`--quotes short` or `none`): some anchor has none, or fewer than its length. A site
 * made of it then shows no more of the text than the export does, though the text may be at hand.
 */
export function holdsBackWords(record: ArticleRecord): boolean {
  return someAnchor(record, ({ start, end, exact }) => exact === undefined || exact.length < end - start);
}

interface AnyAnchor {
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
}

function someAnchor(value: unknown, holds: (anchor: AnyAnchor) => boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => someAnchor(item, holds));
  const { start, end, exact } = value as Partial<AnyAnchor>;
  if (typeof start === "number" && typeof end === "number")
    return holds({ start, end, ...(exact !== undefined && { exact }) });
  return Object.values(value).some((inner) => someAnchor(inner, holds));
}

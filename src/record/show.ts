const LONGEST = 120;

/** A value as a diagnostic shows it: JSON, at most 120 code points. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return `an object with ${list(Object.keys(value)) || "no keys"}`;
  return shorten(JSON.stringify(value) ?? String(value));
}

/** At most 120 code points of a string; what is left out shows as an ellipsis. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const points = Array.from(text.slice(0, 2 * LONGEST));
  return points.length <= LONGEST && text.length <= 2 * LONGEST ? text : `${points.slice(0, LONGEST - 1).join("")}…`;
}

function list(keys: readonly string[]): string {
  return shorten(keys.map((key) => JSON.stringify(key)).join(", "));
}

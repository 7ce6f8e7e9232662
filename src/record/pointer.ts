/** A step further in a JSON Pointer (RFC 6901). */
export function under(pointer: string, key: string | number): string {
  const plain = typeof key === "number" || !/[~/]/.test(key);
  return `${pointer}/${plain ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys of a JSON Pointer. */
export function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

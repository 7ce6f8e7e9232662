/** Takes an option's values together where it is given more than once: for commander's `argParser`. */
export function repeatable(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

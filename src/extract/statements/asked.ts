import type { Setting } from "./setting.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { lower } from "./words.ts";

/** "Asked whether he would go, the minister said": the question is put to the subject, by nobody in particular. */
export function isAsked({ line, region }: Setting, group: VerbGroup): boolean {
  if (lower(line.tokens[group.head]) !== "asked" || group.first !== group.last) return false;
  const before = lower(line.tokens[group.first - 1]);
  return group.first === region.first || before === "when" || before === "if" || before === "once";
}

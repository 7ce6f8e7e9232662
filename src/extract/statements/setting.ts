import type { Line, Region } from "./line.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** The sentence a cue stands in, with its verb groups. */
export interface Setting {
  readonly line: Line;
  readonly region: Region;
  readonly groups: readonly VerbGroup[];
}

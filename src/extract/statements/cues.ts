import type { AttributionType, SpeechAct } from "../../vocabulary/index.ts";
import type { Token } from "../types.ts";
import { CUE_VERB_ROWS, PARTICLES, PREPOSITIONS } from "./cue-verbs.table.ts";

/**
 * What a cue verb takes as content:
 * `clause` that …, whether …, a clause without "that", words in quotation marks, a clause before the cue;
 * `words` the same, and whatever else follows it;
 * `quote` words in quotation marks only, on either side;
 * `object` a noun phrase: the thing condemned, praised, announced;
 * `infinitive` to …; `gerund` … -ing.
 * `addressee` says that its object is the one spoken to ("told reporters that").
 */
export type Complement = "clause" | "words" | "quote" | "object" | "infinitive" | "gerund" | "addressee";

export interface Cue {
  readonly act?: SpeechAct;
  readonly attribution: AttributionType;
  readonly takes: ReadonlySet<Complement>;
  /** The prepositions with which its content begins, the preposition a part of the cue ("called for", "spoke of"). */
  readonly particles?: ReadonlySet<string>;
  /** The prepositions that lead from an addressee to the content: "warned Peru against", "asked the mayor about". */
  readonly against?: ReadonlySet<string>;
}

const words = (list: string | undefined): ReadonlySet<string> | undefined =>
  list === undefined ? undefined : new Set(list.split(" "));

function table(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [act, attribution, takes, verbs] of CUE_VERB_ROWS)
    for (const verb of verbs.split(" ")) {
      const known = cues.get(verb);
      const particles = words(PARTICLES[verb]);
      const against = words(PREPOSITIONS[verb]);
      cues.set(verb, {
        ...(known?.act ? { act: known.act } : act ? { act } : {}),
        attribution: known?.attribution ?? attribution,
        takes: new Set([...(known?.takes ?? []), ...(takes.split(" ") as Complement[])]),
        ...(particles && { particles }),
        ...(against && { against }),
      });
    }
  for (const [verb, list] of Object.entries(PARTICLES))
    if (!cues.has(verb)) {
      const particles = words(list);
      cues.set(verb, { act: "say", attribution: "communication", takes: new Set(), ...(particles && { particles }) });
    }
  return cues;
}

const CUE_VERBS: ReadonlyMap<string, Cue> = table();

/** What a verb reports and takes, if it is a cue verb. */
export const cueVerb = (verb: Token | undefined): Cue | undefined => CUE_VERBS.get(verb?.lemma.toLowerCase() ?? "");

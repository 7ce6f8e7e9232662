import type { AttributionType, SpeechAct } from "../../vocabulary/index.ts";

/** A noun of saying, believing or intending, and with what its content begins: "that", "to", a preposition. */
export interface CueNoun {
  readonly act?: SpeechAct;
  readonly attribution: AttributionType;
  readonly takes: ReadonlySet<string>;
}

/**
 * Cue nouns by lemma, in rows of one meaning and grammar ("Russia’s decision to", "their claim that", "his call for").
 * The nouns are those of the verbs in `cues.ts`.
 */
export const CUE_NOUN_ROWS: readonly (readonly [SpeechAct | undefined, AttributionType, string, string])[] = [
  ["claim", "communication", "that", "claim assertion contention argument insistence"],
  ["say", "communication", "that", "suggestion statement remark observation conclusion finding"],
  ["say", "communication", "about on", "comment remark statement"],
  ["accuse", "communication", "that of", "accusation allegation"],
  ["warn", "communication", "that of against", "warning"],
  ["predict", "communication", "that", "prediction forecast"],
  ["announce", "communication", "that of", "announcement"],
  ["acknowledge", "communication", "that", "admission acknowledgment acknowledgement"],
  ["deny", "communication", "that of", "denial"],
  ["promise", "communication", "that to of", "promise pledge vow assurance commitment"],
  ["threaten", "communication", "to of", "threat"],
  ["propose", "communication", "to for that", "proposal offer"],
  ["demand", "communication", "that for to", "demand call"],
  ["ask", "communication", "that for to", "request"],
  ["condemn", "communication", "of", "criticism condemnation denunciation"],
  ["condemn", "communication", "on against", "attack"],
  ["praise", "communication", "of for", "praise"],
  ["refuse", "intention", "to", "refusal"],
  [undefined, "belief", "that", "belief view opinion hope fear concern"],
  [undefined, "belief", "of for", "endorsement support"],
  [undefined, "intention", "to", "decision desire intention intent willingness reluctance"],
];

/** Cue nouns by lemma; a noun of two rows has both rows' beginnings and the first row's meaning. */
export const CUE_NOUNS: ReadonlyMap<string, CueNoun> = CUE_NOUN_ROWS.reduce(
  (nouns, [act, attribution, takes, list]) => {
    for (const noun of list.split(" ")) {
      const known = nouns.get(noun);
      nouns.set(noun, {
        ...(known ?? { ...(act && { act }), attribution }),
        takes: new Set([...(known?.takes ?? []), ...takes.split(" ")]),
      });
    }
    return nouns;
  },
  new Map<string, CueNoun>(),
);

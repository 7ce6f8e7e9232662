import { ENGLISH_SPEAKING } from "./english-speaking.table.ts";
import type { Speaker } from "./speakers.ts";

const STATE = /\/state\/([A-Z]{2})$/;

/** Whether somebody acts for a state where English is no official language, so that outlets translate what is said. */
export const maySpeakOtherwise = (speakers: readonly Speaker[]): boolean =>
  speakers.some(({ iri, serves }) =>
    [iri, ...serves].some((whom) => {
      const [, code] = STATE.exec(whom) ?? [];
      return code !== undefined && !ENGLISH_SPEAKING.has(code);
    }),
  );

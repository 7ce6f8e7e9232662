/** What speaks for two reports being of one agreement. */
export interface Evidence {
  /** How much it weighs alone, from 0 to 1. */
  readonly weight: number;
  readonly words: () => string;
  /** It speaks also where the articles lie far apart in time. */
  readonly lasting?: true;
  /** It is of the agreement's own words: what kind the articles take it for is of no account then. */
  readonly text?: true;
}

/**
 * Set by hand, the least that lets each true pair of test/link through, with room below: any one of them alone stays under
 * {@link ENOUGH} but a provision, a name that says which agreement it is.
 */
export const WEIGHT = {
  provision: 0.8,
  distinctiveName: 0.75,
  day: 0.65,
  allSigners: 0.5,
  likeProvision: 0.5,
  someSigners: 0.4,
  place: 0.4,
  closeInTime: 0.4,
  generalName: 0.4,
  window: 0.3,
  kind: 0.2,
} as const;

/** The score from which on two reports are tied. */
export const ENOUGH = 0.7;
/** Kinds that go together but are not the same; places that differ; parties that one article does not name. */
export const OTHER_KIND = 0.75;
export const OTHER_PLACE = 0.85;
export const OPEN_PARTIES = 0.93;

/** Verbs by which an agreement binds somebody to do something: "obliges Laos to", "commits both sides to". */
export const BINDING =
  "obliges?|obligates?|requires?|commits?|binds?|compels?|forces?|allows?|permits?|entitles?|authori[sz]es?|enables?|calls on|obliged|obligated|required|committed|bound";

/** Verbs by which it binds somebody not to: "bars either side from". */
export const FORBIDDING =
  "bars?|bans?|forbids?|prohibits?|prevents?|stops?|barred|banned|forbade|prohibited|restricts?|limits?";

/** Verbs whose object is what an agreement has in it. */
export const PARAPHRASED =
  "calls? for|provides? for|guarantees?|forbids?|prohibits?|outlaws?|bans?|bars?|stipulates?|mandates?|envisages?|foresees?|lays down|sets out|limits?|caps?|requires?|rules? out|includes?(?= (?:a|an) (?:ban|commitment|pledge|promise|obligation|clause|duty|limit|provision)\\b)";

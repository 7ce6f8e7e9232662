import { CONDITION, HEAD_CONDITION } from "./obligation-words.ts";

/** A condition that ends a stretch of words, before the subject of its clause: "…, and in case of an attack, | the other". */
export const CLAUSE_CONDITION = new RegExp(
  `(?:^\\s*|[,;:]\\s*|\\bthat,?\\s+|\\band,?\\s+)(?<opening>(?:${CONDITION}|${HEAD_CONDITION}))\\s+(?<words>.+?),?\\s*$`,
  "ius",
);

import type { Token } from "../types.ts";

const RELATIVE = new Set(["who", "which", "that", "whom", "whose", "what"]);

const TIME_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|month|year)$/;

export const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

export const isComma = (token: Token | undefined): boolean => token?.text === ",";

export const isDash = (token: Token | undefined): boolean => /^(?:[–—]|--+)$/.test(token?.text ?? "");

export const isRelative = (token: Token | undefined): boolean =>
  RELATIVE.has(lower(token)) && (token?.pos === "PRON" || token?.pos === "DET" || token?.pos === "SCONJ");

export const isReflexive = (token: Token | undefined): boolean => /sel(?:f|ves)$/.test(lower(token));

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(token.pos);

export const isVerbal = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";

export const isTime = (token: Token | undefined): boolean => TIME_WORDS.test(lower(token));

/** "last week", "late Monday", "yesterday" at `i`. */
export const startsTime = (tokens: readonly Token[], i: number): boolean =>
  /^(?:yesterday|today|tonight|tomorrow)$/.test(lower(tokens[i])) ||
  (/^(?:this|last|next|late|early|earlier)$/.test(lower(tokens[i])) && isTime(tokens[i + 1]));

export const isPossessive = (token: Token | undefined): boolean =>
  /^['’]s?$/.test(token?.text ?? "") && token?.pos !== "AUX";

export const isHyphen = (token: Token | undefined): boolean => token?.text === "-";

export const POSSESSIVE = new Set(["his", "her", "their", "its", "my", "our", "your"]);

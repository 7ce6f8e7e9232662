/**
 * Who speaks for somebody without being named, as nouns: what an article says of a minister's spokesman is the minister's.
 * Critics, rivals and neighbours of somebody are none. Our own list.
 */
export const VOICES =
  /\b(?:spokes(?:m[ae]n|wom[ae]n|persons?|people)|(?:press|media|communications) (?:secretary|officer|office|service|team)|aides?|advis[eo]rs?|lawyers?|attorneys?|solicitors?|representatives?|envoys?|emissar(?:y|ies)|deput(?:y|ies)|offices?|officials?|chief of staff|administration|campaign|delegation|mission|embassy|ministry|government|statement|letter)\b/i;

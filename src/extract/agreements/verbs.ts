const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs (lemmas) whose subject is a party to their object, an agreement. Verbs of opinion ("condemn") are not among them. */
export const PARTY_VERBS = words(`
  sign ink initial conclude reach strike seal make forge negotiate renegotiate finalize finalise ratify approve adopt cement secure
  complete enter join rejoin agree formalize formalise amend renew extend cancel scrap abandon suspend end terminate withdraw reject
  have hold violate breach break honor honour observe implement pursue seek want need pull leave quit exit cut hammer draft discuss
  near revive upgrade deepen strengthen form build create accept fulfil fulfill abide comply announce unveil propose nullify clinch
  tear rip ditch shelve freeze revoke rescind repudiate rely expect await reaffirm restore open start pledge postpone delay ready consider explore favor favour keep invoke activate commit accede throw hope put bind set affix append
`);

/** Verbs whose subject brings others together; its own party only where it is "a deal with" somebody. */
export const MEDIATING_VERBS = words("broker mediate facilitate help oversee host guarantee moderate arrange sponsor");

/** Nouns between a verb and the agreement it acts on: "postponed the signing of the pact", "details of the deal". */
export const LINKING_NOUNS =
  /^(?:signing|names?|signatures?|initials|seals?|termination|details|part|text|terms|draft|conclusion|ratification|negotiations?|talks|violation|implementation|outlines?|framework|number|series|set|parts?|provisions|accession|adherence|renewal|extension|version|work|agreement|deal|treaty|pact|accord|memorandum|protocol|declaration)$/i;

/** What ends a clause, going left from a verb to its subject. */
export const CLAUSE_EDGE =
  /^(?:that|after|as|when|because|while|if|although|though|since|whereas|before|until|unless|once|but|;|:|\(|\)|“|”|"|—|–)$/i;

export const RELATIVE = /^(?:who|which|that)$/i;

/** Verbs that a tagger takes for nouns in headlines ("Ruritania signs deal"). */
export const HEADLINE_VERB =
  /^(?:sign(?:s|ed)|ink(?:s|ed)|strikes|struck|reach(?:es|ed)|seal(?:s|ed)|hail(?:s|ed)|slam(?:s|med)|reject(?:s|ed)|ratif(?:y|ies|ied)|back(?:s|ed)|says?|said|agreed?|agrees)$/i;

/** The words by which treaties bind: a modal, or a verb of undertaking with its "to" or "not". */
export const MODAL =
  /\b(?:shall|will|must|may(?: not\b)?|cannot|can not|(?:undertakes?|agrees?|pledges?|promises?|vows?|commits?(?: (?:itself|themselves))?|(?:is|are) (?:obliged|required|bound|obligated|committed))(?= (?:not )?to\b|,[^.;]*, (?:not )?to\b)(?: not to| to)?)(?: (?:not|never|in no case|in no event|under no circumstances?|at no time)\b)?/gi;

/** What denies a modal from before it, its subject after it: "nor shall it", "under no circumstances shall either Party". */
export const DENIED_MODAL =
  /\b(?:nor|neither|never|under no circumstances?|in no (?:case|event|circumstances)|at no time|on no account)\s+$/i;

/** What opens a condition at the head of a clause, or after "that" or a comma. */
export const CONDITION =
  "(?:at|on|upon) (?:the )?(?:written |joint )?request of|in case(?: that| of)?|in the case of|in the event(?: that| of)?|in any case where|if(?! (?:practicable|possible|appropriate|necessary|feasible|advisable|any|so)\\b)|should|when(?:ever)?(?! (?:practicable|possible|appropriate|necessary|feasible|advisable)\\b)|unless|as long as|so long as|provided that|as soon as(?! possible)|once(?! (?:a|an|every|each|per|in)\\b)|upon(?! request\\b)";

/** What opens a condition only at the head of a clause: behind a noun, "where" tells of a place. */
export const HEAD_CONDITION = "where|in cases where|in so far as|insofar as|to the extent that";

/** What opens a limit: the words after it name the rules that the act keeps to. */
export const ACCORDANCE =
  "in (?:full |strict )?(?:accordance|conformity|compliance|keeping|line) with|consistent with|pursuant to|(?<!\\b(?:be|is|are|was|were|been|being)\\s)subject to|as (?:provided|set out|set forth|laid down|stipulated|specified|defined|recogni[sz]ed)(?: for)? (?:in|by|under)|in (?:the )?exercise of|by virtue of|under (?=(?:Article|Section|Paragraph|Chapter|international law|the terms|the provisions|the Charter)\\b)";

/** What opens an adverbial of manner that runs on to the next limit or the end of the clause. */
export const OPEN_MANNER =
  "without (?:(?:the|its|their|any) )?(?:(?:prior|written|express|mutual|explicit|previous|formal|joint) (?:and )?)*(?:consent|consultations?|approval|agreement|notice|notification|authori[sz]ation|permission)|(?<!\\b(?:compl(?:y|ies|ied|ying)|deals?|interferes?|associated|connection|consult|conflict|together)\\s)with (?:all|every|any|the utmost|immediate|due|full|whatever)(?! (?:other|the other|states|parties|countries|members)\\b)|by (?:all|any|every|such|whatever|using|use of|means of|taking|peaceful|diplomatic|military|providing|negotiation|consensus|mutual)|through (?:diplomatic|bilateral|appropriate|negotiat\\w+|consultations?|peaceful|joint|mutual)|within (?:(?:a|the) period of )?(?:(?:not|no) more than )?(?:\\w+|\\w+-\\w+)(?: \\(\\d+\\))? (?:working |calendar |business )?(?:hours?|days?|weeks?|months?|years?)|(?:no|not) later than|(?:not|no) less than once|at least (?:once|twice)|to the (?:fullest|maximum|greatest|best)|for a period of|on (?:an? )?(?:equal|mutual|reciprocal|permanent|continuous|regular|annual)";

/** Adverbials of manner that are complete in themselves. */
export const FIXED_MANNER =
  "without (?:any |undue |further )?(?:delay|hesitation|conditions?|reservations?|exceptions?|discrimination|preconditions?)|immediately|promptly|forthwith|at once|jointly|individually and collectively|individually or collectively|collectively|mutually|unconditionally|urgently|regularly|periodically|annually|as (?:soon|quickly|rapidly) as possible|at the earliest (?:possible )?(?:date|opportunity|moment)|in good faith|in a timely manner|in the shortest possible time|in any (?:manner|way)(?: whatsoever)?|by force|at all times|directly or indirectly|under any circumstances|free of charge|(?:up)?on request|(?:when(?:ever)?|where(?:ver)?|if|to the extent) (?:practicable|possible|appropriate|necessary|feasible|advisable)|as (?:appropriate|necessary)";

/** What opens a purpose: it belongs neither to the act nor to its manner. */
export const PURPOSE = "in order (?:to|that)|with a view to|with the aim of|so as to|for the purposes? of";

/** Nouns for rules: "and the laws of …" names a second limit, "the DPRK and the Russian Federation" does not. */
export const RULES =
  "laws?|legislation|constitutions?|charters?|regulations?|rules?|principles?|provisions?|procedures?|treat(?:y|ies)|conventions?|norms?|obligations?|statutes?|resolutions?|commitments?|requirements?|international law|Articles?|Sections?|Paragraphs?";

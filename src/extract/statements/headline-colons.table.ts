/**
 * What stands before or after the colon of a headline and can be the one who says the rest: people by what they do, bodies,
 * and texts that speak for themselves. Singular. Posts ("minister", "mayor") are in the gazetteer. Compiled by hand from
 * general knowledge.
 */
export const HEADLINE_SPEAKERS: ReadonlySet<string> = new Set(
  (
    "official source witness expert police court union ministry government regulator agency charity watchdog army military " +
    "navy party opposition company firm bank hospital school university church council parliament commission committee " +
    "campaigner critic activist protester resident survivor victim relative family parent neighbour neighbor doctor medic " +
    "nurse teacher scientist researcher academic economist trader investor farmer worker striker insurer rebel " +
    "militant insurgent prosecutor defence defense defendant suspect lawyer coroner investigator inspector monitor observer " +
    "rescuer firefighter pilot operator developer manufacturer supplier retailer organiser organizer spokesman spokeswoman " +
    "spokesperson aide ally rival author editor newspaper paper media broadcaster tv radio report study poll survey review " +
    "inquiry audit memo letter document filing lawsuit indictment statement insider whistleblower negotiator mediator " +
    "diplomat lawmaker mp mep senator democrat republican conservative liberal"
  ).split(" "),
);

/** What stands before the colon of a headline and only says what kind of article follows. */
export const HEADLINE_LABELS: ReadonlySet<string> = new Set(
  (
    "analysis opinion comment commentary editorial column exclusive live latest watch video listen podcast explainer " +
    "explained factbox timeline profile interview update updates breaking correction gallery photos pictures graphic " +
    "infographic map quiz obituary feature preview recap roundup briefing newsletter review reviews factcheck fact-check check q&a guide " +
    "checklist advice recipe books film music sport weather results background context perspective essay diary blog " +
    "dispatch special insight insights spotlight focus series part chapter episode day week year"
  ).split(" "),
);

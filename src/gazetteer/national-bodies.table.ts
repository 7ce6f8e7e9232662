/**
 * Names of bodies that many states have one of, so that the bare name says no body of one state. In lower case, without
 * "the"; "defense" for "defence", and a ministry's or department's matter before it. Compiled by hand from general
 * knowledge.
 */
export const NATIONAL_BODIES = `
senate|congress|parliament|house|house of representatives|house of commons|house of lords|house of assembly|national assembly|
legislative assembly|legislative council|chamber of deputies|general assembly of the republic|upper house|lower house|cabinet|
politburo|council of ministers|state council|privy council|constituent assembly|supreme council|
supreme court|high court|constitutional court|court of appeal|court of appeals|court of cassation|federal court|
electoral commission|national election commission|election commission|central bank|national bank|reserve bank|treasury|
national security council|security council|army|navy|air force|armed forces|military|coast guard|national guard|marine corps|border guard|
presidential guard|general staff|joint chiefs of staff|defense forces|security service|intelligence service|police|
national police|federal police|attorney general|home office|foreign office|
communist party|conservative party|labor party|green party|liberal party|socialist party|social democratic party|
people’s party|workers’ party|national party|national front|christian democratic party
`;

/** Last words of such names, whatever matter stands before them: "Foreign Ministry", "Justice Department". */
export const NATIONAL_HEADS = "ministry|department";

/** Departments of one state alone that English news names without it. */
export const OF_ONE_STATE = "state department";

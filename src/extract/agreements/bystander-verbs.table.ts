/**
 * Verbs of those who only look on while others agree. The first two are Levin's verbs of judgment (English Verb Classes and
 * Alternations, 1993, class 33, positive and negative), less those that states also do as parties ("honor", "reward", "repay",
 * "excuse", "fine"); the third those of advising (37.9). Those who help an agreement along, or watch over it, were
 * put together by hand: no class of Levin's is of them.
 */
export const BYSTANDER_VERBS_TABLE = `
acclaim applaud bless commend compliment congratulate eulogize extol felicitate greet hail laud praise salute thank toast welcome
abuse backbite castigate censure chastise chide condemn criticise criticize decry defame denigrate denounce deplore deprecate
deride disparage fault impeach insult lambaste malign mock rebuke reprimand reproach reprove revile ridicule scold scorn shame
snub upbraid vilify accuse blame
admonish advise alert caution counsel instruct urge warn
broker mediate host facilitate monitor observe oversee supervise witness watch
object oppose fear react call
`;

/**
 * Frequent small words of other languages in Latin letters that are no English words ("son", "met", "hat", "care" are) and
 * do not stand in names ("de", "la", "von", "bin" do). From general knowledge of the commonest words of each language.
 */
const WORDS: Readonly<Record<string, string>> = {
  Spanish:
    "que los las una para como más pero lo esta este fue han también entre cuando muy sobre dijo según ella ellos",
  French: "les une dans qui pas ne ce sont aux et il elle nous vous cette leur mais avec été selon du",
  German:
    "der und das dem nicht ein eine einer auch auf für ist mit sich wird dass sie nach bei aus zum zur im wir werden oder",
  Italian: "che sono della delle nel nella più anche gli dei alla questo hanno stato suo detto una",
  Portuguese: "uma não pela pelo seu sua foi são ao em disse também isso está mais dos das que",
  Dutch: "het een dat niet voor zijn wordt naar ook maar aan bij uit zei heeft deze",
  Swedish: "och att som på är av för inte ett sig från kommer hade",
  Danish: "og det ikke til af blev som jeg",
  Finnish: "että oli mutta kun ovat ei hän",
  Hungarian: "az és hogy nem egy már volt csak",
  Polish: "nie się jest że od dla jak tej przez był oraz tym",
  Czech: "že ale být který jsou jako",
  Romanian: "să și în mai fost sunt",
  Turkish: "ve bir bu için ile çok olarak daha olan",
  Indonesian: "yang dengan untuk dari ini itu tidak akan dalam pada bahwa",
  Tagalog: "ang ng mga hindi siya",
  Vietnamese: "của và là không một các được người",
  Swahili: "kwa katika kuwa hii",
  Catalan: "amb els perquè aquest",
  Lithuanian: "yra kad bet iš",
  Latvian: "un nav",
  Basque: "eta",
};

export const OTHER_LANGUAGES: ReadonlySet<string> = new Set(Object.values(WORDS).flatMap((words) => words.split(" ")));

/** English words that keep an accent: no sign of another language. */
export const BORROWED: ReadonlySet<string> = new Set(
  (
    "café cafés fiancé fiancée résumé résumés naïve façade façades cliché clichés décor protégé protégés protégée passé " +
    "communiqué communiqués exposé matinée née soirée détente jalapeño jalapeños piñata élite élites émigré émigrés entrée " +
    "purée sauté touché blasé risqué crèche crêpe crêpes château garçon déjà à état première débâcle régime coöperate rôle " +
    "naïveté über doppelgänger pâté macramé señor señora niño"
  ).split(" "),
);

/** The figures of the entities' scorer that have floors in accuracy-floors.json: shares of 1. */
export const ENTITY_FIGURES = {
  "names F1": (s) => s.ner.micro.f1,
  "names F1, edited news": (s) => s.ner.bySource["gum-news"].f1,
  "names of persons F1": (s) => s.ner.Person.f1,
  "names of organizations F1": (s) => s.ner.Organization.f1,
  "names of places F1": (s) => s.ner.Place.f1,
  "name clusters F1": (s) => s.clusters.f1,
  "grouping of names (B3) F1": (s) => s.group.names.f1,
  "grouping with pronouns (B3) F1": (s) => s.group.all.f1,
};

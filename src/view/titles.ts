import type { Agreement, ArticleRecord, Iri, Provision, ReportedStatement } from "../record/types.ts";

/** The last step of an IRI, for what has no name. */
export const tail = (iri: Iri): string => iri.replace(/[/#]+$/, "").replace(/^.*[/#]/, "");

/** Names of the entities of a record. */
export function namesOf(record: ArticleRecord): (iri: Iri) => string {
  const names = new Map((record.entities ?? []).map(({ id, name }) => [id, name]));
  return (iri) => names.get(iri) ?? tail(iri);
}

/** Who publishes an article: its outlet, else what tells it from others. */
export const outletOf = ({
  publisher,
  headline,
  identifier,
}: Pick<ArticleRecord, "publisher" | "headline" | "identifier">): string => publisher ?? headline ?? identifier;

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** A kind of agreement in words. */
export const kindName = (kind: string): string => kind.replaceAll("-", " ");

/** What an agreement is called: its name, else what it is and whose: "Defence agreement: North Korea, Russia". */
export function agreementTitle({ name, kinds = [], parties = [] }: Agreement, called: (iri: Iri) => string): string {
  if (name !== undefined) return name;
  const kind = kinds.filter((one) => one !== "other").map(kindName);
  const what = kind.length === 0 ? "Agreement" : `${capital(kind.join(" and "))} agreement`;
  return parties.length === 0 ? what : `${what}: ${parties.map(called).toSorted().join(", ")}`;
}

export function provisionTitle({ label, number }: Pick<Provision, "label" | "number">): string {
  return label ?? (number === undefined ? "Provision" : `Provision ${number}`);
}

/** Who a statement is given to: names, else the words for its source. */
export function speakerOf({ speaker, source }: ReportedStatement, called: (iri: Iri) => string): readonly string[] {
  if (speaker !== undefined) return speaker.map(called);
  return source?.exact === undefined ? [] : [source.exact];
}

/** What a statement is about, by title. */
export function aboutOf({ about = [] }: ReportedStatement, record: ArticleRecord): readonly string[] {
  const called = namesOf(record);
  const titles = new Map<Iri, string>();
  for (const agreement of record.agreements ?? []) {
    const title = agreementTitle(agreement, called);
    titles.set(agreement.id, title);
    for (const provision of agreement.provisions ?? []) {
      titles.set(provision.id, `${provisionTitle(provision)} of ${title}`);
      for (const part of provision.parts ?? []) titles.set(part.id, `${provisionTitle(part)} of ${title}`);
    }
  }
  return about.map((iri) => titles.get(iri) ?? tail(iri));
}

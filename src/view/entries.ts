import { textKey } from "../record/identity.ts";
import type { Agreement, ArticleRecord, Entity, ReportedStatement } from "../record/index.ts";
import type { AgreementEntry, ArticleEntry, EntityEntry, StatementEntry } from "./data.ts";
import { shortened } from "./shortened.ts";
import { aboutOf, agreementTitle, namesOf, speakerOf } from "./titles.ts";

/** Code units of a statement's words that a row of the table shows. */
const ROW = 240;

export function articleEntry(key: string, record: ArticleRecord): ArticleEntry {
  const { id, identifier, type, headline, publisher } = record;
  const published = record.datePublished ?? record.publishedOn;
  return {
    key,
    id,
    identifier,
    type,
    ...(headline !== undefined && { headline }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    text: textKey(record.text.sha256),
    entities: record.entities?.length ?? 0,
    agreements: record.agreements?.length ?? 0,
    statements: record.statements?.length ?? 0,
  };
}

export function statementEntries(key: string, record: ArticleRecord): readonly StatementEntry[] {
  return (record.statements ?? []).map((statement) => statementEntry(key, record, statement));
}

function statementEntry(key: string, record: ArticleRecord, statement: ReportedStatement): StatementEntry {
  const called = namesOf(record);
  const { id, form, speechAct, saidOn, addressee, addressedTo, content, within } = statement;
  const said = saidOn?.date ?? saidOn?.edtf;
  const date = said ?? record.datePublished ?? record.publishedOn;
  const words = content.flatMap(({ exact }) => (exact === undefined ? [] : [exact])).join(" … ");
  return {
    id,
    article: key,
    ...(record.publisher !== undefined && { publisher: record.publisher }),
    speaker: speakerOf(statement, called),
    addressee: addressedTo?.map(called) ?? (addressee?.exact === undefined ? [] : [addressee.exact]),
    about: aboutOf(statement, record),
    form,
    ...(speechAct !== undefined && { act: speechAct }),
    ...(date !== undefined && { date }),
    ...(said === undefined && date !== undefined && { reportedOn: true as const }),
    ...(within !== undefined && { nested: true as const }),
    ...(words !== "" && { words: shortened(words, ROW) }),
  };
}

/** An agreement as one more article tells of it: what the articles before did not say is added. */
export function agreementEntry(
  before: AgreementEntry | undefined,
  key: string,
  record: ArticleRecord,
  agreement: Agreement,
): AgreementEntry {
  const called = namesOf(record);
  const { id, kinds = [], parties = [], provisions = [], name } = agreement;
  const status = before?.status ?? agreement.status;
  const signedOn = before?.signedOn ?? agreement.signing?.on?.date ?? agreement.signing?.on?.edtf;
  return {
    id,
    title: before === undefined || name !== undefined ? agreementTitle(agreement, called) : before.title,
    parties: before?.parties.length ? before.parties : parties.map(called),
    kinds: before?.kinds.length ? before.kinds : kinds,
    ...(status !== undefined && { status }),
    ...(signedOn !== undefined && { signedOn }),
    provisions: Math.max(before?.provisions ?? 0, provisions.length),
    articles: [...(before?.articles ?? []), key],
  };
}

/** An entity as one more article tells of it. */
export function entityEntry(before: EntityEntry | undefined, key: string, { id, type, name }: Entity): EntityEntry {
  return before === undefined
    ? { id, type, name, articles: [key] }
    : { ...before, articles: [...before.articles, key] };
}

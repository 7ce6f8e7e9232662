import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { type ArticleRecord, checkRecord, type Entity, recordJson } from "../record/index.ts";
import { withCandidates } from "./apply.ts";
import { ask, type Found, type Question } from "./ask.ts";
import { openCache } from "./cache.ts";
import type { Http } from "./http.ts";
import { openService, type Service } from "./service.ts";

export interface ReconcileOptions {
  readonly service: string;
  readonly http: Http;
  /** Where answers are kept, so that a later run goes on where this one stopped. */
  readonly cache: string;
  /** Takes each record as it is written out, whole, answered or not; a line has no line feed. */
  readonly write: (text: string) => Promise<void> | void;
  /** Score from which the best candidate is taken for the entity; none is, by default. */
  readonly accept?: number;
  /** Candidates wanted for a name. */
  readonly limit: number;
  /** Questions in a request, unless the service takes fewer. */
  readonly batch: number;
  /** Ids of the service's types by the type of an entity; only these are asked about where it is given. */
  readonly types?: Readonly<Partial<Record<Entity["type"], string>>>;
  readonly progress?: (answered: number) => void;
}

/** What a run came to. */
export interface Reconciled {
  readonly service: string;
  readonly records: number;
  /** Different names asked about, or answered by the cache. */
  readonly names: number;
  readonly answered: number;
  /** Entities that the best candidate was taken for. */
  readonly accepted: number;
  /** Why the service was asked no more, where it failed. */
  readonly down?: string;
}

/** Records that are held at a time, so that their names are asked about together. */
const WINDOW = 200;

/**
 * Reconciles the entities of a file of records, one or a line each. What the service has not answered stays as it was, and is
 * asked again by the next run; what it has answered is in the cache as soon as it is there. A line that is no record is
 * passed on as it is, with a finding.
 */
export async function reconcileFile(file: string, options: ReconcileOptions): Promise<Outcome<Reconciled>> {
  const service = await openService(options.service, options.http);
  // What the cache has needs no service.
  const known = service.ok ? service.value : undefined;
  const run = newRun(options, known, service.ok ? undefined : service.diagnostics[0]?.message);
  const findings: Diagnostic[] = [];
  const single = !/\.ndjson$/i.test(file);
  let held: Held[] = [];
  const flush = async (): Promise<void> => {
    await run.askFor(held.flatMap(({ record }) => record?.entities ?? []));
    for (const one of held) await options.write(run.textOf(one, single));
    held = [];
  };
  for await (const { text, line } of single ? whole(file) : linesOf(file)) {
    const read = recordOf(text, file, line);
    if (!read.ok) findings.push(...read.diagnostics);
    held.push({ text, ...(read.ok && { record: read.value }) });
    if (held.length >= WINDOW) await flush();
  }
  await flush();
  const done = run.done();
  return done.records === 0 && findings.length > 0 ? failure(...findings) : success(done, findings);
}

interface Held {
  readonly text: string;
  readonly record?: ArticleRecord;
}

function newRun(options: ReconcileOptions, service: Service | undefined, fault: string | undefined) {
  const { http, limit, types, accept } = options;
  const cache = openCache(options.cache, options.service);
  const size = Math.min(options.batch, service?.batch ?? options.batch);
  const counts = { records: 0, names: 0, answered: 0, accepted: 0 };
  let down = fault;

  const questionOf = ({ name, type, sameAs = [] }: Entity): Question | undefined => {
    const space = service?.identifierSpace;
    if (space && sameAs.some((iri) => iri.startsWith(space))) return undefined;
    if (types && types[type] === undefined) return undefined;
    const of = types?.[type];
    return { name, limit, ...(of !== undefined && { type: of }) };
  };

  /** Asks for the names that the cache does not have; stops asking once the service is down. */
  const askFor = async (entities: readonly Entity[]): Promise<void> => {
    const asked = new Map<string, Question>();
    for (const entity of entities) {
      const question = questionOf(entity);
      if (question) asked.set(`${question.type ?? ""} ${question.name}`, question);
    }
    counts.names += asked.size;
    const open = [...asked.values()].filter((question) => cache.get(question) === undefined);
    for (let i = 0; i < open.length && service && down === undefined; i += size) {
      const batch = open.slice(i, i + size);
      const result = await ask(service, batch, http);
      for (const [n, question] of batch.entries()) {
        const answer = result.answers[n];
        if (answer) cache.put(question, answer);
      }
      if (result.down !== undefined) ({ down } = result);
      options.progress?.(counts.answered + i + batch.length);
    }
    counts.answered += [...asked.values()].filter((question) => cache.get(question) !== undefined).length;
  };

  const answerOf = (entity: Entity): readonly Found[] | undefined => {
    const question = questionOf(entity);
    return question && cache.get(question)?.slice(0, limit);
  };

  return {
    askFor,
    textOf: ({ text, record }: Held, single: boolean): string => {
      if (!record) return text;
      const { record: out, accepted } = withCandidates(record, answerOf, accept);
      counts.records++;
      counts.accepted += accepted;
      return recordJson(out, { pretty: single });
    },
    done: (): Reconciled => ({
      service: service?.name ?? options.service,
      ...counts,
      ...(down !== undefined && { down }),
    }),
  };
}

function recordOf(text: string, file: string, line: number | undefined): Outcome<ArticleRecord> {
  const place = { file, ...(line !== undefined && { line }) };
  try {
    const value: unknown = JSON.parse(text);
    const checked = checkRecord(value, place);
    if (!checked.ok) return checked;
    // a record with local ids has none yet that a candidate could be attached to
    const complete = typeof Reflect.get(Object(value), "@context") === "string";
    return complete
      ? success(value as ArticleRecord)
      : failure({
          severity: "error",
          rule: "reconcile/record",
          ...place,
          message: "this record is a draft: export it first",
        });
  } catch (error) {
    const message = `this is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    return failure({ severity: "error", rule: "json/syntax", ...place, message });
  }
}

async function* whole(file: string): AsyncGenerator<{ text: string; line?: number }> {
  let text = "";
  for await (const chunk of createReadStream(file, "utf8")) text += String(chunk);
  yield { text };
}

async function* linesOf(file: string): AsyncGenerator<{ text: string; line?: number }> {
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++;
    if (text.trim() !== "") yield { text, line };
  }
}

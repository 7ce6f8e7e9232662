import { isIri } from "../record/index.ts";
import type { Http } from "./http.ts";
import type { Service } from "./service.ts";

/** What a service is asked: which entities of its go by a name. */
export interface Question {
  readonly name: string;
  /** Id of a type of the service's. */
  readonly type?: string;
  /** Candidates wanted, at most. */
  readonly limit: number;
}

/** An entity of a service that a name may stand for. */
export interface Found {
  readonly resource: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** The candidates, best first; nothing where the service gave no answer that can be read. */
export type Answer = readonly Found[] | undefined;

/**
 * Asks a batch of questions. Where the service fails on a batch, each question is asked alone, so that one that it cannot
 * take costs the others nothing.
 * @returns an answer for each question, in order; `down` where even single questions got none
 */
export async function ask(
  service: Service,
  questions: readonly Question[],
  http: Http,
): Promise<{ readonly answers: readonly Answer[]; readonly down?: string }> {
  const batch = await request(service, questions, http);
  if (!("down" in batch) && batch.answers.some((answer) => answer !== undefined)) return batch;
  if (questions.length === 1) return batch;
  const answers: Answer[] = [];
  for (const question of questions) {
    const one = await request(service, [question], http);
    // the first of them tells whether the service lives at all
    if ("down" in one && answers.length === 0)
      return { answers: questions.map(() => undefined), ...(one.down !== undefined && { down: one.down }) };
    answers.push(one.answers[0]);
  }
  return { answers };
}

const get = (value: unknown, key: string | number): unknown => Reflect.get(Object(value), key);

async function request(
  service: Service,
  questions: readonly Question[],
  http: Http,
): Promise<{ readonly answers: readonly Answer[]; readonly down?: string }> {
  const { url, protocol } = service;
  const old = protocol === "0.2";
  const answer = old
    ? await http.json(url, { form: { queries: JSON.stringify(batchOf(questions)) } })
    : await http.json(`${url.replace(/\/$/, "")}/match`, { body: { queries: questions.map(conditionsOf) } });
  if (!answer.ok) return { answers: questions.map(() => undefined), down: answer.diagnostics[0]?.message ?? url };
  const results = old ? answer.value : get(answer.value, "results");
  return {
    answers: questions.map((_, i) => {
      const result = get(results, old ? `q${i}` : i);
      return candidatesOf(get(result, old ? "result" : "candidates"), service);
    }),
  };
}

/** A batch of queries of version 0.2. */
const batchOf = (questions: readonly Question[]): Record<string, unknown> =>
  Object.fromEntries(
    questions.map(({ name, type, limit }, i) => [`q${i}`, { query: name, ...(type !== undefined && { type }), limit }]),
  );

/** A query of version 1.0. */
const conditionsOf = ({ name, type, limit }: Question): unknown => ({
  ...(type !== undefined && { type }),
  limit,
  conditions: [{ matchType: "name", propertyValue: name }],
});

/** What can be read of a list of candidates; nothing where it is no list. Scores above 1 are per cent. */
function candidatesOf(list: unknown, { identifierSpace }: Service): Answer {
  if (!Array.isArray(list)) return undefined;
  const found = list.flatMap((candidate: unknown): Found[] => {
    const [id, name, score] = [get(candidate, "id"), get(candidate, "name"), get(candidate, "score")];
    if (typeof id !== "string" || typeof score !== "number" || !Number.isFinite(score) || score < 0) return [];
    const resource = isIri(id) ? id : `${identifierSpace}${id}`;
    if (!isIri(resource)) return [];
    return [{ resource, name: typeof name === "string" && name.trim() !== "" ? name : id, score }];
  });
  if (list.length > 0 && found.length === 0) return undefined;
  const scale = found.some(({ score }) => score > 1) ? 100 : 1;
  return found
    .map((candidate) => ({ ...candidate, score: Math.round(Math.min(candidate.score / scale, 1) * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score || (a.resource < b.resource ? -1 : a.resource > b.resource ? 1 : 0));
}

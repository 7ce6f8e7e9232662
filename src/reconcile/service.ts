import { failure, type Outcome, success } from "../diagnostic/index.ts";
import type { Http } from "./http.ts";

/** A reconciliation service, by its manifest. */
export interface Service {
  readonly url: string;
  readonly name: string;
  /** IRI before an entity's id; where it is none, only ids that are IRIs themselves name anything. */
  readonly identifierSpace: string;
  /** What is spoken to it: 0.1 and 0.2 have one form of batch, 1.0 another. */
  readonly protocol: "0.2" | "1.0";
  /** Questions that it takes at a time, where it says so. */
  readonly batch?: number;
}

const get = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);

/** Reads a service's manifest (Reconciliation Service API, "Service manifest"). */
export async function openService(url: string, http: Http): Promise<Outcome<Service>> {
  const answer = await http.json(url);
  if (!answer.ok) return answer;
  const [name, space] = [get(answer.value, "name"), get(answer.value, "identifierSpace")];
  if (typeof name !== "string" || typeof space !== "string")
    return failure({
      severity: "error",
      rule: "reconcile/manifest",
      message: `${url}: this is no reconciliation service`,
      expected: "a manifest with name and identifierSpace",
    });
  const versions = get(answer.value, "versions");
  const named: readonly unknown[] = Array.isArray(versions) ? versions : [];
  const old = named.length === 0 || named.some((version) => /^0\./.test(String(version)));
  const batch = get(answer.value, "batchSize");
  return success({
    url,
    name,
    identifierSpace: space,
    protocol: old ? "0.2" : "1.0",
    ...(typeof batch === "number" && Number.isInteger(batch) && batch > 0 && { batch }),
  });
}

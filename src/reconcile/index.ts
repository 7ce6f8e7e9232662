/*
 * A client of the Reconciliation Service API (W3C Entity Reconciliation Community Group, versions 0.2 and 1.0-draft): asks a
 * service which of its entities the names of records may stand for, and puts its candidates into the records.
 *
 *   reconcileFile(file, options): Promise<Outcome<Reconciled>>   records in, records out, resumed where it stopped
 *   openService(url, http): Promise<Outcome<Service>>            its manifest
 *   ask(service, questions, http): Promise<readonly Answer[]>    one batch
 */
export { type Answer, ask, type Question } from "./ask.ts";
export { type Http, httpOf } from "./http.ts";
export { type Reconciled, type ReconcileOptions, reconcileFile } from "./reconcile-file.ts";
export { openService, type Service } from "./service.ts";

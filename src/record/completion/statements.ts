import type { Iri, ReportedStatement, StatementDraft } from "../types.ts";
import type { CompleteDate } from "./dates.ts";
import { references, unlessEmpty, type Work } from "./work.ts";

/** Gives each statement its IRI: of its cue and first content, so that a correction of its speaker does not change it. */
export function identifyStatements(work: Work, drafts: readonly StatementDraft[]): readonly Iri[] {
  const { base, names, text } = work;
  return drafts.map(({ id, cue, content }, i) => {
    const places = [cue, content[0]].flatMap((p) => (p === undefined ? [] : [`_${p.start}-${p.end}`]));
    return names.claim(id, `${base}statement/${text.key}${places.join("")}`, "statement", `/statements/${i}`);
  });
}

/** Completes a statement whose IRI is known. */
export function completeStatement(
  work: Work,
  draft: StatementDraft,
  id: Iri,
  date: CompleteDate,
  pointer: string,
): ReportedStatement {
  const { anchors, findings, names } = work;
  const { source, cue, addressee, saidOn } = draft;
  const content = anchors.passages(draft.content, `${pointer}/content`);
  const form = draft.form ?? work.form(content, cue);
  if (form === undefined)
    findings.error("record/form", pointer, "the form is not given, and cannot be told without the text", {
      expected: '"form": one of direct, indirect, mixed',
    });
  const speaker = references(work, draft.speaker, ["entity"], `${pointer}/speaker`);
  const addressedTo = references(work, draft.addressedTo, ["entity"], `${pointer}/addressedTo`);
  const about = references(work, draft.about, ["agreement", "provision"], `${pointer}/about`);
  return {
    id,
    type: "ReportedStatement",
    form: form ?? "indirect",
    ...(draft.speechAct && { speechAct: draft.speechAct }),
    ...(draft.attribution && { attribution: draft.attribution }),
    ...(source && { source: anchors.passage(source, `${pointer}/source`) }),
    ...(cue && { cue: anchors.passage(cue, `${pointer}/cue`) }),
    content,
    ...unlessEmpty("speaker", speaker),
    ...(addressee && { addressee: anchors.passage(addressee, `${pointer}/addressee`) }),
    ...unlessEmpty("addressedTo", addressedTo),
    ...(saidOn && { saidOn: date(saidOn, id, `${pointer}/saidOn`) }),
    ...unlessEmpty("about", about),
    ...(draft.within && { within: names.refer(draft.within, ["statement"], `${pointer}/within`) }),
  };
}

/** Finds statements that report themselves, through however many others. */
export function findCycles({ findings }: Work, statements: readonly ReportedStatement[]): void {
  const within = new Map(statements.map((statement) => [statement.id, statement.within]));
  const free = new Set<Iri>();
  for (const [i, { id }] of statements.entries()) {
    const path = new Set<Iri>();
    let at: Iri | undefined = id;
    while (at !== undefined && !free.has(at) && !path.has(at)) {
      path.add(at);
      at = within.get(at);
    }
    if (at === id && path.size > 0)
      findings.error("record/cycle", `/statements/${i}/within`, "the statement is reported within itself", {
        node: id,
        expected: "a statement that this one is not part of",
        actual: [...path, id].join(" within "),
      });
    for (const passed of path) free.add(passed);
  }
}

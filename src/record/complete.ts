import type { Outcome } from "../diagnostic/index.ts";
import { failure, hasError, success } from "../diagnostic/index.ts";
import { CONTEXT_IRI } from "../vocabulary/index.ts";
import { recordFaults } from "./check.ts";
import { completeAgreement, identifyAgreements } from "./completion/agreements.ts";
import { anchors } from "./completion/anchors.ts";
import { completeCorrections } from "./completion/corrections.ts";
import { dates } from "./completion/dates.ts";
import { completeEntities, identifyEntities } from "./completion/entities.ts";
import { findings as newFindings } from "./completion/findings.ts";
import { givenIds, names as newNames } from "./completion/names.ts";
import { completeRun } from "./completion/run.ts";
import { completeStatement, findCycles, identifyStatements } from "./completion/statements.ts";
import { recordText } from "./completion/text.ts";
import { work as newWork, unlessEmpty } from "./completion/work.ts";
import { type Decision, decideBy, renamed } from "./decisions/index.ts";
import { articleIri, articleKey, isBase, LONGEST_BASE } from "./identity.ts";
import { isIri } from "./iri.ts";
import { limited } from "./limited.ts";
import { inTextOrder } from "./text-order.ts";
import type { ArticleRecord, Iri, RecordDraft } from "./types.ts";

/** What a record is completed with. */
export interface CompleteOptions {
  /** IRI under which ids are minted, ending in `/`. */
  readonly base: string;
  /** The text that positions count in; without it, the record's own `text.words`, else anchors cannot be checked. */
  readonly text?: string;
  /** Name and version of what made the record, where it does not say so itself. */
  readonly tool: string;
  readonly models?: readonly string[];
  /** xsd:dateTime of the run, where it is to be written down. */
  readonly endedAt?: string;
  /** The user's identity decisions; they win over what an article says. */
  readonly decisions?: readonly Decision[];
}

/**
 * Fills in what a draft leaves to be derived (ids, types, `of`, `exact`, `form`, the text's and the run's nodes), replaces
 * local names by IRIs, and checks what ties the record together: anchors against the text, references against the record,
 * ids against each other; its lists come out in the order of the text. A pure function; completing a complete record gives
 * the same record.
 * @returns the complete record, with warnings; or its faults: `anchor/exact` (start, end, both strings), `anchor/range`,
 * `anchor/crossed`, `anchor/id`, `anchor/of`, `record/reference`, `record/id`, `record/cycle`, `record/text`, `record/form`
 */
export function complete(given: RecordDraft, options: CompleteOptions): Outcome<ArticleRecord> {
  const { base } = options;
  const decide = decideFor(given, options);
  const draft = decide ? renamed(given, decide) : given;
  const findings = newFindings(draft.identifier);
  if (!isBase(base))
    findings.error("record/base", "", "the base is not an IRI to mint others under", {
      expected: `an absolute IRI of at most ${LONGEST_BASE} bytes that ends in / and has no #`,
      actual: base,
    });
  const text = recordText(draft, base, options.text, findings);
  if (text === undefined || hasError(findings.all)) return failure(...limited(findings.all));

  const url = draft.url !== undefined && isIri(draft.url) ? draft.url : undefined;
  if (url === undefined && draft.url !== undefined)
    findings.note("warning", "record/url", "/url", "the URL is left out: it is not an IRI", { actual: draft.url });
  const article = { identifier: draft.identifier, ...(url !== undefined && { url }) };
  const key = articleKey(article);
  const names = newNames(givenIds(draft), findings);
  const work = newWork({
    base,
    articleKey: key,
    text,
    findings,
    names,
    anchors: anchors(base, text, names, findings),
    decided: decide ?? ((iri) => iri),
  });

  const id = names.claim(draft.id, articleIri(base, article), "part", "");
  names.claim(text.node.id, text.node.id, "part", "/text");
  const run = completeRun(work, draft.run, options);
  const entityIris = identifyEntities(work, draft.entities ?? []);
  const agreementIris = identifyAgreements(work, draft.agreements ?? []);
  const statementIris = identifyStatements(work, draft.statements ?? []);

  const date = dates(work);
  const entities = completeEntities(work, draft.entities ?? [], entityIris);
  const agreements = agreementIris.flatMap((iris, i) => {
    const agreement = draft.agreements?.[i];
    return agreement ? [completeAgreement(work, agreement, iris, date, `/agreements/${i}`)] : [];
  });
  const statements = statementIris.flatMap((iri, i) => {
    const statement = draft.statements?.[i];
    return statement ? [completeStatement(work, statement, iri, date, `/statements/${i}`)] : [];
  });
  findCycles(work, statements);
  const furniture = work.anchors.passages(draft.furniture ?? [], "/furniture");
  const corrections = completeCorrections(work, draft.corrections ?? []);

  const record: ArticleRecord = {
    "@context": CONTEXT_IRI,
    id,
    type: draft.type ?? "Article",
    identifier: draft.identifier,
    ...(draft.headline !== undefined && { headline: draft.headline }),
    ...unlessEmpty("author", draft.author ?? []),
    ...(draft.publisher !== undefined && { publisher: draft.publisher }),
    ...(draft.datePublished !== undefined && { datePublished: draft.datePublished }),
    ...(draft.publishedOn !== undefined && { publishedOn: draft.publishedOn }),
    ...(draft.inLanguage !== undefined && { inLanguage: draft.inLanguage }),
    ...(url !== undefined && { url }),
    text: text.node,
    ...unlessEmpty("furniture", furniture),
    run,
    ...unlessEmpty("entities", entities),
    ...unlessEmpty("agreements", agreements),
    ...unlessEmpty("statements", statements),
    ...unlessEmpty("corrections", corrections),
  };
  if (text.at === undefined)
    findings.note("info", "anchor/unchecked", "/text", "the text is not at hand: anchors were not held against it", {
      suggestion: "export with --include-text, or from the article itself",
    });
  if (hasError(findings.all)) return failure(...limited(findings.all));
  // A draft that did not come through `checkRecord` (an extractor's, a library user's) meets the same door here.
  const faults = recordFaults(record).map((fault) => ({ ...fault, article: draft.identifier }));
  return faults.length > 0 ? failure(...limited(faults)) : success(inTextOrder(record), limited(findings.all));
}

/** What an article's things are named by the user's decisions; nothing where there are none. */
function decideFor(
  { identifier, id, url }: RecordDraft,
  { decisions = [], base }: CompleteOptions,
): ((iri: Iri) => Iri) | undefined {
  if (decisions.length === 0) return undefined;
  const decide = decideBy(decisions);
  const own = id?.includes(":")
    ? id
    : articleIri(base, { identifier, ...(url !== undefined && isIri(url) && { url }) });
  return (iri) => decide(iri, { identifier, id: own });
}

import { attributionsOf } from "../attributions.ts";
import { addresseeAt } from "../content-after.ts";
import { cueVerb } from "../cues.ts";
import { type FoundStatement, spanOf } from "../found.ts";
import { isLabel } from "../headline-colons.ts";
import { type Line, LONGEST, type Stretch } from "../line.ts";
import { verbGroups } from "../verb-groups.ts";
import { type Manner, mannerOf } from "./manners.ts";
import { mended } from "./mended.ts";
import { type Proposal, proposalsOf } from "./proposals.ts";
import { select } from "./select.ts";
import type { StatementWeights } from "./weights.ts";

const overlap = (a: Stretch, b: Stretch): boolean => a.first <= b.last && b.first <= a.last;

/** Whom a cue that the rules do not know here is said to. */
function addresseeAfter(line: Line, cue: Stretch, head: number): Stretch | undefined {
  const verb = cueVerb(line.tokens[head]);
  if (!verb?.takes.has("addressee") || cue.last !== head || line.quoteAt(head, 0)) return undefined;
  const region = line.regionAt(head);
  return addresseeAt({ line, region, groups: verbGroups(line, region) }, cue.last + 1);
}

function statementOf(line: Line, { candidate, parts }: Proposal): FoundStatement {
  const { cue, source, content } = mended(line, parts);
  const rule = candidate.rule?.found;
  const manner: Manner = rule ?? mannerOf(line, cue, candidate.head);
  const heard = rule ? rule.addressee : addresseeAfter(line, cue, candidate.head);
  const addressee = heard && !(source && overlap(heard, source)) ? heard : undefined;
  return {
    line,
    attribution: manner.attribution,
    ...(manner.act && { act: manner.act }),
    cue,
    ...(source && { source }),
    ...(addressee && { addressee }),
    content: content.map((piece) => spanOf(line, piece)),
  };
}

const isMark = ({ line, cue }: FoundStatement): boolean =>
  cue.first === cue.last && !/[\p{L}\p{N}]/u.test(line.tokens[cue.first]?.text ?? "");

/** `‘We will not go back’: dockworkers vow to strike`: set off by a colon from what it says. */
const afterColon = ({ line, source, content }: FoundStatement): boolean => {
  const colon = source && line.kind !== "paragraph" ? line.tokens[source.first - 1] : undefined;
  return colon?.text === ":" && (content[0]?.to ?? colon.to) <= colon.from;
};

const isLabelled = (line: Line, { first }: Stretch): boolean =>
  line.kind !== "paragraph" && line.tokens[first]?.text === ":" && isLabel(line, first - 1);

const meets = (a: FoundStatement, b: FoundStatement): boolean =>
  a.content.some((p) => b.content.some((q) => p.from < q.to && q.from < p.to));

/**
 * What of the rules stands beside the learned statements: what is said within a statement, which the training data do not
 * mark; a name that signs a quotation or stands beside the colon of a headline; and what announces the next paragraph.
 */
function besides(rules: readonly FoundStatement[], learned: readonly FoundStatement[]): FoundStatement[] {
  return rules.filter((rule) => {
    if (learned.some(({ cue }) => overlap(cue, rule.cue))) return false;
    const cue = spanOf(rule.line, rule.cue);
    const within = learned.some(({ content }) => content.some(({ from, to }) => from <= cue.from && cue.to <= to));
    if (within || rule.content.length === 0) return true;
    return (isMark(rule) || afterColon(rule)) && !learned.some((statement) => meets(statement, rule));
  });
}

/** The statements of one line, in the order of their cues: the rules' reading, judged, mended and added to by what was learned. */
export function lineStatements(line: Line, weights: StatementWeights): FoundStatement[] {
  const rules = attributionsOf(line);
  if (line.tokens.length === 0 || line.tokens.length > LONGEST) return rules;
  const body = line.sentences[0]?.first ?? 0;
  const learned = select(proposalsOf(line, rules, weights), weights.threshold)
    // "KATHMANDU: …", "Analysis: …": a dateline and a label say nothing.
    .filter(({ parts }) => parts.cue.first >= body && !isLabelled(line, parts.cue))
    .map((p) => statementOf(line, p))
    .filter(({ cue }) => !rules.some((rule) => afterColon(rule) && overlap(rule.cue, cue)));
  return [...learned, ...besides(rules, learned)].sort((a, b) => a.cue.first - b.cue.first || a.cue.last - b.cue.last);
}

import { addresseeAt } from "./content-after.ts";
import { type FoundStatement, spanOf, tokensIn } from "./found.ts";
import { verbGroups } from "./verb-groups.ts";
import { lower } from "./words.ts";

const BE = /^(?:am|is|are|was|were|be|been|being|'s|’s|'re|’re|got|gets)$/;
/** Participles of verbs whose object hears: in the passive, their subject does. */
const HEARS = /^(?:asked|told|informed|warned|urged|advised|reminded|notified|assured|ordered|questioned)$/;

/** "Keller was asked whether he would resign": the one before the cue hears; who speaks is not told. */
export function withHearer(statement: FoundStatement): FoundStatement {
  const { line, cue, source } = statement;
  if (!source || source.last >= cue.first || !HEARS.test(lower(line.tokens[cue.last]))) return statement;
  let i = cue.last - 1;
  while (/^(?:ADV|PART)$/.test(line.tokens[i]?.pos ?? "")) i--;
  if (!BE.test(lower(line.tokens[i])) || lower(line.tokens[cue.last + 1]) === "by") return statement;
  const { source: _hearer, ...rest } = statement;
  return { ...rest, addressee: source };
}

/** Verbs by which somebody says something "to" those who hear it. */
const TO_SOMEBODY =
  /^(?:say|shout|yell|call|cry|whisper|mutter|write|explain|complain|remark|announce|admit|confess|boast|joke|repeat|suggest)$/;

/** "he said to cheers": how it was heard, by nobody named. */
const RECEPTION = /^(?:applause|cheers?|laughter|boos?|jeers?|chants?|ovations?|acclaim|whistles|silence)$/;

/** `“The harbour is ours!” Ruiz shouted to the crowd`: the crowd hears, and is not what is said. */
export function withListener(statement: FoundStatement, others: readonly FoundStatement[]): FoundStatement {
  const { line, cue, source, content, addressee } = statement;
  const { tokens } = line;
  const to = lower(tokens[cue.last]) === "to" ? cue.last : cue.last + 1;
  const verb = tokens[to - 1];
  if (addressee || lower(tokens[to]) !== "to" || verb?.pos !== "VERB" || to === cue.first) return statement;
  if (!TO_SOMEBODY.test(verb.lemma.toLowerCase())) return statement;
  const region = line.regionAt(cue.first);
  const heard = to < region.last ? addresseeAt({ line, region, groups: verbGroups(line, region) }, to + 1) : undefined;
  if (
    !heard ||
    RECEPTION.test(lower(tokens[heard.last])) ||
    (source && heard.first <= source.last && source.first <= heard.last)
  )
    return statement;
  const said = content.filter(
    (piece) => tokensIn(line, piece).first > heard.last || piece.to <= spanOf(line, heard).from,
  );
  if (said.length === content.length && to > cue.last) return { ...statement, addressee: heard };
  // The listener was taken for the content: what is said stands in marks before the one who says it.
  const start = Math.min(source?.first ?? cue.first, cue.first);
  const quote = line.quotes.find((q) => q.quotation.depth === 0 && q.last === start - 1 && q.quotation.closed);
  if (!quote || said.length > 0) return statement;
  const words = spanOf(line, quote);
  const taken = others.some((o) => o !== statement && o.content.some((p) => p.from < words.to && words.from < p.to));
  return taken
    ? statement
    : { ...statement, cue: { first: cue.first, last: to - 1 }, addressee: heard, content: [words] };
}

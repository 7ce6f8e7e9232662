import type { Quotation } from "../../types.ts";
import { firstWhere, type Known, placedIn } from "../known.ts";
import { onlySpeaker } from "./only-speaker.ts";
import { likelihoods, type SignWeights, signWeights } from "./ranker.ts";
import { isNested, quotationAt, speaks } from "./speech.ts";
import { type Question, sweep } from "./sweep.ts";

/** Below this likelihood nobody is better than the likeliest. */
const LEAST = 0.5;

/** A pronoun for one person, with whom it may stand for. */
interface Answered {
  readonly question: Question;
  readonly likely: readonly number[];
  readonly id?: string;
}

/** Whom the pronouns for one person stand for, in an article, and who speaks in its quotations. */
export interface Antecedents {
  /**
   * Whom the pronoun at a position stands for; nothing where that is not known.
   * @param others who it cannot be
   */
  at(from: number, others?: readonly string[]): string | undefined;
  /** Who speaks in a quotation of the running text; nothing where that is not known. */
  speakerOf(quotation: Quotation): string | undefined;
}

/** The likeliest of the persons but some, if it is likely enough among those that are left. */
function likeliest({ question: { among }, likely }: Answered, others: readonly string[]): string | undefined {
  let best = -1;
  let excluded = 0;
  among.forEach(({ id }, i) => {
    if (others.includes(id)) excluded += likely[i] ?? 0;
    else if (best < 0 || (likely[i] ?? 0) > (likely[best] ?? 0)) best = i;
  });
  const share = (likely[best] ?? 0) / Math.max(1 - excluded, 1e-9);
  return best >= 0 && share >= LEAST ? among[best]?.id : undefined;
}

/** Answers for an article: first the pronouns outside of quotations, which tell who speaks in them; then those within. */
export function antecedentsOf(
  known: Known,
  quotations: readonly Quotation[],
  weights: SignWeights = signWeights(),
): Antecedents {
  const answers = new Map<number, Answered>();
  const answer = (question: Question, others: readonly string[]): string | undefined => {
    const asked = { question, likely: likelihoods(question, weights) };
    const id = likeliest(asked, others);
    answers.set(question.asked.from, { ...asked, ...(id !== undefined && { id }) });
    return id;
  };
  sweep(known, quotations, (question) => {
    if (question.asked.quoted) return undefined;
    const likely = answer(question, []);
    const only = onlySpeaker(known, quotations, question.asked.from);
    if (only === undefined || !question.among.some(({ id }) => id === only)) return likely;
    answers.set(question.asked.from, {
      question,
      likely: question.among.map(({ id }) => Number(id === only)),
      id: only,
    });
    return only;
  });
  const speakerOf = speakersOf(known, quotations, (from) => answers.get(from)?.id);
  if (quotations.length > 0)
    sweep(known, quotations, (question) => {
      const { from, quoted } = question.asked;
      if (!quoted) return answers.get(from)?.id;
      const quotation = quotationAt(quotations, from);
      const speaker = quotation && speakerOf(quotation);
      // whom a quotation calls "he" is not who speaks there, unless a quotation within it is another's
      return answer(question, speaker !== undefined && !isNested(quotations, from) ? [speaker] : []);
    });
  return {
    at(from, others = []) {
      const found = answers.get(from);
      if (!found) return undefined;
      return found.id === undefined || !others.includes(found.id) ? found.id : likeliest(found, others);
    },
    speakerOf,
  };
}

/** A person next to a word for speaking, outside of quotations. */
interface Speaking {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Who speaks in each quotation: the one next to a word for speaking in its sentence, else the only one of its paragraph. */
function speakersOf(
  known: Known,
  quotations: readonly Quotation[],
  pronounAt: (from: number) => string | undefined,
): (quotation: Quotation) => string | undefined {
  const byBlock = new Map<number, Speaking[]>();
  const ends: { readonly from: number; readonly to: number; readonly block: number }[] = [];
  if (quotations.length === 0) return () => undefined;
  for (const layout of known.layouts) {
    const { block, from, to } = layout.reading.sentence;
    ends.push({ from, to, block });
    const list = byBlock.get(block) ?? [];
    byBlock.set(block, list);
    const put = (id: string | undefined, start: number, end: number): void => {
      if (id !== undefined && speaks(layout, start, end) && !quotationAt(quotations, start))
        list.push({ id, from: start, to: end });
    };
    for (const m of placedIn(known, from, to)) if (m.entity.type === "Person") put(m.entity.id, m.from, m.to);
    for (const word of layout.words) if (/^s?he$/i.test(word.text)) put(pronounAt(word.from), word.from, word.to);
  }
  const found = new Map<Quotation, string | undefined>();
  /** By paragraph, who spoke in the quotation before. */
  const spoke = new Map<number, string>();
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const first = ends[firstWhere(ends, (s) => s.to > quotation.from)];
    const last = ends[firstWhere(ends, (s) => s.from >= quotation.to) - 1];
    const all = byBlock.get(last?.block ?? -1) ?? [];
    const near = all
      .filter((s) => s.from >= (first?.from ?? 0) && s.to <= (last?.to ?? 0))
      .map((s) => ({ id: s.id, away: s.from >= quotation.to ? s.from - quotation.to : quotation.from - s.to }))
      .filter(({ away }) => away >= 0)
      .sort((a, b) => a.away - b.away)[0];
    const [only, ...others] = new Set(all.map((s) => s.id));
    // "“No,” Lund said. “Never.”": who spoke goes on
    const block = last?.block ?? -1;
    const id = near?.id ?? spoke.get(block) ?? (others.length === 0 ? only : undefined);
    found.set(quotation, id);
    if (id !== undefined) spoke.set(block, id);
  }
  return (quotation) => found.get(quotation);
}

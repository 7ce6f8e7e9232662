import type { UnitSpan } from "../../article/types.ts";
import type { Sentence } from "../types.ts";
import { firstWhere, touching } from "./in-order.ts";

/** How far back, in code units, "the two sides" can reach. */
const REACH = 1500;
/** Between two that are told of together: "A and B", "A, B", "A-B", "A with B". */
const JOINED =
  /^(?:['’]s?)?(?:,? and |, | & |[-–]| (?:\p{L}+ ){0,3}(?:with|against) )(?:the |its |his |their |neighbou?ring )?$/u;
const LISTED = /^(?:['’]s?)?(?:, | and |, and )(?:the )?$/;

/** How far from the head of its sentence, in code units, whoever it is about is named. */
const NEAR_HEAD = 16;
/** After the name of somebody who helps or looks on. */
const BYSTANDER =
  /^(?:['’]s?)?(?: and \p{Lu}[\p{L} ]{2,30}?)?(?: (?:\p{L}+ed|has|have|had|also|is|was))? (?:mediat|broker|host|facilitat|monitor|observ|witness|welcom|prais|hail|urg|warn|condemn|criticis|criticiz)\w*/u;

/** A state or the like where it is named. */
export type Told = UnitSpan & { readonly id: string };

/** Who is told of together before a place: whom "the two sides" and "the three countries" stand for. */
export interface Together {
  /** The two parties told of together last before a place ("the two sides"); none where no two can be told. */
  pairBefore(at: number): readonly string[];
  /** The same for words that only stand for parties ("both sides"), who may be named around them. */
  pairAround(at: number): readonly string[];
  /** So many parties told of together last before a place ("the three countries"); none where there are not so many. */
  listBefore(at: number, count: number): readonly string[];
}

/** @param told the states and the like that a stretch tells of, in order */
export function toldTogether(
  text: string,
  sentences: readonly Sentence[],
  told: (span: UnitSpan) => readonly Told[],
): Together {
  const pairBefore = (at: number): readonly string[] => {
    const before = told({ from: Math.max(0, at - REACH), to: at });
    const joined = before.findLastIndex(
      (one, i) => i > 0 && before[i - 1]?.id !== one.id && JOINED.test(text.slice(before[i - 1]?.to, one.from)),
    );
    const pair = [before[joined - 1]?.id, before[joined]?.id].flatMap((id) => id ?? []);
    if (pair.length === 2) return pair;
    // "A met B. The two sides …": a sentence that tells of two and no more.
    const near = touching(sentences, { from: Math.max(0, at - REACH), to: at })
      .map((s) => [...new Set(before.filter((one) => one.from >= s.from && one.to <= s.to).map(({ id }) => id))])
      .findLast((ids) => ids.length === 2);
    if (near) return near;
    const all = [...new Set(before.map(({ id }) => id))];
    return all.length > 2 ? [] : all;
  };
  const pairAround = (at: number): readonly string[] => {
    const pair = pairBefore(at);
    const i = firstWhere(sentences, (s) => s.to > at);
    const [own, next] = [sentences[i], sentences[i + 1]];
    if (pair.length > 1 || !own) return pair;
    // "Both sides agreed to a truce, the A side said. B did not comment": one beside it, the other told of next.
    const here = [...new Set([...pair, ...told(own).map(({ id }) => id)])];
    if (here.length !== 1 || next?.block !== own.block) return here.length === 2 ? here : pair;
    const first = told(next).find(({ from }) => from - next.from < NEAR_HEAD);
    return first && !BYSTANDER.test(text.slice(first.to, next.to)) ? [...new Set([...here, first.id])] : pair;
  };
  const listBefore = (at: number, count: number): readonly string[] => {
    const before = told({ from: Math.max(0, at - REACH), to: at });
    for (let last = before.length; last >= count; last--) {
      const list = before.slice(last - count, last);
      const listed = list.every((one, i) => i === 0 || LISTED.test(text.slice(list[i - 1]?.to, one.from)));
      const longer = before[last - count - 1];
      if (
        listed &&
        new Set(list.map(({ id }) => id)).size === count &&
        !(longer && LISTED.test(text.slice(longer.to, list[0]?.from)))
      )
        return list.map(({ id }) => id);
    }
    return [];
  };
  return { pairBefore, pairAround, listBefore };
}

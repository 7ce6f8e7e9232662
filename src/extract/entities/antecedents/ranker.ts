import { readFileSync } from "node:fs";
import { isUnnamed, signsOf, signsOfNobody } from "./choice.ts";
import type { Question } from "./sweep.ts";

/** What each sign speaks for: a log-linear model of whom a pronoun stands for. */
export type SignWeights = ReadonlyMap<string, number>;

let weights: SignWeights | undefined;

/** The trained weights, read from models/ when they are first asked for. @throws Error when the file is missing or broken. */
export function signWeights(): SignWeights {
  weights ??= new Map(
    Object.entries(
      JSON.parse(readFileSync(new URL("../../../../models/pronouns.json", import.meta.url), "utf8")) as Record<
        string,
        number
      >,
    ),
  );
  return weights;
}

/** How likely each of the persons is to be the antecedent, in their order; what is missing to 1 is nobody's. */
export function likelihoods({ asked, among }: Question, weigh: SignWeights): readonly number[] {
  const score = (signs: readonly string[]): number => signs.reduce((sum, sign) => sum + (weigh.get(sign) ?? 0), 0);
  if (isUnnamed(asked, among)) return among.map(() => 0);
  const scores = among.map((standing, rank) => Math.exp(score(signsOf(standing, rank, asked, among))));
  const all = scores.reduce((sum, s) => sum + s, Math.exp(score(signsOfNobody(asked, among))));
  return scores.map((s) => s / all);
}

import { expect, it } from "vitest";
import { agencyDay } from "../../src/article/agency-line.ts";

it.each([
  ["MONTEVIDEO, March 4, 2023 (Reuters) - Uruguay signed.", "2023-03-04"],
  ["SAO PAULO, Brazil, 4 March 2023 (AFP) – Brazil signed.", "2023-03-04"],
  ["Paris, May 4, 2015 – the day on which all changed.", undefined],
  ["MONTEVIDEO (Reuters) - On March 4, 2023 (a Saturday) - nothing.", undefined],
  ["MONTEVIDEO, March 34, 2023 (Reuters) - Uruguay signed.", undefined],
])("%s", (words, day) => expect(agencyDay(words)?.publishedOn).toBe(day));

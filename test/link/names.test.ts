import { expect, it } from "vitest";
import { likenessOf } from "../../src/link/persons/names.ts";

it.each([
  ["Donald J. Trump", "Donald Trump", "initial"],
  ["J. Larsen", "Johanne Larsen", "initial"],
  ["J.D. Vance", "J. D. Vance", "same"],
  ["J.D. Vance", "JD Vance", "joined"],
  ["A.B. Larsen", "Anna B. Larsen", "initial"],
  ["Kofi A. Mensah", "Kofi Abena Mensah", "initial"],
  ["Šime Vučić", "Sime Vucic", "same"],
  ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "spelling"],
  ["Vladimir Zelenski", "Volodymyr Zelensky", "given"],
  ["Mohammed Shtayyeh", "Muhammad Shtayyeh", "given"],
  ["Moammar Gaddafi", "Muammar Qadhafi", "given"],
  ["Abdul Rahman Hamid", "Abdulrahman Hamid", "joined"],
  ["Orban Viktor", "Viktor Orban", "order"],
  ["Yoon Suk-yeol", "Suk Yeol Yoon", "order"],
  ["Jan Erik Lund", "Jan Lund", "middle"],
  ["Graciela Marquez", "Graciela Márquez Colín", "longer"],
  ["Ferdinand Marcos Jr.", "Ferdinand Marcos", "suffix"],
  ["Ruto", "William Ruto", "alone"],
  ["Yoon", "Yoon Suk Yeol", "alone"],
  ["Marcos", "Ferdinand Marcos Jr.", "alone"],
] as const)("%s and %s may be one: %s", (a, b, likeness) => {
  expect(likenessOf(a, b)).toBe(likeness);
  expect(likenessOf(b, a)).toBe(likeness);
});

it.each([
  ["Tom Berg Jr.", "Tom Berg Sr."],
  ["Tom Berg II", "Tom Berg III"],
  ["George W. Bush", "George H. W. Bush"],
  ["George W.H. Bush", "George W. Bush"],
  ["Anna K. Holm", "Anna L. Holm"],
  ["Anna Holm", "Hanna Holm"],
  ["Mario Rossi", "Maria Rossi"],
  ["Kim Jong-un", "Kim Jong-il"],
  ["Yeol", "Yoon Suk Yeol"],
  ["Jan Erik Lund", "Jan Ole Lund"],
  ["Erik Lund", "Jan Erik Lund"],
  ["Lund", "Lind"],
  ["Jan Lund", "Jan Lunde Dahl"],
  ["Li Wei", "Li Wen"],
])("%s and %s are two", (a, b) => {
  expect(likenessOf(a, b)).toBeUndefined();
  expect(likenessOf(b, a)).toBeUndefined();
});

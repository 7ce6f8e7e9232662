/** "Article 4", "Section 2(b)": the kind of part, and its number. */
export const LABEL =
  "(?<part>Article|Art\\.|Section|Paragraph|Clause|Chapter|Annex|Point|Part|article|section|paragraph|clause|point) (?<number>(?:\\d+[a-z]?|[IVXLC]+)(?:\\.\\d+)*(?:\\s?\\(\\w{1,4}\\))*)(?![\\p{L}\\p{N}])";

/** "Article 4", with a capital. */
export const labelOf = (part: string, number: string): string =>
  `${part.charAt(0).toUpperCase()}${part.slice(1)} ${number}`;

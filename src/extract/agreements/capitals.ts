/** A capitalised word as the source of a regular expression; a point belongs to it only within ("U.N."), not at its end. */
export const CAPITALISED = "\\p{Lu}(?:[\\p{L}\\p{N}’'-]|\\.(?=[\\p{L}\\p{N}])|(?<=\\.\\p{Lu})\\.)*(?<![’'-])";

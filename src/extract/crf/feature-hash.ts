/** Mixes the bits of a 32-bit number (the finaliser of MurmurHash3, Appleby 2011). */
function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32-bit hash of a text by its UTF-16 code units (FNV-1a, then mixed). */
export function textHash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h) >>> 0;
}

/** The feature "this value under this template": both are 32-bit numbers, and so is the result. Order counts. */
export const featureHash = (template: number, value: number): number => signedHash(template, value) >>> 0;

/**
 * `featureHash` as a signed number, the same bits: what is handed from function to function by the hundred thousand is
 * better small in the engine's sense, since each larger number takes an allocation. Signed and unsigned arguments of the
 * same bits give the same hash.
 */
export function signedHash(template: number, value: number): number {
  return mix(Math.imul(template, 0x9e3779b1) ^ Math.imul(value, 0x85ebca77) ^ (value >>> 15));
}

/**
 * What the closing of a treaty begins with, at the head of a line: the testimonium in English and in the other languages
 * that texts are authentic in beside it, and the words of place and date.
 */
const TESTIMONIUM =
  /^(?:in (?:witness|faith|testimony|proof|confirmation) (?:w[hn]er+e?o[ft]|thereof|of which)|as witness (?:whereof|the hands)|the foregoing (?:is|has been) (?:hereby )?agreed|en foi de quoi|zu urkund dessen|in fede di che|ten blijke waarvan|til bekræftelse heraf|en fe de lo cual|em f[ée] do que|til bevitnelse|till bevis härpå|tämän vakuudeksi|σε πίστωση|εἰς πίστωσιν|εις πιστωσιν|в удостоверение|в подтверждение)/iu;
const DONE =
  /^(?:done|signed|concluded|executed)\b(?! (?:between|by|with|pursuant|under)\b)[^.;]{0,80}?\b(?:at|in|on|this)\b/i;
/** What a line of "Done at …" has besides: a day, or the room for one. */
const DAY = /\b(?:day of|on|this|the)\b|\d|_{2,}|-{3,}|\.{3,}|…/i;

/** Whether a line begins the closing of a treaty. */
export function beginsClosing(line: string): boolean {
  const head = line.slice(0, 300);
  return TESTIMONIUM.test(head) || (/^[DSCE]/.test(head) && DONE.test(head) && DAY.test(head.slice(5)));
}

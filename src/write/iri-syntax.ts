/** Most IRIs: http(s), a plain host, ASCII without percent encoding. */
const PLAIN =
  /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9\-._~!$&'()*+,;=:@/]*)?(?:#[A-Za-z0-9\-._~!$&'()*+,;=:@/]*)?$/;

// RFC 3987, section 2.2; the spaces in `ucschar` (U+00A0, U+1680, U+2000 to U+200A, ...) are left out, because
// JSON-LD processors take an IRI with one of them for a relative one.
const ucschar =
  "\\u00A1-\\u167F\\u1681-\\u1FFF\\u200B-\\u2027\\u202A-\\u202E\\u2030-\\u205E\\u2060-\\u2FFF\\u3001-\\uD7FF" +
  "\\uF900-\\uFDCF\\uFDF0-\\uFEFE\\uFF00-\\uFFEF" +
  Array.from({ length: 14 }, (_, i) => {
    const plane = (i + 1).toString(16).toUpperCase();
    return `\\u{${plane}${i === 13 ? "1" : "0"}000}-\\u{${plane}FFFD}`;
  }).join("");
const iprivate = "\\uE000-\\uF8FF\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}";
const unreserved = `A-Za-z0-9\\-._~${ucschar}`;
const subDelims = "!$&'()*+,;=";
const percent = "%[0-9A-Fa-f]{2}";
const userinfo = `(?:[${unreserved}${subDelims}:]|${percent})*@`;
const host = `(?:\\[[0-9A-Fa-f:.]+\\]|(?:[${unreserved}${subDelims}]|${percent})*)`;
const segment = `(?:[${unreserved}${subDelims}:@]|${percent})`;
const authority = `//(?:${userinfo})?${host}(?::[0-9]*)?(?:/${segment}*)*`;
const path = `(?:/?${segment}+(?:/${segment}*)*)?`;
const query = `(?:\\?(?:[${unreserved}${subDelims}:@/?${iprivate}]|${percent})*)?`;
const fragment = `(?:#(?:[${unreserved}${subDelims}:@/?]|${percent})*)?`;
const IRI = new RegExp(`^[A-Za-z][A-Za-z0-9+.\\-]*:(?:${authority}|${path})${query}${fragment}$`, "u");

/** Whether a string is an IRI with a scheme (RFC 3987), as every parser of RDF takes it. */
export function isIri(value: string): boolean {
  return PLAIN.test(value) || IRI.test(value);
}

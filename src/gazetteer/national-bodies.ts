import { NATIONAL_BODIES, NATIONAL_HEADS, OF_ONE_STATE } from "./national-bodies.table.ts";
import { stateByDemonym, stateByName } from "./states.ts";

const listed = (table: string): ReadonlySet<string> => new Set(table.replaceAll("\n", "").split("|"));
const bodies = listed(NATIONAL_BODIES);
const heads = listed(NATIONAL_HEADS);
const ofOneState = listed(OF_ONE_STATE);

/** A body that many states have one of. */
export interface NationalBody {
  /** Its name without a state's, in lower case and one form: "foreign ministry" for "Ministry of Foreign Affairs". */
  readonly body: string;
  /** ISO code of the state that the name itself says: "the Kenyan Senate", "the Supreme Court of Japan". */
  readonly code?: string;
}

function generic(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/'/g, "’")
    .replace(/^the\s+/, "")
    .replace(/\bdefence\b/, "defense")
    .replace(/\blabour\b/, "labor")
    .replace(/^(ministry|department) (?:of|for) (?:the )?(.+)$/, "$2 $1")
    .replace(/\bforeign (?:affairs|relations)\b/, "foreign")
    .replace(/\binternal affairs\b/, "interior");
  const words = plain.split(" ");
  const of = words.length > 1 && words.length < 6 && heads.has(words.at(-1) ?? "");
  return (of || bodies.has(plain)) && !ofOneState.has(plain) ? plain : undefined;
}

/** The national body that an organization's name is; nothing for other names. */
export function nationalBody(name: string): NationalBody | undefined {
  const words = name.replace(/^the\s+/i, "").split(/\s+/);
  // "Kenya’s Senate", "the U.S. Supreme Court", "the South Korean Foreign Ministry"
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const owner = words.slice(0, n).join(" ");
    const bare = owner.replace(/['’]s?$/, "");
    const state = stateByDemonym(owner) ?? stateByName(bare);
    const body = state && generic(words.slice(n).join(" "));
    if (body !== undefined) return { body, code: state?.code ?? "" };
  }
  // "the Ministry of Foreign Affairs of Ukraine"
  for (let at = words.lastIndexOf("of"); at > 0; at = words.lastIndexOf("of", at - 1)) {
    const state = stateByName(words.slice(at + 1).join(" "));
    const body = state && generic(words.slice(0, at).join(" "));
    if (body !== undefined) return { body, code: state?.code ?? "" };
  }
  const body = generic(name);
  return body === undefined ? undefined : { body };
}

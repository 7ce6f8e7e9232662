/** What the words of a SPARQL text say before it is parsed: enough to run it the right way and to explain a refusal. */
export interface SparqlOutline {
  /** The first word after the prologue, in upper case: `SELECT`, `INSERT`, …; empty where there is none. */
  readonly verb: string;
  /** Prefixes that are used and not declared. */
  readonly undeclared: readonly string[];
  /** Names of variables in the order in which they first appear. */
  readonly variables: readonly string[];
  /** Whether it is SELECT *. */
  readonly star: boolean;
}

/** SPARQL 1.1 Update, section 3: the words an update can begin with. */
export const UPDATE_VERBS: ReadonlySet<string> = new Set([
  "INSERT",
  "DELETE",
  "WITH",
  "LOAD",
  "CLEAR",
  "DROP",
  "CREATE",
  "ADD",
  "MOVE",
  "COPY",
]);

/** IRIs, comments and strings first, so that no word inside them counts. */
const TOKEN =
  /<[^<>"{}|^`\\\s]*>|#[^\n]*|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[?$][\p{L}\p{N}_]+|_:[\p{L}\p{N}_.-]+|@[a-zA-Z-]+|(?:[\p{L}][\p{L}\p{N}_.-]*)?:|[\p{L}_][\p{L}\p{N}_-]*|\*/gu;

export function outlineOf(sparql: string): SparqlOutline {
  const declared = new Set<string>();
  const used = new Set<string>();
  const variables = new Set<string>();
  let verb = "";
  let star = false;
  let previous = "";
  for (const [token] of sparql.matchAll(TOKEN)) {
    if (token.startsWith("#")) continue;
    const word = token.toUpperCase();
    if (/^[?$]/.test(token)) variables.add(token.slice(1));
    else if (token.endsWith(":") && !token.startsWith("_"))
      (previous === "PREFIX" ? declared : used).add(token.slice(0, -1));
    // The word after a colon is the local part of a name, whatever it says.
    else if (verb === "" && /^[A-Z]/.test(word) && !previous.endsWith(":")) {
      if (word !== "PREFIX" && word !== "BASE") verb = word;
    } else if (token === "*" && /^(SELECT|DISTINCT|REDUCED)$/.test(previous)) star = true;
    previous = word;
  }
  return {
    verb,
    star,
    variables: [...variables],
    undeclared: [...used].filter((prefix) => !declared.has(prefix)),
  };
}

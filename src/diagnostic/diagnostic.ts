/** How bad a finding is: an `error` rejects the article (exit code 1), a `warning` and an `info` do not. */
export type Severity = "error" | "warning" | "info";

/**
 * A finding, as a value: where it is, which rule it broke, what was expected. Nothing in this project throws for a
 * fault of the input; it returns diagnostics.
 */
export interface Diagnostic {
  readonly severity: Severity;
  /** What was broken, as `layer/rule`: `article/empty`, `json/syntax`, `record/schema`, `anchor/exact`, `shape/…`. */
  readonly rule: string;
  /** One sentence, in words, without the place (which stands in the fields below). */
  readonly message: string;
  /** The file as the user named it; `-` for standard input. */
  readonly file?: string;
  /** Line in that file, from 1. */
  readonly line?: number;
  /** Column in that line in code points, from 1. */
  readonly column?: number;
  /** JSON Pointer (RFC 6901) into the record or the input object. */
  readonly pointer?: string;
  /** Range in the article's text, Unicode code points, half-open. */
  readonly start?: number;
  readonly end?: number;
  /** Identifier of the article concerned. */
  readonly article?: string;
  /** IRI of the node concerned and of the property path, where the finding is about the graph. */
  readonly node?: string;
  readonly path?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** What the user can do about it. */
  readonly suggestion?: string;
  /** Stands for that many findings of its rule, which were counted and not kept. */
  readonly times?: number;
}

/** Either a value or the reasons why there is none. Warnings may come along with a value. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function success<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { ok: true, value, diagnostics };
}

export function failure<T = never>(...diagnostics: readonly Diagnostic[]): Outcome<T> {
  return { ok: false, diagnostics };
}

/** Whether a list of diagnostics holds an error. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}

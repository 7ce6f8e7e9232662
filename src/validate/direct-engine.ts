import type { Term } from "@rdfjs/types";
import type SHACLValidator from "rdf-validate-shacl";
import type { Constraint } from "rdf-validate-shacl/src/shapes-graph.js";
import type Engine from "rdf-validate-shacl/src/validation-engine.js";

/** What a constraint found wrong with a node. */
export interface Violation {
  readonly constraint: Constraint;
  readonly focus: Term;
  /** Where the constraint says it of another path than its shape's own (`sh:closed`). */
  readonly path?: Term;
  readonly value?: Term;
  readonly message: string;
}

/** The engine's loop over shapes and constraints, which hands on each violation as it finds it. */
export interface DirectEngine extends Engine {
  /** Is given each violation; none where only the answer counts. */
  found: ((violation: Violation) => void) | undefined;
}

/**
 * The engine writes each result into an RDF graph of its own, and a graph of that for the report: ten kilobytes and most of
 * the time of a graph with many findings. It does the same for each branch of `sh:or` that was tried in vain, in graphs
 * without any fault. This one does what it does and keeps no graph.
 */
export function directEngine(Base: typeof Engine, context: SHACLValidator): DirectEngine {
  class Direct extends Base implements DirectEngine {
    found: ((violation: Violation) => void) | undefined;
    readonly #messages = new WeakMap<Constraint, string>();

    override initReport(): void {
      this.nodeCheckCounters = {};
    }

    /** For trying whether a node conforms: what is found is told to nobody. */
    override clone({ recordErrorsLevel = 0 }: { readonly recordErrorsLevel?: number } = {}): Direct {
      return new Direct(this.context, { maxNodeChecks: this.maxNodeChecks, recordErrorsLevel });
    }

    override validateValueNodeAgainstConstraint(focus: Term, value: Term | null, constraint: Constraint): boolean {
      this.recordErrorsLevel++;
      const output = constraint.validate?.(focus, value as Term);
      let wrong = false;
      for (const one of Array.isArray(output) ? output : [output]) {
        const result = this.normalizeValidationResult(one, value);
        if (!result) continue;
        wrong = true;
        // Deeper levels are those of shapes that this one tries (sh:node): theirs are no results of their own.
        if (this.recordErrorsLevel !== 1 || this.found === undefined) continue;
        const known = result.message === undefined ? this.#messages.get(constraint) : undefined;
        const message =
          known ??
          this.createResultMessages(result, constraint)
            .map((term) => term.value)
            .join(" ");
        if (result.message === undefined) this.#messages.set(constraint, message);
        const of = result.value ?? value;
        this.found({ constraint, focus, message, ...(result.path && { path: result.path }), ...(of && { value: of }) });
      }
      this.recordErrorsLevel--;
      return wrong;
    }
  }
  return new Direct(context, {});
}

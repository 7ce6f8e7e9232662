import type { Diagnostic } from "../diagnostic/index.ts";
import type { Named } from "./endpoints.ts";
import type { Credentials } from "./http/index.ts";

export interface LoadOptions extends Named {
  readonly credentials?: Credentials;
  /** The graph for triples without one. */
  readonly into?: string;
  /** `graph-store`, `update`, or the one and then the other. */
  readonly protocol?: "graph-store" | "update";
  /** Requests at a time; by default as many as do the store good. */
  readonly connections?: number;
  /** Milliseconds without anything coming or going after which a request has failed. Default two minutes. */
  readonly timeout?: number;
  /** How often a request is sent again. Default 5. */
  readonly retries?: number;
  /** Compresses what is sent. By default where the store takes it and is on another machine. */
  readonly gzip?: boolean;
  /** Deletes graphs that an earlier load of these files put and that are in them no more. */
  readonly prune?: boolean;
  /** Reads every graph back and compares it. */
  readonly verify?: boolean;
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
  /** Puts every graph, whatever the journal says. */
  readonly again?: boolean;
  /** The file that remembers what the store has. */
  readonly journal: string;
  readonly progress?: (progress: LoadProgress) => void;
  /** Told of each pause before a request is sent again. */
  readonly waiting?: (milliseconds: number, why: string) => void;
}

export interface LoadProgress {
  readonly what: "put" | "verify";
  readonly done: number;
  readonly of: number;
}

/** Graphs that the store does not have, has otherwise, and has of an earlier load and should have no more. */
export interface Differing {
  readonly missing: readonly string[];
  readonly different: readonly string[];
  readonly surplus: readonly string[];
}

/** What a load did; with `dryRun` what it would do. */
export interface LoadReport {
  readonly graphs: number;
  readonly put: number;
  readonly quads: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** Graphs of an earlier load that are in the files no more and were left. */
  readonly left: number;
  /** Graphs that were read back and are right; with `verify`. */
  readonly verified?: number;
  /** What is not as it should be, by name; with `verify`. */
  readonly differing?: Differing;
  /** How many requests were sent again. */
  readonly repeated: number;
  readonly findings: readonly Diagnostic[];
  /** Whether the store ended the load before its end: it can't be reached, knows no such user, or fails again and again. */
  readonly stopped: boolean;
}

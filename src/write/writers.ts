import type { Format, FormatWriter } from "./format.ts";
import { jsonld } from "./jsonld.ts";
import { nquads } from "./nquads.ts";
import { ntriples } from "./ntriples.ts";
import { records } from "./records.ts";
import { trig } from "./trig.ts";
import { turtle } from "./turtle.ts";

/** The writers of all formats. */
export const WRITERS: Readonly<Record<Format, FormatWriter>> = { trig, nquads, turtle, ntriples, jsonld, records };

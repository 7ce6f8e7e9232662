import type { ArticleRecord } from "../record/types.ts";

/** What was found, for the report: a number for each kind of thing. */
export interface Counts {
  readonly entities: number;
  readonly persons: number;
  readonly organizations: number;
  readonly states: number;
  readonly places: number;
  readonly mentions: number;
  readonly positions: number;
  readonly treaties: number;
  readonly agreements: number;
  readonly provisions: number;
  readonly obligations: number;
  readonly statements: number;
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
  readonly quads: number;
}

export const NO_COUNTS: Counts = {
  entities: 0,
  persons: 0,
  organizations: 0,
  states: 0,
  places: 0,
  mentions: 0,
  positions: 0,
  treaties: 0,
  agreements: 0,
  provisions: 0,
  obligations: 0,
  statements: 0,
  direct: 0,
  indirect: 0,
  mixed: 0,
  quads: 0,
};

/** Counts one record. */
export function countRecord(record: ArticleRecord, quads: number): Counts {
  const entities = record.entities ?? [];
  const agreements = record.agreements ?? [];
  const whole = agreements.flatMap((a) => a.provisions ?? []);
  const provisions = [...whole, ...whole.flatMap((p) => p.parts ?? [])];
  const statements = record.statements ?? [];
  const ofType = (type: string): number => entities.filter((e) => e.type === type).length;
  const ofForm = (form: string): number => statements.filter((s) => s.form === form).length;
  return {
    entities: entities.length,
    persons: ofType("Person"),
    organizations: ofType("Organization"),
    states: ofType("State"),
    places: ofType("Place"),
    mentions: [...entities, ...agreements].reduce((n, x) => n + x.mentions.length, 0),
    positions: entities.reduce((n, e) => n + (e.type === "Person" ? (e.positions?.length ?? 0) : 0), 0),
    treaties: record.type === "Treaty" ? 1 : 0,
    agreements: agreements.length,
    provisions: provisions.length,
    obligations: provisions.reduce((n, p) => n + (p.obligations?.length ?? 0), 0),
    statements: statements.length,
    direct: ofForm("direct"),
    indirect: ofForm("indirect"),
    mixed: ofForm("mixed"),
    quads,
  };
}

/** The sum of two counts, key by key. */
export function addCounts(a: Counts, b: Counts): Counts {
  const sum = { ...a };
  for (const key of Object.keys(a) as (keyof Counts)[]) Object.assign(sum, { [key]: a[key] + b[key] });
  return sum;
}

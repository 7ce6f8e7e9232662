import type { Iri } from "../../record/types.ts";

/** An IRI as it stands in an address: without the export's base. */
export const shortIri = (base: Iri, iri: Iri): string =>
  iri.startsWith(base) && iri.length > base.length ? iri.slice(base.length) : iri;

/** The way back: what has no scheme is under the base. */
export const fullIri = (base: Iri, short: string): Iri => (/^[a-z][a-z0-9+.-]*:/i.test(short) ? short : base + short);

/** The steps of an agreement's address: its IRI without the base and without `agreement/`, where it has them. */
export const agreementStep = (base: Iri, iri: Iri): readonly string[] => [shortIri(`${base}agreement/`, iri)];

/** The agreement that an address asks for. */
export const agreementOf = (base: Iri, step: string): Iri => fullIri(`${base}agreement/`, step);

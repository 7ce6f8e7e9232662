import type { Iri } from "../../record/index.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import { type Days, dayOf, daysOfDate } from "../days.ts";
import type { Facts } from "../facts.ts";
import { type ProvisionReport, provisionReports } from "../provisions/index.ts";

const { rap, schema, prov, org } = NAMESPACES;

/** What is kept of an agreement as one article reports it: no text, so that memory grows with agreements alone. */
export interface AgreementReport {
  readonly agreement: Iri;
  readonly article: Iri;
  /** Day of publication, in days since 1970. */
  readonly published?: number;
  readonly names: readonly string[];
  /** Sorted. */
  readonly parties: readonly Iri[];
  /** The state of each party that is a body of one. */
  readonly statesOf: Readonly<Record<Iri, Iri>>;
  /** Notations of the scheme of agreement kinds, sorted. */
  readonly kinds: readonly string[];
  readonly status?: string;
  /** The days on which it may have been signed. */
  readonly signed?: Days;
  readonly place?: Iri;
  readonly signatures: readonly { readonly signer: Iri; readonly party?: Iri }[];
  readonly provisions: readonly ProvisionReport[];
  /** Names of parties, signers and place. */
  readonly labels: Readonly<Record<Iri, string>>;
}

const P = {
  reportedIn: `${rap}reportedIn`,
  published: `${schema}datePublished`,
  name: `${schema}name`,
  alternateName: `${schema}alternateName`,
  party: `${rap}party`,
  unitOf: `${org}unitOf`,
  kind: `${rap}kind`,
  status: `${rap}status`,
  signing: `${rap}signing`,
  on: `${rap}on`,
  date: `${rap}date`,
  edtf: `${rap}edtf`,
  earliest: `${rap}earliest`,
  latest: `${rap}latest`,
  place: `${prov}atLocation`,
  signature: `${rap}signature`,
  signer: `${rap}signer`,
  signedFor: `${rap}signedFor`,
} as const;

/** The agreements of a graph, once for each article that reports them. */
export function agreementReports(facts: Facts): readonly AgreementReport[] {
  return facts
    .instances(`${rap}Agreement`)
    .flatMap((agreement) => facts.values(agreement, P.reportedIn).map((article) => report(facts, agreement, article)));
}

function report(facts: Facts, agreement: Iri, article: Iri): AgreementReport {
  const published = dayOf(facts.value(article, P.published) ?? "");
  const status = facts.value(agreement, P.status)?.slice(rap.length);
  const signings = facts.values(agreement, P.signing);
  const signed = daysSigned(facts, signings);
  const place = signings.flatMap((signing) => facts.values(signing, P.place)).toSorted()[0];
  const signatures = signings.flatMap((signing) => facts.values(signing, P.signature)).flatMap(signatureIn(facts));
  const parties = facts.values(agreement, P.party).toSorted();
  const named = [...parties, ...signatures.map(({ signer }) => signer), ...(place === undefined ? [] : [place])];
  return {
    agreement,
    article,
    ...(published !== undefined && { published }),
    names: [P.name, P.alternateName].flatMap((predicate) => facts.values(agreement, predicate)).toSorted(),
    parties,
    statesOf: Object.fromEntries(
      parties.flatMap((party) => facts.values(party, P.unitOf).map((state) => [party, state])),
    ),
    kinds: facts
      .values(agreement, P.kind)
      .map((kind) => kind.slice(rap.length))
      .toSorted(),
    ...(status !== undefined && { status }),
    ...(signed !== undefined && { signed }),
    ...(place !== undefined && { place }),
    signatures,
    provisions: provisionReports(facts, agreement),
    labels: Object.fromEntries(named.map((iri) => [iri, facts.value(iri, P.name) ?? iri.replace(/^.*[/#]/, "")])),
  };
}

function daysSigned(facts: Facts, signings: readonly string[]): Days | undefined {
  const all = signings
    .flatMap((signing) => facts.values(signing, P.on))
    .flatMap((date) => daysOfDate(facts, date, P) ?? []);
  if (all.length === 0) return undefined;
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}

const signatureIn = (facts: Facts) => (signature: string) => {
  const signer = facts.value(signature, P.signer);
  const party = facts.value(signature, P.signedFor);
  return signer === undefined ? [] : [{ signer, ...(party !== undefined && { party }) }];
};

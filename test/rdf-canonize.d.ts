declare module "rdf-canonize" {
  /** RDF Dataset Canonicalization (RDFC-1.0) of N-Quads. */
  export function canonize(
    nquads: string,
    options: { algorithm: "RDFC-1.0"; inputFormat: "application/n-quads"; format: "application/n-quads" },
  ): Promise<string>;
}

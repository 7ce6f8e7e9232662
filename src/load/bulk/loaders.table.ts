/** A file for a bulk loader. */
export interface BulkFile {
  /** Its folder, absolute, and its name in it. */
  readonly folder: string;
  readonly name: string;
  /** The whole of it as it is typed in a shell. */
  readonly word: string;
}

/** How a store loads files by itself, past HTTP. */
export interface BulkLoader {
  readonly title: string;
  /** What has to be known before, one thought a line. */
  readonly notes: readonly string[];
  /** The commands, one a line. */
  commands(files: readonly BulkFile[]): readonly string[];
}

/** A string of SQL. */
const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;

const words = (files: readonly BulkFile[]): string => files.map(({ word }) => word).join(" ");

/**
 * The bulk loaders by name. Virtuoso: Bulk Loading RDF Source Files (https://vos.openlinksw.com/owiki/wiki/VOS/VirtBulkRDFLoader);
 * TDB2: https://jena.apache.org/documentation/tdb2/tdb2_cmds.html; QLever: https://docs.qlever.dev/; Neptune: the loader's
 * reference (https://docs.aws.amazon.com/neptune/latest/userguide/bulk-load.html); Oxigraph: `oxigraph load --help`.
 * Those of Virtuoso, TDB2 and Oxigraph are in the tests.
 */
export const BULK_LOADERS = {
  virtuoso: {
    title: "Virtuoso's bulk loader",
    notes: [
      "The folder has to be in DirsAllowed of virtuoso.ini. The loader adds: a graph that is there already is cleared first,",
      "or its old triples stay. It passes over files that its list says are loaded, whatever is in them now, so they are taken",
      "off the list. isql-vt is called isql outside of Debian; its last word is the password.",
    ],
    commands: (files) => [
      "isql-vt 1111 dba dba <<'END'",
      ...files.flatMap(({ folder, name }) => [
        `DELETE FROM DB.DBA.LOAD_LIST WHERE ll_file = ${quoted(`${folder}/${name}`)};`,
        `ld_dir(${quoted(folder)}, ${quoted(name)}, 'urn:no-graph');`,
      ]),
      "rdf_loader_run();",
      "checkpoint;",
      "SELECT ll_file, ll_error FROM DB.DBA.LOAD_LIST WHERE ll_error IS NOT NULL;",
      "END",
    ],
  },
  tdb2: {
    title: "Apache Jena TDB2, the database of Fuseki",
    notes: ["While Fuseki does not run. The loader adds: load into a new database, or remove old graphs first."],
    commands: (files) => [`tdb2.tdbloader --loc DATABASE ${words(files)}`],
  },
  qlever: {
    title: "QLever's index builder",
    notes: ["An index is built anew from all files; nothing is added to one."],
    commands: (files) => [
      `${files.some(({ name }) => name.endsWith(".gz")) ? "zcat -f" : "cat"} ${words(files)} | qlever-index -i news -F nq -f -`,
      "qlever-server -i news -p 7001",
    ],
  },
  neptune: {
    title: "Amazon Neptune's bulk loader",
    notes: [
      "The files go to a bucket first; the cluster has to have a role that may read it. The loader adds: old graphs are",
      "dropped first. BUCKET, REGION, CLUSTER and ROLE are yours.",
    ],
    commands: (files) => [
      ...files.map(({ word }) => `aws s3 cp ${word} s3://BUCKET/news/`),
      "curl -X POST -H 'Content-Type: application/json' https://CLUSTER:8182/loader -d '" +
        JSON.stringify({
          source: "s3://BUCKET/news/",
          format: "nquads",
          iamRoleArn: "ROLE",
          region: "REGION",
          failOnError: "TRUE",
        }) +
        "'",
    ],
  },
  oxigraph: {
    title: "Oxigraph's loader",
    notes: ["While its server does not run. The loader adds."],
    commands: (files) => [`oxigraph load --location DATABASE ${files.map(({ word }) => `--file ${word}`).join(" ")}`],
  },
} as const satisfies Readonly<Record<string, BulkLoader>>;

export type BulkLoaderName = keyof typeof BULK_LOADERS;

export const BULK_LOADER_NAMES = Object.keys(BULK_LOADERS) as readonly BulkLoaderName[];

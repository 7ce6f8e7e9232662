/** A store that runs. */
export interface RunningStore {
  readonly name: "fuseki" | "virtuoso" | "oxigraph";
  readonly pid: number;
  readonly port: number;
  /** What `rapporteur load --to` is given. */
  readonly to: string;
  /** Its SPARQL endpoint. */
  readonly query: string;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it with SIGKILL. */
  kill(): Promise<void>;
}

export interface VirtuosoStore extends RunningStore {
  /** The port of its SQL clients. */
  readonly sql: number;
}

export function findFuseki(): { readonly jar?: string; readonly missing?: string };
export function startFuseki(options: {
  readonly jar: string;
  readonly folder: string;
  readonly port?: number;
  readonly users?: Readonly<Record<string, string>>;
  readonly memory?: string;
}): Promise<RunningStore>;

export function findVirtuoso(): { readonly program?: string; readonly missing?: string };
export function startVirtuoso(options: {
  readonly program: string;
  readonly folder: string;
  readonly port?: number;
  readonly rows?: number;
  readonly folders?: readonly string[];
}): Promise<VirtuosoStore>;
export const VIRTUOSO_USER: { readonly user: string; readonly password: string };
export function virtuosoSql(store: { readonly sql: number }, statements: string): string;

export interface OxigraphStore extends RunningStore {
  /** The folder of its data, for its own loader. */
  readonly location: string;
}

export function findOxigraph(): { readonly program?: string; readonly missing?: string };
export function startOxigraph(options: {
  readonly program: string;
  readonly folder: string;
  readonly port?: number;
}): Promise<OxigraphStore>;

export function findComunica(): { readonly folder?: string; readonly missing?: string };

export function freePort(): Promise<number>;

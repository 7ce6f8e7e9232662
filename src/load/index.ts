export { bulkCommands } from "./bulk/bulk-commands.ts";
export { BULK_LOADER_NAMES, type BulkLoaderName } from "./bulk/loaders.table.ts";
export type { Credentials } from "./http/index.ts";
export { isLoopback, load, storeAddress } from "./load.ts";
export type { LoadOptions, LoadProgress, LoadReport } from "./load-options.ts";
export { PRESETS, STORE_NAMES, type StoreName } from "./presets.table.ts";

export { bulkCommands } from "./bulk/bulk-commands.ts";
export { BULK_LOADER_NAMES, type BulkLoaderName } from "./bulk/loaders.table.ts";
export type { Credentials } from "./http/index.ts";
export { load } from "./load.ts";
export type { LoadOptions, LoadProgress, LoadReport } from "./load-options.ts";
export { PRESETS, STORE_NAMES, type StoreName } from "./presets.table.ts";
export { isLoopback, storeAddress, storeHost } from "./store-address.ts";

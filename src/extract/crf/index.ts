export { type ChainParameters, readChainParameters, writeChain } from "./chain-file.ts";
export { featureHash, signedHash, textHash } from "./feature-hash.ts";
export { FeatureRows } from "./feature-rows.ts";
export { KeyIndex } from "./key-index.ts";
export { Lattice } from "./lattice.ts";
export { type LabelIndices, LinearChain, readChain } from "./linear-chain.ts";
export { TemplateRows, templatesOf } from "./template-rows.ts";

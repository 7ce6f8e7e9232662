import { readFileSync } from "node:fs";
import { readChain } from "../../crf/index.ts";
import type { TaggerModel } from "./tagger.ts";
import { readClusters } from "./word-clusters.ts";
import { type WordTraits, wordTraits } from "./word-traits.ts";

/** models/ lies beside src/ and dist/ alike. */
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../../../../models/${name}`, import.meta.url));

/** A source of word traits of its own, for training. */
export const loadTraits = (): ((word: string) => WordTraits) => wordTraits(readClusters(bytesOf("word-clusters.bin")));

let model: TaggerModel | undefined;

/** The trained tagger, read from models/ when it is first asked for. @throws Error when a file is missing or broken. */
export function taggerModel(): TaggerModel {
  model ??= {
    first: readChain(bytesOf("entities.first.crf")),
    second: readChain(bytesOf("entities.second.crf")),
    traitsOf: loadTraits(),
  };
  return model;
}

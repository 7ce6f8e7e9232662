import { readChunks } from "../store/read-chunks.ts";

/**
 * The lines of a text file, without their ends, for files that may be longer than a string can be. A character that a crash
 * cut in two is a replacement character.
 * @throws what the file system throws
 */
export function* linesOf(path: string): Generator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for (const chunk of readChunks(path, false)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest + decoder.decode();
}

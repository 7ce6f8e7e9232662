import { randomBytes } from "node:crypto";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readChunks } from "../../src/store/read-chunks.ts";
import { newFolder } from "./sample.ts";

function read(...members: readonly Uint8Array[]): Buffer {
  const file = join(newFolder(), "x.nq.gz");
  writeFileSync(file, "");
  for (const member of members) appendFileSync(file, member);
  return Buffer.concat([...readChunks(file, true)]);
}

/** A member with every optional field of a header (RFC 1952, 2.3.1). */
function withFields(text: string): Buffer {
  const plain = gzipSync(text);
  const header = Buffer.from(plain.subarray(0, 10));
  header[3] = 4 | 8 | 16;
  return Buffer.concat([header, Buffer.from([3, 0, 1, 2, 3]), Buffer.from("name\0comment\0"), plain.subarray(10)]);
}

describe("the members of a gzip file", () => {
  it("follow one another, of any size", () => {
    const parts = [0, 1, 70_000, 3_000_000, 20, 1_500_000, 5].map((length) => randomBytes(length));
    expect(read(...parts.map((part) => gzipSync(part))).equals(Buffer.concat(parts))).toBe(true);
  });

  it("may have names and comments, and padding behind the last", () => {
    expect(read(withFields("one"), gzipSync(" two"), withFields(" three"), Buffer.alloc(600)).toString()).toBe(
      "one two three",
    );
  });

  it.each([
    ["cut off in a header", gzipSync("two").subarray(0, 7)],
    ["cut off in the data", gzipSync(randomBytes(5000)).subarray(0, 3000)],
    ["cut off before the check", gzipSync("two").subarray(0, -3)],
    ["with a wrong check", withFields("two").fill(0, withFields("two").length - 8)],
  ])("are refused where one is %s", (_, damaged) => {
    expect(() => read(gzipSync("one"), damaged)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^Z_/) }),
    );
    expect(() => read(damaged)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^Z_/) }));
  });

  it("are unpacked one at a time", () => {
    const file = join(newFolder(), "x.nq.gz");
    const member = gzipSync(Buffer.alloc(4 << 20, "a line of no great interest\n"));
    for (let n = 0; n < 40; n++) appendFileSync(file, member);
    const before = process.memoryUsage().arrayBuffers;
    let [length, most] = [0, 0];
    for (const chunk of readChunks(file, true)) {
      length += chunk.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(length).toBe(40 * (4 << 20));
    expect(most).toBeLessThan(100 << 20);
  });
});

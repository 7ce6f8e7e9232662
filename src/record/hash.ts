import { createHash } from "node:crypto";

/** SHA-256 of bytes, or of a string as UTF-8, in lower-case hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  const hash = createHash("sha256");
  return (typeof text === "string" ? hash.update(text, "utf8") : hash.update(text)).digest("hex");
}

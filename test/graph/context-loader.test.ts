import { expect, test } from "vitest";
import { bundledContext, loadContext, RemoteContextError } from "../../src/graph/index.ts";
import { CONTEXT_IRI } from "../../src/vocabulary/index.ts";

test("the bundled context is served under its IRI", async () => {
  expect(await loadContext(CONTEXT_IRI)).toEqual({ documentUrl: CONTEXT_IRI, document: bundledContext() });
});

test.each(["https://schema.org/", `${CONTEXT_IRI}x`, "file:///etc/passwd", ""])("%s is refused", async (url) => {
  await expect(loadContext(url)).rejects.toThrow(RemoteContextError);
});

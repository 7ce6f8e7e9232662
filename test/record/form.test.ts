import { expect, test } from "vitest";
import { complete } from "../../src/record/index.ts";

/** The form of a statement whose parts are given by their words. */
function form(text: string, cue: string, content: string): string | undefined {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const draft = { identifier: "a", statements: [{ cue: at(cue), content: [at(content)] }] };
  const record = complete(draft, { base: "https://example.org/", text, tool: "test" });
  return record.ok ? record.value.statements?.[0]?.form : undefined;
}

test("quotation marks over the content make a statement direct", () => {
  expect(form("“We will not pay,” Silva said.", "said", "“We will not pay,”")).toBe("direct");
  expect(form("Silva said they would not pay.", "said", "they would not pay")).toBe("indirect");
  expect(form("Silva said they would “never” pay.", "said", "they would “never” pay")).toBe("mixed");
});

test("marks that stand over the cue too are somebody else's", () => {
  const text = "“We reject Chad's decision to close the road and Mali's vow,” Silva said.";
  expect(form(text, "decision", "to close the road")).toBe("indirect");
  expect(form(text, "said", "“We reject Chad's decision to close the road and Mali's vow,”")).toBe("direct");
  const quoted = "“The minister told us ‘never again’ and left,” Silva said.";
  expect(form(quoted, "told", "‘never again’")).toBe("direct");
  expect(form('"He told us to leave," Silva said.', "told", "to leave")).toBe("indirect");
});

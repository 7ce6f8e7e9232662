import { describe, expect, it } from "vitest";
import { collect, countDiagnostics, type Diagnostic, formatDiagnostics } from "../../src/diagnostic/index.ts";

const warning: Diagnostic = {
  severity: "warning",
  rule: "shape/Party",
  message: "One party.",
  file: "a.nq",
  line: 3,
  article: "a",
};
const error: Diagnostic = {
  severity: "error",
  rule: "anchor/exact",
  message: "Other words.",
  file: "b.json",
  pointer: "/entities/0",
  start: 4,
  end: 9,
  expected: '"Oslo"',
  actual: '"Olso"',
  suggestion: "Mend the words.",
};

describe("diagnostics as text", () => {
  it("come worst first, grouped by rule and counted, with place, expectation and suggestion", () => {
    expect(formatDiagnostics([warning, error, { ...warning, line: 5 }], "text")).toBe(`error anchor/exact
  b.json /entities/0 characters 4 to 9  Other words.
    expected: "Oslo"
    found:    "Olso"
    try:      Mend the words.

warning shape/Party (2 times)
  a.nq:3 article a  One party.
  a.nq:5 article a  One party.

1 error, 2 warnings
`);
  });

  it("are nothing where there is nothing to say", () => {
    expect(formatDiagnostics([], "text")).toBe("");
    expect(countDiagnostics([])).toBe("nothing to report");
  });

  it("are limited, by rule and in all, and the rest is counted", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ ...warning, line: i + 1 }));
    const text = formatDiagnostics([...many, error], "text", { perRule: 3 });
    expect(text.match(/One party/g)).toHaveLength(3);
    expect(text).toContain("… and 99997 more");
    expect(formatDiagnostics(many, "text", { perRule: 1000, limit: 20 }).match(/One party/g)).toHaveLength(20);
  });

  it("count those that were counted and not kept", () => {
    const some = collect(3);
    for (let i = 0; i < 100_000; i++) some.add("warning", warning.rule, () => ({ ...warning, line: i + 1 }));
    const all = collect(2);
    all.addAll(some.diagnostics());
    all.addAll([error, ...some.diagnostics()]);
    const kept = all.diagnostics();
    expect(kept.map((d) => [d.rule, d.line, d.times])).toEqual([
      [warning.rule, 1, undefined],
      [warning.rule, 2, undefined],
      [warning.rule, undefined, 199_998],
      [error.rule, undefined, undefined],
    ]);
    const text = formatDiagnostics(kept, "text");
    expect(text).toContain(`warning ${warning.rule} (200000 times)\n`);
    expect(text.match(/One party/g)).toHaveLength(2);
    expect(text).toContain("… and 199998 more");
    expect(countDiagnostics(kept)).toBe("1 error, 200000 warnings");
    expect(JSON.parse(formatDiagnostics(kept, "json"))).toHaveLength(4);
  });

  it("cannot steer the terminal", () => {
    const text = formatDiagnostics([{ ...error, message: "a\u001b[2Jb\nc" }], "text");
    expect(text).toContain("a\\u001b[2Jb\\u000ac");
    expect(formatDiagnostics([error], "text", { color: true })).toContain("\u001b[31merror");
    expect(formatDiagnostics([error], "text")).not.toContain("\u001b");
  });
});

it("diagnostics as JSON are one array, the worst first, with every field", () => {
  expect(JSON.parse(formatDiagnostics([warning, error], "json"))).toEqual([error, warning]);
});

// The training articles of a corpus of attributions, read and tagged, with the gold roles by token.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { codePoints } from "../../dist/article/codepoints.js";
import { readJson } from "../../dist/article/json.js";
import { analyse } from "../../dist/extract/language/analyse.js";
import { attributionsOf } from "../../dist/extract/statements/attributions.js";
import { columnsOf } from "../../dist/extract/statements/learned/columns.js";
import { LONGEST, linesOf } from "../../dist/extract/statements/line.js";

/** The lines of a corpus: `{id, text, headline, publisher, published, attributions: [{source, cue, content}]}` each. */
export function readCorpus(path) {
  const bytes = readFileSync(path);
  const lines = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
  const sha256 = createHash("sha256").update(lines).digest("hex");
  return {
    sha256,
    documents: lines
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: an article with one would be rejected, and the place must stay
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A document as the program reads it. */
export function analysisOf({ id, text, headline, publisher, published }) {
  const input = {
    id,
    text: text.replace(CONTROL, " "),
    ...(headline && { headline }),
    ...(publisher && { publisher }),
  };
  const raw = { file: "corpus.ndjson", line: 1, format: "json", bytes: new Uint8Array() };
  const [read] = readJson(raw, JSON.stringify({ ...input, ...(published && { published }) }));
  if (!read.ok) throw new Error(`${id}: ${read.diagnostics[0]?.message}`);
  return analyse(read.value.article);
}

export const [O, B_SOURCE, I_SOURCE, B_CUE, I_CUE, B_CONTENT, I_CONTENT] = [0, 1, 2, 3, 4, 5, 6];

/** Labels of the first pass: of parts that overlap, cues go before sources, and sources before contents. */
function flatLabels(length, gold) {
  const roles = new Uint8Array(length);
  const starts = new Uint8Array(length);
  for (const [role, key] of [
    [3, "content"],
    [1, "source"],
    [2, "cue"],
  ])
    for (const attribution of gold)
      attribution[key].forEach((i, k, list) => {
        roles[i] = role;
        starts[i] = list[k - 1] === i - 1 ? 0 : 1;
      });
  const first = [O, B_SOURCE, B_CUE, B_CONTENT];
  return Uint8Array.from(roles, (role, i) =>
    role === 0 ? O : first[role] + (starts[i] || roles[i - 1] !== role ? 0 : 1),
  );
}

/** An article as the passes train on it: its lines with columns, gold attributions by token, and labels. */
export function prepare(document) {
  const analysis = analysisOf(document);
  const points = codePoints(analysis.article.text);
  const lines = linesOf(analysis)
    .filter((line) => line.tokens.length > 0 && line.tokens.length <= LONGEST)
    .map((line) => {
      const found = attributionsOf(line);
      return { line, found, columns: columnsOf(line, found), gold: [] };
    });
  const tokensOf = (spans, { tokens }) => {
    const inside = [];
    for (const { start, end } of spans) {
      const [from, to] = [points.toUnit(start), points.toUnit(end)];
      if ((tokens[0]?.from ?? to) >= to || (tokens.at(-1)?.to ?? from) <= from) continue;
      tokens.forEach((t, i) => {
        if (t.from < to && t.to > from) inside.push(i);
      });
    }
    return inside;
  };
  for (const { source, cue, content } of document.attributions)
    for (const item of lines) {
      const own = tokensOf(cue, item.line);
      const words = tokensOf(content, item.line);
      if (own.length === 0 && words.length === 0) continue;
      item.gold.push({ cue: own, source: own.length === 0 ? [] : tokensOf(source, item.line), content: words });
    }
  for (const item of lines) item.labels = flatLabels(item.line.tokens.length, item.gold);
  return { document, text: analysis.article.text, lines };
}

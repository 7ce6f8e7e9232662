import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { articleOf } from "./article.ts";
import { nameOfItem } from "./formats.ts";
import { type InputObject, inputFields, isInputObject, kindOf } from "./input-object.ts";
import { jsonFault } from "./json-fault.ts";
import type { Item, RawItem } from "./types.ts";

/** Keys that a record has and an article does not. */
const RECORD_KEYS = ["@context", "entities", "statements", "agreements", "run"];

function isRecord(value: InputObject): boolean {
  return (value.type === "Article" || value.type === "Treaty") && RECORD_KEYS.some((key) => Object.hasOwn(value, key));
}

function placeOf(raw: RawItem): { readonly file: string; readonly line?: number } {
  return raw.line === undefined ? { file: raw.file } : { file: raw.file, line: raw.line };
}

/** Reads one JSON text: an article or a record, or a list of them. Never throws. */
export function readJson(raw: RawItem, text: string): readonly Outcome<Item>[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [failure(syntaxFault(raw, text))];
  }
  if (!Array.isArray(value)) return [readValue(raw, value, "", nameOfItem(raw))];
  if (value.length === 0)
    return [
      failure({
        severity: "error",
        rule: "article/empty",
        message: "The list is empty",
        ...placeOf(raw),
        expected: "an article",
      }),
    ];
  const name = nameOfItem(raw);
  return value.map((one: unknown, i) => readValue(raw, one, `/${i}`, `${name}-${i + 1}`));
}

function syntaxFault(raw: RawItem, text: string): Diagnostic {
  const fault = jsonFault(text) ?? { at: text.length, expected: "JSON" };
  const before = text.slice(0, fault.at);
  const ended = fault.at >= text.trimEnd().length;
  const found = text.codePointAt(fault.at);
  return {
    severity: "error",
    rule: "json/syntax",
    message: ended ? "The JSON text ends too early" : "The text is not JSON",
    file: raw.file,
    line: raw.line ?? before.split("\n").length,
    column: [...before.slice(before.lastIndexOf("\n") + 1)].length + 1,
    expected: fault.expected,
    actual: ended || found === undefined ? "the end" : JSON.stringify(String.fromCodePoint(found)),
  };
}

function readValue(raw: RawItem, value: unknown, pointer: string, fallback: string): Outcome<Item> {
  const place = placeOf(raw);
  if (raw.format === "records" || (isInputObject(value) && isRecord(value)))
    return success({ kind: "record", value, ...place });
  const refuse = (rule: string, at: string, message: string, expected: string, actual?: string): Outcome<Item> => {
    const found = actual === undefined ? {} : { actual };
    return failure({ severity: "error", rule, message, ...place, pointer: pointer + at, expected, ...found });
  };
  if (!isInputObject(value))
    return refuse("article/schema", "", "This is not an article", "an object with a text", kindOf(value));
  const { id, text, given, ignored, faults } = inputFields(value, { ...place, pointer });
  if (faults.length > 0) return failure(...faults);
  if (text === undefined) {
    const blank = typeof value.text === "string";
    return refuse(
      blank ? "article/empty" : "article/schema",
      "/text",
      "The article has no text",
      "a string with words",
    );
  }
  const document = value.type === "Treaty" ? "treaty" : raw.document;
  const at = `${pointer}/text`;
  const article = articleOf({ ...place, identifier: id ?? fallback, text, pointer: at, given, ignored, document });
  return article.ok ? success({ kind: "article", article: article.value }, article.diagnostics) : article;
}

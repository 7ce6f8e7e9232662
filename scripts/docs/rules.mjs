const SEVERITIES = { Violation: "violation", Warning: "warning", Info: "info" };

/**
 * The shapes as rules in words: one rule a property shape of a class, `{ shape, severity, message, path, inverse, … }`,
 * and one for a node shape that says something about several properties, with `mentions`.
 */
export function readRules(graph) {
  const sh = graph.prefixes.get("sh");
  const rdfType = `${graph.prefixes.get("rdf")}type`;
  const value = (subject, name) => graph.value(subject, sh + name);

  const severityOf = (shape) => SEVERITIES[(value(shape, "severity") ?? `${sh}Violation`).slice(sh.length)];
  const pathOf = (shape) => {
    const path = value(shape, "path");
    const inverse = path && value(path, "inversePath");
    return { path: inverse ?? path, inverse: inverse !== undefined };
  };
  /** The paths in the alternatives of a shape, however deep. */
  const alternatives = (shape) =>
    ["or", "and", "xone"].flatMap((name) => graph.members(shape, sh + name)).concat(graph.values(shape, `${sh}not`));
  const mentions = (shape) => alternatives(shape).flatMap((part) => [pathOf(part).path ?? [], mentions(part)].flat());

  return graph.subjects(rdfType, `${sh}NodeShape`).flatMap((shape) =>
    graph.values(shape, `${sh}targetClass`).map((target) => ({
      shape,
      target,
      severity: severityOf(shape),
      message: value(shape, "message"),
      closed: value(shape, "closed") === "true",
      mentions: [...new Set(mentions(shape))],
      rules: graph.values(shape, `${sh}property`).map((property) => ({
        shape: property,
        ...pathOf(property),
        severity: severityOf(property),
        message: value(property, "message"),
        minimum: Number(value(property, "minCount") ?? 0),
        maximum: Number(value(property, "maxCount") ?? Number.POSITIVE_INFINITY),
        classes: [property, ...alternatives(property)].flatMap((part) => graph.values(part, `${sh}class`)),
        datatypes: [property, ...alternatives(property)].flatMap((part) => graph.values(part, `${sh}datatype`)),
        members: graph.members(property, `${sh}in`),
      })),
    })),
  );
}

/** How often a property may stand by the rules that are violations, in the signs of regular expressions: "", "?", "+", "*". */
export function cardinality(rules) {
  const strict = rules.filter((rule) => rule.severity === "violation");
  const least = Math.max(0, ...strict.map((rule) => rule.minimum));
  const most = Math.min(...strict.map((rule) => rule.maximum));
  if (most === 1) return least === 1 ? "1" : "?";
  return least === 0 ? "*" : "+";
}

export const CARDINALITY_WORDS = { 1: "exactly one", "?": "one at most", "+": "one or more", "*": "any number" };

import { cueVerb } from "../cues.ts";
import type { Line, Stretch } from "../line.ts";
import { sourceOf } from "../sources.ts";
import { verbGroups } from "../verb-groups.ts";
import { isComma, isNominal, isRelative, isVerbal, lower } from "../words.ts";

/** "Hall took to X to rage", "met with the mayor to ask": who does a thing for a purpose, not whom or what he does it with. */
function whoDoes(line: Line, cue: Stretch, source: Stretch): Stretch {
  const { tokens } = line;
  const verb = source.first - 2;
  if (lower(tokens[cue.first]) !== "to" || source.last !== cue.first - 1) return source;
  if (!/^(?:to|with)$/.test(lower(tokens[verb + 1])) || tokens[verb]?.pos !== "VERB" || cueVerb(tokens[verb]))
    return source;
  const region = line.regionAt(cue.first);
  const setting = { line, region, groups: verbGroups(line, region) };
  const group = setting.groups.find((g) => g.last === verb);
  const subject = group && sourceOf(setting, group);
  return subject && subject.side !== "right" ? { first: subject.first, last: subject.last } : source;
}

/** "senators met with the minister to discuss": who does what the purpose is told of, without the verb and its objects. */
function beforeItsVerb({ tokens }: Line, cue: Stretch, source: Stretch): Stretch {
  if (lower(tokens[cue.first]) !== "to" || source.last !== cue.first - 1) return source;
  let i = source.first + 1;
  while (i <= source.last && tokens[i]?.pos !== "VERB") i++;
  const before = tokens[i - 1];
  if (i > source.last || !isNominal(before) || isRelative(before) || !/(?:ed|[^aeiou]t)$/.test(lower(tokens[i])))
    return source;
  return { first: source.first, last: i - 1 };
}

/** "The mayor opened a rally blasting the owners": who does both, without the first verb and its object. */
function beforeFirstVerb(line: Line, cue: Stretch, source: Stretch): Stretch {
  const { tokens } = line;
  if (!/ing$/.test(lower(tokens[cue.first])) || source.last !== cue.first - 1) return source;
  const verb = verbGroups(line, line.regionAt(cue.first)).find((g) => g.first > source.first && g.last < source.last);
  // "footage of Hall asking": what is named does so itself.
  if (tokens[source.last]?.pos !== "NOUN") return source;
  if (verb?.form !== "finite" || !isNominal(tokens[verb.first - 1]) || isRelative(tokens[verb.first - 1]))
    return source;
  return { first: source.first, last: verb.first - 1 };
}

/**
 * "Chile's minister, Alberto Soto, and Peru's minister, Elsa Galdo, said": the whole of a subject that opens its sentence,
 * where it was cut at an "and".
 */
function wholeSubject({ tokens, sentences, quoteAt }: Line, source: Stretch): Stretch {
  const start = sentences.find(({ first, last }) => first <= source.first && source.first <= last)?.first ?? 0;
  if (start >= source.first - 1 || lower(tokens[source.first - 1]) !== "and") return source;
  if (!isComma(tokens[source.first - 2]) || quoteAt(source.first, 0)) return source;
  const before = tokens.slice(start, source.first - 1);
  if (!/^(?:DET|PROPN|NOUN|ADJ)$/.test(before[0]?.pos ?? "") || before.some((t) => isVerbal(t) || t.text === ":"))
    return source;
  return { first: start, last: source.last };
}

/** Of a source that takes in a verb or what stands before it, who does the saying. */
const doerOf = (line: Line, cue: Stretch, source: Stretch): Stretch =>
  whoDoes(line, cue, beforeFirstVerb(line, cue, beforeItsVerb(line, cue, source)));

/** Who says something, with the whole of the subject and no more: no bullet or verb. */
export function sourceEdges(line: Line, cue: Stretch, source: Stretch): Stretch {
  const bullet = /^[•·▪●*]$/.test(line.tokens[source.first]?.text ?? "") && source.last > source.first;
  const named = bullet ? { first: source.first + 1, last: source.last } : source;
  return doerOf(line, cue, wholeSubject(line, named));
}

import model from "wink-eng-lite-web-model";
import winkNLP, { type Model, type WinkMethods } from "wink-nlp";

/** The tagger's table of words: what the model brings (below `intrinsicSize`), and what it has met in texts since. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: string[];
  readonly intrinsicSize: number;
}

interface Tagger {
  readonly nlp: WinkMethods;
  readonly lexemes: Lexemes;
  /** How much of the list has been looked through. */
  seen: number;
}

/** So many words met make a new tagger (some 130 ms) cheaper than the memory they keep. */
const MOST_WORDS = 50_000;

/** Once: each time it is asked for, the model quotes this part of itself once more, and twice as long. */
const metaCER = (model.metaCER as () => unknown)();

function makeTagger(): Tagger {
  let lexemes: Lexemes | undefined;
  const core = (): unknown => {
    const loaded = (model.core as () => { features: { lexeme: Lexemes } })();
    lexemes = loaded.features.lexeme;
    return loaded;
  };
  const nlp = winkNLP({ ...model, core, metaCER: () => metaCER } as Model, ["sbd", "pos"]);
  if (!lexemes) throw new Error("the language model has no table of words");
  return { nlp, lexemes, seen: lexemes.list.length };
}

let tagger = makeTagger();

/**
 * Reads with the tagger, and lets it forget the words it met: wink-nlp keeps every unknown word it has cut out of a text,
 * and cuts later texts by them ("Vega’s" becomes one word once it stood before a dash), so what it makes of an article
 * would depend on the articles before it.
 */
export function tagging<T>(read: (nlp: WinkMethods) => T): T {
  const { nlp, lexemes } = tagger;
  try {
    return read(nlp);
  } finally {
    for (; tagger.seen < lexemes.list.length; tagger.seen++) delete lexemes.hash[lexemes.list[tagger.seen] ?? ""];
    if (lexemes.list.length > lexemes.intrinsicSize + MOST_WORDS) tagger = makeTagger();
  }
}

import type { Quad, Term } from "@rdfjs/types";
import { DataFactory } from "n3";

/** How many bytes of words are kept together. */
const BLOCK = 1 << 20;
/** The terms that come first are mostly predicates, classes and graph names, which are asked for over and over. */
const REMEMBERED = 4096;

/**
 * Terms by number, from 0 in the order in which they came. The words are kept as bytes, so that a hundred thousand terms
 * are a few arrays and not a million objects; a term is made anew when it is asked for.
 */
export class PackedTerms {
  readonly #blocks: Buffer[] = [];
  #used = BLOCK;
  /** Of each term: its block, and in it the byte where it begins. */
  #starts = new Float64Array(1024);
  /** Numbers of terms plus one, by the hashes of their words; 0 where a place is free. */
  #table = new Uint32Array(2048);
  readonly #remembered: (Term | undefined)[] = [];
  /** Triple terms of RDF 1.2, as they came. */
  readonly #triples = new Map<number, Term>();
  #scratch = Buffer.alloc(1024);
  size = 0;

  /** The number of a term; that of a new one is the next. */
  add(term: Term): number {
    const length = this.#write(term);
    const place = this.#place(length);
    const known = this.#table[place] ?? 0;
    if (known > 0) return known - 1;
    const number = this.size++;
    this.#store(number, length);
    if (term.termType === "Quad") this.#triples.set(number, term);
    this.#table[place] = number + 1;
    if (this.size * 2 > this.#table.length) this.#grow();
    return number;
  }

  /** The number of a term; undefined where it is not here. */
  find(term: Term): number | undefined {
    const known = this.#table[this.#place(this.#write(term))] ?? 0;
    return known > 0 ? known - 1 : undefined;
  }

  term(number: number): Term {
    const remembered = this.#remembered[number];
    if (remembered !== undefined) return remembered;
    const term = this.#triples.get(number) ?? termOf(this.#words(number));
    if (number < REMEMBERED) this.#remembered[number] = term;
    return term;
  }

  /** Writes a term's words into the scratch: two bytes of length, one of encoding, the words. */
  #write(term: Term): number {
    const key = keyOf(term);
    // Latin-1 where it will do; else UTF-16, which keeps even half of a surrogate pair, for a check to find.
    const wide = WIDE.test(key);
    const needed = HEAD + key.length * (wide ? 2 : 1);
    if (this.#scratch.length < needed) this.#scratch = Buffer.alloc(needed * 2);
    this.#scratch.writeUInt32LE(needed - HEAD, 0);
    this.#scratch[4] = wide ? 1 : 0;
    this.#scratch.write(key, HEAD, wide ? "utf16le" : "latin1");
    return needed;
  }

  /** Where in the table the term in the scratch is, or would be. */
  #place(length: number): number {
    const mask = this.#table.length - 1;
    let place = hash(this.#scratch, 0, length) & mask;
    for (; ; place = (place + 1) & mask) {
      const known = this.#table[place] ?? 0;
      if (known === 0) return place;
      const [block, at] = this.#at(known - 1);
      if (this.#scratch.compare(block, at, Math.min(at + length, block.length), 0, length) === 0) return place;
    }
  }

  #store(number: number, length: number): void {
    if (this.#used + length > (this.#blocks.at(-1)?.length ?? 0)) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, length)));
      this.#used = 0;
    }
    this.#scratch.copy(this.#blocks.at(-1) ?? Buffer.alloc(0), this.#used, 0, length);
    if (number === this.#starts.length) {
      const starts = new Float64Array(number * 2);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    this.#starts[number] = (this.#blocks.length - 1) * BLOCK + this.#used;
    this.#used += length;
  }

  #at(number: number): readonly [Buffer, number] {
    const start = this.#starts[number] ?? 0;
    return [this.#blocks[Math.floor(start / BLOCK)] ?? Buffer.alloc(0), start % BLOCK];
  }

  #words(number: number): string {
    const [block, at] = this.#at(number);
    const end = at + HEAD + block.readUInt32LE(at);
    return block.toString(block[at + 4] === 1 ? "utf16le" : "latin1", at + HEAD, end);
  }

  #grow(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    const mask = this.#table.length - 1;
    for (let number = 0; number < this.size; number++) {
      const [block, at] = this.#at(number);
      let place = hash(block, at, at + HEAD + block.readUInt32LE(at)) & mask;
      while (this.#table[place] !== 0) place = (place + 1) & mask;
      this.#table[place] = number + 1;
    }
  }
}

/** Bytes before the words: their length and encoding. */
const HEAD = 5;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all that Latin-1 has
const WIDE = /[^\u0000-\u00ff]/;

/** FNV-1a. */
function hash(bytes: Buffer, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The words of a term; no IRI and no language tag holds the separator. */
function keyOf(term: Term): string {
  switch (term.termType) {
    case "NamedNode":
      return `<${term.value}`;
    case "BlankNode":
      return `_${term.value}`;
    case "Literal":
      return `"${term.datatype.value}\u0000${term.language}\u0000${term.value}`;
    case "Quad":
      return `(${[term.subject, term.predicate, term.object].map(keyOf).join("\u0001")}`;
    default:
      return `?${term.termType}`;
  }
}

function termOf(key: string): Term {
  const words = key.slice(1);
  if (key.startsWith("<")) return DataFactory.namedNode(words);
  if (key.startsWith("_")) return DataFactory.blankNode(words);
  if (key.startsWith("?")) return DataFactory.defaultGraph();
  const first = words.indexOf("\u0000");
  const second = words.indexOf("\u0000", first + 1);
  const language = words.slice(first + 1, second);
  const kind = language === "" ? DataFactory.namedNode(words.slice(0, first)) : language;
  return DataFactory.literal(words.slice(second + 1), kind);
}

/** A quad of terms that may stand in it. */
export function quadOf(subject: Term, predicate: Term, object: Term, graph: Term): Quad {
  return DataFactory.quad(
    subject as Quad["subject"],
    predicate as Quad["predicate"],
    object as Quad["object"],
    graph as Quad["graph"],
  ) as Quad;
}

// How V8 is set for a stream of articles, of which each does the same work; by processor time, measured over 500 to 2,400
// articles, with one thread and with two. To be imported before anything else.
import { setFlagsFromString } from "node:v8";

const FLAGS = [
  // Young objects of a stream of articles die young. Each worker's nursery has half of what V8 would give it, which takes
  // 60 MB less with two of them and one in a hundred more time; the thread that sets this has its own already.
  "--max-semi-space-size=8",
  // A thread keeps some 60 MB for good (models, tables of words), and V8 would let it grow to four times that before it
  // looks for what is old and dead; to twice that takes two to three in a hundred more time and a quarter less memory.
  "--heap-growing-percent=100",
  // Extraction is a thousand functions of like heat. Compiled as early as V8 does by itself (67584), and with as much of
  // others within each (920), they take 5 s of processor time in each thread by the hundredth article, and much of it
  // again, when what was compiled turns out too narrow. Later and with less within each takes a tenth to a sixth less for
  // the first 600 articles and, as far as the machine tells, no more for each after those; from 350000 to 1056000 it is
  // one, and two threads, of which each sees half of the articles, are the better for the later.
  "--interrupt-budget=700000",
  "--max-inlined-bytecode-size-cumulative=460",
];

for (const flag of FLAGS) setFlagsFromString(flag);

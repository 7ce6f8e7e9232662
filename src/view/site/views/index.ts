import type { ComponentType } from "preact";
import type { Address } from "../address.ts";
import { AgreementView } from "./agreement.tsx";
import { Agreements } from "./agreements.tsx";
import { ArticleView } from "./article.tsx";
import { Articles } from "./articles.tsx";
import { Ask } from "./ask.tsx";
import { Checks } from "./checks.tsx";
import { Compare } from "./compare.tsx";
import { Graph } from "./graph.tsx";
import { Statements } from "./statements.tsx";
import { Thing } from "./thing.tsx";

/*
 * Where a view goes. A view is a component that is given the address, and shows what that says: everything a reader chose
 * stands in the address (`address.options`, changed by links or `go(changed(address, { … }), "replace")`). It takes the site
 * from `useSite()`, its data from `useData(name)` and `useList(name, parts)` (their names and shapes: `src/view/data.ts`),
 * and what it shows of an article from `article/` (facts, marks, fact cards). Its file lies in this folder, its style in
 * `style/`, imported by `style/index.css`; here it gets a row. What only few need (cytoscape, the SPARQL engine) is a program
 * of its own: an entry of `scripts/site.mjs` that hands itself over with `rapporteur("NAME", …)`, had by `loadProgram`.
 */

export interface View {
  /** First step of its address. */
  readonly name: string;
  /** What the head calls it; nothing for a view of one thing, which is reached from its list. */
  readonly title?: string;
  /** The view in the head that it belongs to. */
  readonly under?: string;
  readonly show: ComponentType<{ readonly address: Address }>;
}

export const VIEWS: readonly View[] = [
  { name: "articles", title: "Articles", show: Articles },
  { name: "article", under: "articles", show: ArticleView },
  { name: "agreements", title: "Agreements", show: Agreements },
  { name: "agreement", under: "agreements", show: AgreementView },
  { name: "statements", title: "Statements", show: Statements },
  { name: "compare", title: "Compare", show: Compare },
  { name: "graph", title: "Graph", show: Graph },
  { name: "ask", title: "Ask", show: Ask },
  { name: "checks", title: "Checks", show: Checks },
  { name: "thing", show: Thing },
];

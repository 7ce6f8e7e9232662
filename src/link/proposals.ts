import type { Decision } from "../record/index.ts";
import { byCodeUnit, type Link } from "./link.ts";

/** What an agreement is known by in its article alone has that article's key in its IRI; whole dates and names do not. */
const ownToArticle = (iri: string): number => (iri.includes("_") ? 1 : 0);

/** The rows for the table of decisions that a link proposes; none where it tells of something without a remedy. */
export function proposalsOf({ kind, members, proposes }: Link): readonly Decision[] {
  if (proposes !== undefined) return proposes;
  if (kind !== "agreement") return [];
  const order = (a: string, b: string): number => ownToArticle(a) - ownToArticle(b) || byCodeUnit(a, b);
  const [as = "", ...others] = members.toSorted(order);
  return others.map((thing): Decision => ({ decision: "merge", thing, as }));
}

/** A link without what the user has decided to leave as it is: nothing where nothing is left of it. */
export function undecided(decisions: readonly Decision[]): (link: Link) => readonly Link[] {
  const pair = ({ thing, as }: Decision): string => [thing, as].toSorted(byCodeUnit).join("\n");
  const kept = new Set(decisions.filter(({ decision }) => decision === "keep").map(pair));
  if (kept.size === 0) return (link) => [link];
  return (link) => {
    const proposals = proposalsOf(link);
    const open = proposals.filter((proposal) => !kept.has(pair(proposal)));
    if (open.length === proposals.length) return [link];
    if (open.length === 0) return [];
    const members = [...new Set(open.flatMap(({ thing, as }) => [thing, as]))].toSorted(byCodeUnit);
    return [{ ...link, members, proposes: open }];
  };
}

/** Who decided, in rows that link itself writes: by this they are found again when they are to be undone. */
export const LINK = "link";

/** The rows of all links of a score or more, as they go into the table: with the reason, and by whom. */
export const accepted = (links: readonly Link[], score: number): readonly Decision[] =>
  links
    .filter((link) => link.score >= score)
    .flatMap((link) =>
      proposalsOf(link).map((row) => ({ ...row, why: `${link.score.toFixed(2)} ${link.reason}`, by: LINK })),
    );

import { mentionIri, ownerIri, passageIri } from "../identity.ts";
import { SHORT } from "../quote.ts";
import type { Iri, Mention, MentionDraft, Passage, PassageDraft } from "../types.ts";
import type { Findings } from "./findings.ts";
import type { Names } from "./names.ts";
import type { RecordText } from "./text.ts";

/** Completes anchors and holds each against the text: positions in range and in order, the words those that stand there. */
export interface Anchors {
  passage(draft: PassageDraft, pointer: string): Passage;
  passages(drafts: readonly PassageDraft[], pointer: string): readonly Passage[];
  /** @param entityKey what names the entity or agreement inside the mention's IRI */
  mentions(drafts: readonly MentionDraft[], entityKey: string, pointer: string): readonly Mention[];
}

type AnchorDraft = Omit<PassageDraft, "type">;

export function anchors(base: string, text: RecordText, names: Names, findings: Findings): Anchors {
  const { node, at } = text;
  const owner = ownerIri(base, node.id);
  const positions = new Map<Iri, string>();

  /** The words of an anchor, or none where they are not known. */
  function words(draft: AnchorDraft, pointer: string): string | undefined {
    const { start, end, exact } = draft;
    const place = { start, end };
    if (start >= end) {
      findings.error("anchor/crossed", pointer, "the end is not behind the start", {
        ...place,
        expected: `an end of ${start + 1} or more`,
        actual: String(end),
      });
      return exact;
    }
    if (start < 0 || end > node.length) {
      findings.error("anchor/range", pointer, "the anchor lies outside the text", {
        ...place,
        expected: `positions from 0 to ${node.length}`,
        actual: `${start} to ${end}`,
      });
      return exact;
    }
    const found = at?.points.slice(start, end);
    if (exact === undefined || exact === found) return found;
    const length = [...exact].length;
    // `--quotes short` leaves the first 60 code points of a longer anchor.
    const cut = length === SHORT && end - start > SHORT;
    if (found === undefined ? cut || length === end - start : cut && found.startsWith(exact)) return found ?? exact;
    if (found === undefined)
      findings.error("anchor/exact", pointer, "the words are not as long as the anchor", {
        ...place,
        expected: `${end - start} code points`,
        actual: `${length} code points: ${exact}`,
      });
    else
      findings.error("anchor/exact", pointer, "the words are not those that stand at this place in the text", {
        ...place,
        expected: found,
        actual: exact,
      });
    return exact;
  }

  function identify(type: "Passage" | "Mention", draft: AnchorDraft, minted: Iri, pointer: string): Iri {
    const id = names.share(draft.id, minted, "anchor", pointer);
    const place = `${draft.start},${draft.end}`;
    const other = positions.get(id) ?? `${type} ${place}`;
    const named = id.startsWith(owner)
      ? /^[#/](?:char|mention)=(\d+,\d+)(?:,|$)/.exec(id.slice(owner.length))?.[1]
      : undefined;
    if (other !== `${type} ${place}` || (named !== undefined && named !== place))
      findings.error("anchor/id", pointer, "the id is that of another anchor", {
        start: draft.start,
        end: draft.end,
        expected: minted,
        actual: id,
        suggestion: "leave the id out: it is made from the positions",
      });
    positions.set(id, `${type} ${place}`);
    if (draft.of !== undefined && draft.of !== node.id)
      findings.error("anchor/of", pointer, "the anchor counts in another text than the record's", {
        expected: node.id,
        actual: draft.of,
      });
    return id;
  }

  function passage(draft: PassageDraft, pointer: string): Passage {
    const { start, end } = draft;
    const exact = words(draft, pointer);
    const id = identify("Passage", draft, passageIri(owner, start, end), pointer);
    return { id, type: "Passage", of: node.id, start, end, ...(exact !== undefined && { exact }) };
  }

  function mention(draft: MentionDraft, entityKey: string, pointer: string): Mention {
    const { start, end, kind = "name" } = draft;
    const exact = words(draft, pointer);
    const id = identify("Mention", draft, mentionIri(owner, start, end, entityKey), pointer);
    return {
      id,
      type: "Mention",
      of: node.id,
      start,
      end,
      ...(exact !== undefined && { exact }),
      kind,
      ...(draft.metonym && { metonym: true as const }),
    };
  }

  return {
    passage,
    passages: (drafts, pointer) => once(drafts.map((draft, i) => passage(draft, `${pointer}/${i}`))),
    mentions: (drafts, key, pointer) => {
      const all = drafts.map((draft, i) => mention(draft, key, `${pointer}/${i}`));
      const kept = once(all);
      for (const [i, { id, kind, start, end }] of all.entries())
        if (kept.length < all.length && kept.some((other) => other.id === id && other.kind !== kind))
          findings.note("warning", "anchor/duplicate", `${pointer}/${i}`, "a mention of another kind stands here", {
            start,
            end,
            actual: kind,
          });
      return kept;
    },
  };
}

/** A list without the items whose id stood in it before: what is one node in the graph is one item in the record. */
export function once<T extends { readonly id: Iri }>(items: readonly T[]): readonly T[] {
  const met = new Set<Iri>();
  return items.filter(({ id }) => !met.has(id) && met.add(id));
}

import { ownerIri, partIri } from "../identity.ts";
import type { DateDraft, DateNode, Iri } from "../types.ts";
import type { Work } from "./work.ts";

/** @param owner the thing that has the date */
export type CompleteDate = (draft: DateDraft, owner: Iri, pointer: string) => DateNode;

/** Completes dates: one that has its words in the text is named after their place, another after its owner. */
export function dates(work: Work): CompleteDate {
  const { anchors, base, findings, names, text } = work;
  const contents = new Map<Iri, string>();
  return (draft, owner, pointer) => {
    const { date, edtf, words, earliest, latest } = draft;
    const evidence = draft.evidence && anchors.passage(draft.evidence, `${pointer}/evidence`);
    const content = {
      ...(date !== undefined && { date }),
      ...(edtf !== undefined && { edtf }),
      ...(words !== undefined && { words }),
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
      ...(evidence && { evidence }),
    };
    const said = JSON.stringify(content);
    const place = evidence && partIri(ownerIri(base, text.node.id), `date=${evidence.start},${evidence.end}`);
    const minted = place ?? `${ownerIri(base, owner)}/date_${text.key}`;
    let free = minted;
    for (let n = 2; (contents.get(free) ?? said) !== said; n++) free = `${minted}_${n}`;
    const id = names.share(draft.id, free, "part", pointer);
    if ((contents.get(id) ?? said) !== said)
      findings.error("record/id", pointer, "two dates of the record have this id and differ", { node: id, actual: id });
    contents.set(id, said);
    return { id, type: "Date", ...content };
  };
}

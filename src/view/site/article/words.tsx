import { memo } from "preact/compat";
import { type Mark, type Node, treeOf } from "./tree.ts";

interface ParagraphProps {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  readonly as: "p" | "h2";
  /** Whether the paragraph goes on in the next block. */
  readonly goesOn: boolean;
}

/** A paragraph with its marks, each within those that hold it. Its text is the article's, character by character. */
export const Paragraph = memo(({ words, from, to, marks, as: Tag, goesOn }: ParagraphProps) => (
  <Tag dir="auto" class={goesOn ? "goes-on" : undefined} data-from={from}>
    <Nodes nodes={treeOf(marks, from, to)} words={words} />
  </Tag>
));

function Nodes({ nodes, words }: { readonly nodes: readonly Node[]; readonly words: string }) {
  return (
    <>
      {nodes.map((node) =>
        "mark" in node ? (
          <span
            key={`${node.mark.from} ${node.mark.role} ${node.mark.fact}`}
            class={classOf(node.mark)}
            data-fact={node.mark.fact}
          >
            <Nodes nodes={node.inner} words={words} />
          </span>
        ) : (
          words.slice(node.from, node.to)
        ),
      )}
    </>
  );
}

const classOf = ({ role, depth, kind }: Mark): string =>
  ["m", role, depth === undefined ? "" : `d${Math.min(depth, 3)}`, kind === undefined ? "" : `by-${kind}`]
    .filter((name) => name !== "")
    .join(" ");

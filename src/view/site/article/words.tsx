import { memo } from "preact/compat";
import { type Mark, type Node, treeOf } from "./tree.ts";

interface ParagraphProps {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  /** Says what a mark is, for those who do not see it. */
  readonly as: "p" | "h2";
}

/** A paragraph with its marks, each within those that hold it. Its text is the article's, character by character. */
export const Paragraph = memo(({ words, from, to, marks, as: Tag }: ParagraphProps) => (
  <Tag dir="auto" data-from={from}>
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

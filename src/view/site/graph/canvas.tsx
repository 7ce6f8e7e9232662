import { useEffect, useRef, useState } from "preact/hooks";
import type { Iri } from "../../../record/types.ts";
import { loadProgram } from "../loader.ts";
import { Notice } from "../parts/notice.tsx";
import { saveFile } from "../parts/save-file.ts";
import type { Drawing, DrawingFile } from "./drawing.ts";
import type { Network } from "./network.ts";

interface Props {
  readonly network: Network;
  readonly focus: Iri | undefined;
  /** A node to mark, as one that is gone to by keys in the list. */
  readonly pointed: Iri | undefined;
  readonly onChoose: (id: Iri | undefined) => void;
  /** What the files to save are called. */
  readonly name: string;
}

/** Pixels that an arrow key moves the picture by. */
const STEP = 60;

/** The network, drawn. What it shows stands in the list beside it too, for those who do not see it. */
export function Canvas({ network, focus, pointed, onChoose, name }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chosen = useRef(onChoose);
  chosen.current = onChoose;
  const [drawing, setDrawing] = useState<Drawing>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    let made: Drawing | undefined;
    let wanted = true;
    loadProgram<DrawingFile>("cytoscape", "cytoscape.js").then(
      ({ draw }) => {
        if (!wanted || place.current === null) return;
        made = draw(place.current, (id) => chosen.current(id));
        setDrawing(made);
      },
      (error: unknown) => wanted && setFailed(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
      made?.end();
    };
  }, []);
  useEffect(() => drawing?.show(network, focus), [drawing, network, focus]);
  useEffect(() => drawing?.point(pointed), [drawing, pointed]);
  const move = (event: KeyboardEvent): void => {
    const { key } = event;
    const by = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] }[key];
    if (event.ctrlKey || event.metaKey || event.altKey || drawing === undefined) return;
    if (by !== undefined) drawing.move(by[0] ?? 0, by[1] ?? 0);
    else if (key === "+" || key === "=") drawing.zoom(1.3);
    else if (key === "-") drawing.zoom(1 / 1.3);
    else if (key === "0") drawing.fit();
    else if (key === "Escape") onChoose(undefined);
    else return;
    event.preventDefault();
  };
  const { nodes, edges } = network;
  return (
    <figure class="canvas">
      {failed !== undefined && (
        <Notice kind="error" title="The graph cannot be drawn">
          {failed}
        </Notice>
      )}
      <div
        role="img"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the picture and make it larger
        tabIndex={0}
        aria-label={`Network of ${nodes.size} things and ${edges.length} relations. Arrow keys move it, plus and minus make it larger and smaller, 0 shows all of it, Escape leaves what is in its middle. The list of things says the same in words.`}
        onKeyDown={move}
        data-drawn={drawing === undefined ? undefined : nodes.size}
      >
        <div ref={place} class="place" />
      </div>
      <figcaption class="actions">
        <span class="zooming">
          <button type="button" aria-label="Larger" onClick={() => drawing?.zoom(1.3)}>
            +
          </button>
          <button type="button" aria-label="Smaller" onClick={() => drawing?.zoom(1 / 1.3)}>
            −
          </button>
          <button type="button" onClick={() => drawing?.fit()}>
            All
          </button>
        </span>
        <span>
          <button
            type="button"
            class="plain"
            onClick={() => drawing && saveFile(`${name}.svg`, new Blob([drawing.svg()], { type: "image/svg+xml" }))}
          >
            SVG
          </button>{" "}
          <button type="button" class="plain" onClick={() => drawing && saveFile(`${name}.png`, drawing.png())}>
            PNG
          </button>
        </span>
      </figcaption>
    </figure>
  );
}

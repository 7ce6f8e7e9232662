import type { Anchor, Obligation } from "../../../record/types.ts";
import { Quote } from "./quote.tsx";

interface Step {
  readonly name: string;
  readonly label: string;
  readonly anchors: readonly Anchor[];
}

const some = (...anchors: readonly (Anchor | undefined)[]): readonly Anchor[] =>
  anchors.flatMap((anchor) => (anchor === undefined ? [] : [anchor]));

/** The parts of an obligation that lead on to each other; those that are not told are left out. */
const chainOf = ({ condition, obligor, modal, act, obligee }: Obligation): readonly Step[] =>
  [
    { name: "condition", label: "If", anchors: some(condition) },
    { name: "obligor", label: "Who", anchors: some(obligor) },
    { name: "act", label: "Does what", anchors: some(modal, act) },
    { name: "obligee", label: "To whom", anchors: some(obligee) },
  ].filter(({ anchors }) => anchors.length > 0);

const limitsOf = ({ manner = [], inAccordanceWith = [] }: Obligation): readonly Step[] =>
  [
    { name: "manner", label: "How", anchors: manner },
    { name: "accordance", label: "In accordance with", anchors: inAccordanceWith },
  ].filter(({ anchors }) => anchors.length > 0);

/** An obligation taken apart: condition → obligor → modal and act → obligee, with manner and limits below. */
export function ObligationDiagram({ obligation }: { readonly obligation: Obligation }) {
  const { obligationType } = obligation;
  return (
    <figure class="obligation">
      <figcaption>
        Obligation{obligationType === undefined ? "" : ` of ${obligationType.replaceAll("-", " ")}`}
      </figcaption>
      <ol class="chain">
        {chainOf(obligation).map((step) => (
          <Box key={step.name} step={step} />
        ))}
      </ol>
      <ul class="limits">
        {limitsOf(obligation).map((step) => (
          <Box key={step.name} step={step} />
        ))}
      </ul>
    </figure>
  );
}

function Box({ step: { name, label, anchors } }: { readonly step: Step }) {
  return (
    <li class={`step ${name}`}>
      <span class="label">{label}</span>
      {anchors.map((anchor) => (
        <Quote key={anchor.id} anchor={anchor} />
      ))}
    </li>
  );
}

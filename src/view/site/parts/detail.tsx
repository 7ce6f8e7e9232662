import type { ComponentChildren } from "preact";

/** A name and what it stands for, in a list of such pairs (`dl`). */
export function Detail({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

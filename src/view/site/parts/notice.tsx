import type { ComponentChildren } from "preact";

interface Props {
  readonly kind: "error" | "warning" | "info";
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function Notice({ kind, title, children }: Props) {
  return (
    <section class={`notice ${kind}`} role={kind === "error" ? "alert" : undefined}>
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
    </section>
  );
}

import { type Address, changed, go } from "../address.ts";
import { LOOKS } from "./looks.ts";
import { KINDS, type Kind } from "./network.ts";
import { Shape } from "./shape.tsx";

interface Props {
  readonly address: Address;
  readonly counts: ReadonlyMap<Kind, number> | undefined;
}

/** What the shapes mean, and which of them are drawn. */
export function Legend({ address, counts }: Props) {
  const hidden = KINDS.filter((kind) => (address.options.hide ?? "").split(",").includes(kind));
  const toggle = (kind: Kind): void => {
    const now = hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind];
    go(changed(address, { hide: now.join(",") }), "replace");
  };
  if (counts === undefined) return null;
  const lone = address.options.lone === "1";
  return (
    <fieldset class="legend">
      <legend>Drawn</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => toggle(kind)} /> <Shape kind={kind} />{" "}
          {LOOKS[kind].title} <small>{counts.get(kind) ?? 0}</small>
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={lone}
          onChange={() => go(changed(address, { lone: lone ? undefined : "1" }), "replace")}
        />{" "}
        Those without relations too
      </label>
    </fieldset>
  );
}

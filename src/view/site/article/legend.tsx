import { type Address, changed, go } from "../address.ts";
import { type Fact, roleOf } from "./facts.ts";

/** What can be hidden in the text. */
const ROLES = [
  ["statement", "Statements"],
  ["agreement", "Agreements"],
  ["provision", "Provisions"],
  ["person", "People"],
  ["organization", "Organizations"],
  ["state", "States"],
  ["place", "Places"],
] as const;

type Hideable = (typeof ROLES)[number][0];

export function hiddenRoles({ options }: Address): readonly Hideable[] {
  const hidden = (options.hide ?? "").split(",");
  return ROLES.map(([role]) => role).filter((role) => hidden.includes(role));
}

/** What the marks mean, and which of them are shown. */
export function Legend({ facts, address }: { readonly facts: readonly Fact[]; readonly address: Address }) {
  const hidden = hiddenRoles(address);
  const toggle = (role: Hideable): void => {
    const now = hidden.includes(role) ? hidden.filter((one) => one !== role) : [...hidden, role];
    go(changed(address, { hide: now.join(",") }), "replace");
  };
  return (
    <fieldset class="legend">
      <legend>Marked</legend>
      {ROLES.map(([role, title]) => {
        const count = facts.filter((fact) => kindOf(fact) === role).length;
        if (count === 0) return null;
        return (
          <label key={role}>
            <input type="checkbox" checked={!hidden.includes(role)} onChange={() => toggle(role)} />
            <span class={`m ${role === "statement" ? "content d0" : role}`}>{title}</span> <small>{count}</small>
          </label>
        );
      })}
    </fieldset>
  );
}

const kindOf = (fact: Fact): Hideable => (fact.kind === "entity" ? roleOf(fact.entity) : fact.kind);

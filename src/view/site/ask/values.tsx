import type { QueryEntry } from "../../data.ts";
import { type Address, addressOf, go } from "../address.ts";
import { parametersOf } from "./parameters.ts";

const FIELDS = { date: { type: "date" }, number: { type: "number" }, text: { type: "text" } } as const;

/** Fields for the values that a question leaves open. */
export function Values({ address, question }: { readonly address: Address; readonly question: QueryEntry }) {
  const parameters = parametersOf(question.sparql);
  if (parameters.length === 0) return null;
  return (
    <form
      class="values"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        go(
          addressOf("ask", [question.name], {
            ...address.options,
            ...Object.fromEntries(parameters.map(({ name }) => [name, String(given.get(name) ?? "")])),
          }),
        );
      }}
    >
      {parameters.map(({ name, value, kind }) => (
        <label key={name}>
          {name}
          <input name={name} {...FIELDS[kind]} value={address.options[name] ?? value} />
        </label>
      ))}
      <button type="submit">Ask with these</button>
    </form>
  );
}

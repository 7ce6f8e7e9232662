import { type Address, changed, go } from "../address.ts";

interface Props {
  readonly address: Address;
  /** The option of the address that holds what is looked for. */
  readonly option?: string;
  readonly label: string;
  readonly hint: string;
}

/** A field whose words stand in the address as they are typed. */
export function SearchField({ address, option = "q", label, hint }: Props) {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={hint}
      value={address.options[option] ?? ""}
      onInput={({ currentTarget }) => go(changed(address, { [option]: currentTarget.value }), "replace")}
    />
  );
}

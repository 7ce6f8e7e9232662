import type { ComponentChildren } from "preact";
import { addressOf } from "../address.ts";
import { useSite } from "../site.ts";
import { Notice } from "./notice.tsx";

interface Props {
  readonly title: string;
  /** Entries that the filters leave, and those that have come. */
  readonly shown: number;
  readonly of: number;
  readonly done: boolean;
  readonly failed?: string;
  readonly children?: ComponentChildren;
}

/** The head of a list: its title, how much of it is shown, and the filters. */
export function ListHead({ title, shown, of, done, failed, children }: Props) {
  const { faults } = useSite();
  const errors = faults.filter(({ severity }) => severity === "error").length;
  return (
    <header class="list-head">
      <h1>{title}</h1>
      <p role="status">
        {shown === of ? of : `${shown} of ${of}`}
        {!done && failed === undefined && ", more are loading …"}
      </p>
      <div class="filters">{children}</div>
      {failed !== undefined && (
        <Notice kind="error" title="A part of the list could not be loaded">
          {failed}
        </Notice>
      )}
      {errors > 0 && (
        <Notice kind="warning" title="Parts of the export could not be read">
          {`${errors} ${errors === 1 ? "fault was" : "faults were"} found, the first: ${faults.find(({ severity }) => severity === "error")?.message ?? ""}.`}{" "}
          <a href={addressOf("checks", [], { severity: "error" })}>All of them</a>
        </Notice>
      )}
    </header>
  );
}

import type { Agreement } from "../../../record/types.ts";
import { Detail } from "../parts/detail.tsx";
import { Things } from "./quote.tsx";

/** Whose an agreement is, and who mediated it. */
export function Participants({ agreement: { parties, mediators } }: { readonly agreement: Agreement }) {
  return (
    <>
      {parties !== undefined && (
        <Detail name="Parties">
          <Things iris={parties} />
        </Detail>
      )}
      {mediators !== undefined && (
        <Detail name="Mediated by">
          <Things iris={mediators} />
        </Detail>
      )}
    </>
  );
}

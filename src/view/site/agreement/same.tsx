import type { Iri } from "../../../record/types.ts";
import type { LinkEntry } from "../../data.ts";
import { addressOf } from "../address.ts";
import { agreementStep } from "../iri.ts";
import { useSite } from "../site.ts";

/** The other IRIs that it goes by, by what the articles have in common. */
export function Same({ id, links }: { readonly id: Iri; readonly links: readonly LinkEntry[] }) {
  const { base } = useSite();
  return (
    <>
      {links.map((link) => (
        <p key={link.reason} class="same">
          Taken for one with{" "}
          {link.members
            .filter((member) => member.id !== id)
            .map((member) => (
              <a key={member.id} href={addressOf("agreement", agreementStep(base, member.id))}>
                <bdi>{agreementStep(base, member.id)[0]}</bdi>
              </a>
            ))}
          : {link.reason} <span class="score">score {link.score.toFixed(2)}</span>
          {link.conflict?.map((words) => (
            <span key={words} class="conflict">
              {words}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}

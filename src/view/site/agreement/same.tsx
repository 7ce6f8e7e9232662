import { Fragment } from "preact";
import type { Iri } from "../../../record/types.ts";
import type { AgreementEntry, LinkEntry } from "../../data.ts";
import { addressOf } from "../address.ts";
import { agreementStep } from "../iri.ts";
import { useSite } from "../site.ts";

interface Props {
  readonly id: Iri;
  readonly links: readonly LinkEntry[];
  /** All agreements, for their titles. */
  readonly entries: readonly AgreementEntry[];
}

/** The other agreements that it is taken to be, by what the articles have in common. */
export function Same({ id, links, entries }: Props) {
  const { base } = useSite();
  return (
    <>
      {links.map((link) => (
        <p key={link.reason} class="same">
          Taken for one with{" "}
          {link.members
            .filter((member) => member.id !== id)
            .map((member, i) => (
              <Fragment key={member.id}>
                {i > 0 && ", "}
                <a href={addressOf("agreement", agreementStep(base, member.id))} title={member.id}>
                  <bdi>{entries.find((one) => one.id === member.id)?.title ?? agreementStep(base, member.id)[0]}</bdi>
                </a>
              </Fragment>
            ))}{" "}
          – {link.reason} <span class="score">· score {link.score.toFixed(2)}</span>
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

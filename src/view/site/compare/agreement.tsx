import type { ComparedAgreement, ToldAgreement, ToldProvision } from "../../../compare/types.ts";
import { kindName } from "../../titles.ts";
import { addressOf } from "../address.ts";
import { shownDate } from "../dates.ts";
import { agreementStep } from "../iri.ts";
import { useSite } from "../site.ts";
import { bothWordings, Wording } from "./differing.tsx";
import { Conflicts, Reason } from "./linked.tsx";

/** What is laid side by side of an agreement. */
const ROWS: readonly (readonly [string, (told: ToldAgreement) => string])[] = [
  ["Names", ({ names }) => names.join("; ")],
  ["Parties", ({ parties }) => parties.toSorted().join(", ")],
  ["Mediators", ({ mediators }) => mediators.toSorted().join(", ")],
  ["Kinds", ({ kinds }) => kinds.map(kindName).join(", ")],
  ["Status", ({ status = "" }) => status],
  ["Signed on", ({ signedOn = "" }) => signedOn.replace(/^\S+/, shownDate)],
  ["Signed in", ({ signedIn = "" }) => signedIn],
  ["Signed by", ({ signatories }) => signatories.toSorted().join("; ")],
];

/** One agreement as both articles tell of it. */
export function AgreementInBoth({ agreement }: { readonly agreement: ComparedAgreement }) {
  const { base } = useSite();
  const { a, b, provisions } = agreement;
  const rows = [
    ...ROWS.map(([label, of]) => ({ label, x: of(a), y: of(b) })),
    ...provisions.map(({ a: x, b: y }) => ({
      label: x?.label ?? y?.label ?? "Provision",
      x: toldWords(x),
      y: toldWords(y),
    })),
  ].filter(({ x, y }) => x !== "" || y !== "");
  return (
    <li class="utterance">
      <Conflicts of={agreement} />
      <div class="scroll">
        <table class="both">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">What</span>
              </th>
              {[a, b].map((told, i) => (
                <th key={i === 0 ? "a" : "b"} scope="col">
                  <a href={addressOf("agreement", agreementStep(base, told.agreement))}>in {i === 0 ? "A" : "B"}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, x, y }) => {
              const [ours, theirs] = bothWordings(x, y);
              return (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{x === "" ? <small>not told</small> : <Wording words={ours} />}</td>
                  <td>{y === "" ? <small>not told</small> : <Wording words={theirs} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Reason of={agreement} />
    </li>
  );
}

const toldWords = (told: ToldProvision | undefined): string =>
  told === undefined ? "" : `${told.words ?? "words held back"} (${told.fidelity})`;

import { differingItems } from "./differing-items.ts";
import { differingWords, type MarkedWord } from "./differing-words.ts";
import { clean, type Show } from "./show.ts";
import { plain } from "./side-by-side.ts";
import type { ComparedAgreement, ToldAgreement, ToldProvision } from "./types.ts";

/** An agreement that both articles tell of: what each has of it side by side, then its provisions. */
export function agreementLines(
  { a, b, score, reason, conflict = [], provisions }: ComparedAgreement,
  show: Show,
): readonly string[] {
  const rows: readonly (readonly [string, (told: ToldAgreement) => readonly string[], separator?: string])[] = [
    ["names", ({ names }) => names, ";"],
    ["parties", ({ parties }) => parties.toSorted()],
    ["mediators", ({ mediators }) => mediators.toSorted()],
    ["kinds", ({ kinds }) => kinds],
    ["status", ({ status }) => [status ?? []].flat()],
    ["signed on", ({ signedOn }) => [signedOn ?? []].flat()],
    ["signed in", ({ signedIn }) => [signedIn ?? []].flat()],
    ["signed by", ({ signatories }) => signatories.toSorted(), ";"],
  ];
  const told = rows.filter(([, of]) => of(a).length + of(b).length > 0);
  return [
    ...told.flatMap(([label, of, separator]) => {
      const [ours, theirs] = differingItems(of(a).map(clean), of(b).map(clean), separator);
      return show.both([...plain(`${label}:`), ...ours], [...plain(`${label}:`), ...theirs]);
    }),
    ...provisionsLines(provisions, show),
    ...show.one([...conflict, `${score.toFixed(2)} ${reason}`].join("; "), "   ").map(show.faint),
  ];
}

type Provisions = ComparedAgreement["provisions"];

/** So many provisions that only one has are shown in their words; of more, as a treaty's whole text has, the labels. */
const FEW = 3;

function provisionsLines(provisions: Provisions, show: Show): readonly string[] {
  const [onlyA, onlyB] = [provisions.filter(({ b }) => b === undefined), provisions.filter(({ a }) => a === undefined)];
  const many = [onlyA, onlyB].filter((alone) => alone.length > FEW).flat();
  const labels = (alone: Provisions): string =>
    alone.length <= FEW ? "" : alone.map(({ a, b }) => (a ?? b)?.label ?? "").join(", ");
  return [
    ...provisions.filter((pair) => !many.includes(pair)).flatMap((pair) => ["", ...provisionLines(pair, show)]),
    ...(many.length === 0 ? [] : ["", ...show.both(alsoHas(labels(onlyA)), alsoHas(labels(onlyB)))]),
  ];
}

const alsoHas = (labels: string): readonly MarkedWord[] => plain(labels === "" ? "" : `Only here: ${labels}`);

function provisionLines(
  { a, b }: { readonly a?: ToldProvision; readonly b?: ToldProvision },
  show: Show,
): readonly string[] {
  const head = (told: ToldProvision | undefined) =>
    plain(told === undefined ? "–" : `${told.label} (${told.fidelity}):`);
  const [x, y] = [clean(a?.words ?? ""), clean(b?.words ?? "")];
  const [ours, theirs] = x === "" || y === "" ? [plain(x), plain(y)] : differingWords(x, y);
  return [...show.both(head(a), head(b)), ...show.both(ours, theirs)];
}

/** An agreement that one article alone tells of, in a line. */
export function agreementLine({ names, parties, kinds, status, provisions }: ToldAgreement): string {
  const facts = [
    parties.join(", "),
    kinds.join(", "),
    status ?? "",
    provisions.length === 0 ? "" : `${provisions.length} ${provisions.length === 1 ? "provision" : "provisions"}`,
  ];
  return `agreement: ${[names[0] ?? "", ...facts].filter((part) => part !== "").join("; ")}`;
}

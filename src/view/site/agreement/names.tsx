import { useMemo } from "preact/hooks";
import { shortened } from "../../shortened.ts";
import { outletOf, speakerOf } from "../../titles.ts";
import { groupedBy } from "../grouped.ts";
import type { Telling } from "./tellings.ts";

/** What it is called, and by whom: by the articles in their own words, or by those whom they quote. */
export function Names({ tellings }: { readonly tellings: readonly Telling[] }) {
  const rows = useMemo(() => tellings.flatMap(namesIn), [tellings]);
  const names = [...groupedBy(rows, ({ words }) => words.toLowerCase())].map(([, uses]) => uses);
  if (names.length === 0) return null;
  return (
    <section>
      <h2>Names it goes by</h2>
      <div class="scroll">
        <table class="names-table">
          <thead>
            <tr>
              <th scope="col">Words</th>
              <th scope="col">Who calls it so</th>
            </tr>
          </thead>
          <tbody>
            {names.map((uses) => (
              <tr key={uses[0]?.words}>
                <th scope="row" dir="auto">
                  {uses[0]?.words}
                </th>
                <td>
                  {oneOfEach(uses).map(({ key, by, href, said }) => (
                    <a key={key} href={href} class={said ? "said" : undefined}>
                      <bdi>{by}</bdi>
                    </a>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Of uses by one and the same, the first. */
const oneOfEach = (uses: readonly Name[]): readonly Name[] =>
  [...groupedBy(uses, ({ by }) => by).values()].flatMap(([first]) => first ?? []);

interface Name {
  readonly key: string;
  readonly words: string;
  readonly by: string;
  readonly href: string;
  /** Whether it stands in the words of a statement. */
  readonly said: boolean;
}

function namesIn({ scope: { record, called, toPlace }, agreement }: Telling): readonly Name[] {
  const outlet = shortened(outletOf(record), 40);
  return agreement.mentions.flatMap((mention): readonly Name[] => {
    if (mention.exact === undefined) return [];
    // The innermost statement whose words it stands in is who calls it so.
    const teller = (record.statements ?? [])
      .filter(({ content }) => content.some(({ start, end }) => start <= mention.start && mention.end <= end))
      .toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))[0];
    const speaker = teller === undefined ? "" : speakerOf(teller, called).join(", ");
    const by = speaker === "" ? outlet : `${speaker}, in ${outlet}`;
    return [{ key: mention.id, words: mention.exact, by, href: toPlace(mention, agreement.id), said: speaker !== "" }];
  });
}

const lengthOf = (content: readonly { readonly start: number; readonly end: number }[]): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

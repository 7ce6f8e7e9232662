import type { Iri, ReportedStatement } from "../../../record/types.ts";
import { aboutOf, speakerOf } from "../../titles.ts";
import { shownDate } from "../dates.ts";
import { Detail } from "../parts/detail.tsx";
import { useArticle } from "./context.ts";
import { Quote, Things } from "./quote.tsx";
import { NOBODY, StatementList } from "./statement-list.tsx";
import { ThingFooter } from "./thing-footer.tsx";
import { Utterances } from "./utterances.tsx";

/** A statement: who said what to whom, when, about what; in which words it is told. */
export function StatementCard({ statement }: { readonly statement: ReportedStatement }) {
  const { record, called } = useArticle();
  const { id, form, speechAct, attribution, source, cue, content, speaker = [], addressee, addressedTo } = statement;
  const inner = (record.statements ?? []).filter(({ within }) => within === id);
  const about = aboutOf(statement, record);
  return (
    <>
      <header>
        <span class="tag statement">statement</span>
        <h2 dir="auto">{speakerOf(statement, called).join(", ") || NOBODY}</h2>
        <p class="also">
          {[speechAct, form, attribution === "communication" ? undefined : attribution]
            .filter((one) => one !== undefined)
            .join(" · ")}
        </p>
      </header>
      <blockquote>
        {content.map((piece) => (
          <Quote key={piece.id} anchor={piece} fact={id} />
        ))}
      </blockquote>
      <dl>
        {speaker.length > 0 && (
          <Detail name="Speaker">
            <Things iris={speaker} />
          </Detail>
        )}
        {source !== undefined && (
          <Detail name="Source">
            <Quote anchor={source} fact={id} />
          </Detail>
        )}
        {cue !== undefined && (
          <Detail name="Cue">
            <Quote anchor={cue} fact={id} />
          </Detail>
        )}
        {(addressedTo !== undefined || addressee !== undefined) && (
          <Detail name="To">
            {addressedTo !== undefined && <Things iris={addressedTo} />}
            {addressee !== undefined && <Quote anchor={addressee} fact={id} />}
          </Detail>
        )}
        {statement.saidOn !== undefined && (
          <Detail name="When">
            <When date={statement.saidOn} fact={id} />
          </Detail>
        )}
        {statement.about !== undefined && (
          <Detail name="About">
            <Named iris={statement.about} names={about} />
          </Detail>
        )}
      </dl>
      {statement.within !== undefined && <StatementList title="Told within" statements={[statement.within]} />}
      <StatementList title="Tells in turn" statements={inner.map((one) => one.id)} />
      <Utterances statement={id} />
      <ThingFooter thing={statement} />
    </>
  );
}

function When({ date, fact }: { readonly date: NonNullable<ReportedStatement["saidOn"]>; readonly fact: Iri }) {
  const day = date.date ?? date.edtf;
  return (
    <>
      {day !== undefined && <time>{shownDate(day)}</time>}
      {date.evidence !== undefined && <Quote anchor={date.evidence} fact={fact} />}
      {date.evidence === undefined && date.words !== undefined && <q>{date.words}</q>}
    </>
  );
}

function Named({ iris, names }: { readonly iris: readonly Iri[]; readonly names: readonly string[] }) {
  const { toFact } = useArticle();
  return (
    <span class="things">
      {iris.map((iri, i) => (
        <a key={iri} href={toFact(iri)}>
          <bdi>{names[i]}</bdi>
        </a>
      ))}
    </span>
  );
}

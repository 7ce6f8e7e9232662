import type { ArticleData } from "../../data.ts";
import { shownDate } from "../dates.ts";
import { CopyIri, Download } from "../parts/actions.tsx";
import { fileName, recordText, turtleText } from "../serialise.ts";
import { useArticle } from "./context.ts";

/** What is known of the article itself, and the article to take along. */
export function ArticleHead({ data: { record } }: { readonly data: ArticleData }) {
  const { key } = useArticle();
  const { id, headline, identifier, publisher, author = [], type } = record;
  const published = record.datePublished ?? record.publishedOn;
  const name = fileName(key);
  return (
    <header class="article-head">
      <p class="kicker">
        {[publisher, published && shownDate(published), type === "Treaty" ? "treaty" : undefined]
          .filter((one) => one !== undefined)
          .join(" · ")}
      </p>
      <h1 dir="auto">{headline ?? identifier}</h1>
      {author.length > 0 && (
        <p class="byline">
          by <bdi>{author.join(", ")}</bdi>
        </p>
      )}
      <p class="actions">
        <CopyIri iri={id} />
        <Download
          name={`${name}.jsonld`}
          mediaType="application/ld+json"
          label="Record"
          text={() => recordText(record)}
        />
        <Download name={`${name}.ttl`} mediaType="text/turtle" label="Turtle" text={() => turtleText(record)} />
      </p>
    </header>
  );
}

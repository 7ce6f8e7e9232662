import { outletOf } from "../../titles.ts";
import { addressOf } from "../address.ts";
import { useArticle } from "../article/context.ts";

/** A link to the article at hand, by its outlet. */
export function ArticleLink() {
  const { key, record } = useArticle();
  return (
    <a href={addressOf("article", [key])} title={record.headline}>
      <bdi>{outletOf(record)}</bdi>
    </a>
  );
}

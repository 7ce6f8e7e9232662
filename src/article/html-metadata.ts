import { outletNamed, outletOfHost } from "../gazetteer/outlets.ts";
import { byline } from "./byline.ts";
import type { DomDocument } from "./dom.ts";
import { type InputObject, isInputObject } from "./input-object.ts";
import { isIri, languageOf, oneLine } from "./metadata.ts";
import { publicationDate } from "./publication-date.ts";
import type { Metadata } from "./types.ts";

/** Types of schema.org that an article's page may declare. */
const ARTICLE_TYPE =
  /(?:^|[/#:])(?:(?:\w+)?NewsArticle|Article|Report|(?:Live)?BlogPosting|ScholarlyArticle|TechArticle|SocialMediaPosting)$/;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const words = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? oneLine(value) : undefined;
/** A thing's name, whether it stands as a string or as an object. */
const nameOf = (value: unknown): string | undefined => words(isInputObject(value) ? value.name : value);

/** The first article among a page's JSON-LD blocks; what is not JSON is passed over. */
function declared(document: DomDocument): InputObject | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const things = listOf(value).flatMap((one) => (isInputObject(one) ? [one, ...listOf(one["@graph"])] : []));
    const article = things.find(
      (thing): thing is InputObject =>
        isInputObject(thing) && listOf(thing["@type"]).some((type) => ARTICLE_TYPE.test(String(type))),
    );
    if (article) return article;
  }
  return undefined;
}

/** Reads `content` of the first `meta` element that one of these names or properties has. */
function metas(document: DomDocument): (...names: readonly string[]) => string[] {
  const all = new Map<string, string[]>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = words(meta.getAttribute("content"));
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = meta.getAttribute(attribute)?.toLowerCase();
      if (key && content) all.set(key, [...(all.get(key) ?? []), content]);
    }
  }
  return (...names) => names.flatMap((name) => all.get(name) ?? []);
}

/** A page's title without the outlet's name behind it, which a table has or the page says, and that outlet. */
function splitTitle(title: string, site?: string): { readonly headline: string; readonly outlet?: string } {
  const match = /^(.{8,}?)\s+[|–—-]\s+([^|]{2,40})$/.exec(title);
  const own = match?.[2]?.toLowerCase() === site?.toLowerCase() ? site : undefined;
  const outlet = match ? (own ?? outletNamed(match[2] ?? "")?.name) : undefined;
  return outlet !== undefined && match?.[1] ? { headline: match[1], outlet } : { headline: title };
}

/** Persons' names out of strings that may hold "By", several names, roles and addresses. */
export function authorNames(source: readonly string[]): readonly string[] {
  const names = source.flatMap((one) => {
    const bare = one.replace(/^by\s+/i, "");
    return /^https?:/.test(bare) ? [] : (byline(`By ${bare}`, false)?.authors ?? [bare]);
  });
  return [...new Set(names)];
}

/**
 * What a page says of its article: schema.org JSON-LD first, then OpenGraph and other `meta` elements, then `link`,
 * `time` and `title`. Values of a wrong form are passed over for the next source.
 *
 * @param address where the page was, which goes for its URL if it says none itself
 * @returns the metadata, and a date of publication that none of the sources gave in a readable form
 */
export function htmlMetadata(
  document: DomDocument,
  address?: string,
): { readonly given: Metadata; readonly unreadDate?: string } {
  const article = declared(document);
  const meta = metas(document);
  const ownName = nameOf(listOf(article?.publisher)[0]) ?? meta("og:site_name", "application-name")[0];
  const title = splitTitle(
    words(article?.headline) ??
      meta("og:title", "twitter:title", "headline")[0] ??
      words(document.querySelector("title")?.textContent) ??
      words(document.querySelector("h1")?.textContent) ??
      "",
    ownName,
  );
  const page = article?.mainEntityOfPage;
  const links = [
    words(article?.url),
    isInputObject(page) ? words(page["@id"]) : words(page),
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined,
    ...meta("og:url"),
    address,
  ];
  const url = links.find((link) => link !== undefined && isIri(link));
  const times = [
    words(article?.datePublished),
    ...meta(
      "article:published_time",
      "datepublished",
      "og:published_time",
      "pubdate",
      "publishdate",
      "publish-date",
      "date",
      "parsely-pub-date",
      "sailthru.date",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
    ),
    ...[...document.querySelectorAll("time[datetime]")].slice(0, 1).map((time) => words(time.getAttribute("datetime"))),
  ].filter((time) => time !== undefined);
  const date = times.map(publicationDate).find((read) => read !== undefined);
  const languages = [
    words(article?.inLanguage),
    document.documentElement?.getAttribute("lang") ?? undefined,
    ...meta("og:locale"),
  ];
  const inLanguage = languages.flatMap((tag) => (tag ? (languageOf(tag) ?? []) : []))[0];
  const site = ownName ?? title.outlet;
  const publisher = site ?? (url === undefined ? undefined : outletOfHost(new URL(url).hostname)?.name);
  const signed = listOf(article?.author).flatMap((one) => nameOf(one) ?? []);
  const named = meta("author", "article:author", "parsely-author", "dc.creator", "byl").slice(0, 1);
  const author = authorNames(signed.length > 0 ? signed : named);
  return {
    given: {
      ...(title.headline === "" ? {} : { headline: title.headline }),
      ...(author.length > 0 ? { author } : {}),
      ...(publisher === undefined ? {} : { publisher }),
      ...date,
      ...(inLanguage === undefined ? {} : { inLanguage }),
      ...(url === undefined ? {} : { url }),
    },
    ...(date || times[0] === undefined ? {} : { unreadDate: times[0] }),
  };
}

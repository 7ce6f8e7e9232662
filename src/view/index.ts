/*
 * A static site to look at an export with: the text with what was found in it, agreements, statements, two outlets side by
 * side. What runs in the browser lies in `site/`, with Preact, and reads nothing but the data that are written here.
 *
 *   writeSite(folder, { out, tool, textOf }): Promise<Outcome<Written>>   reads an export folder, writes the site
 */
export { type SiteOptions, type Written, writeSite } from "./write-site.ts";

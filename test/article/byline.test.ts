import { expect, it } from "vitest";
import { byline } from "../../src/article/byline.ts";

it.each([
  ["By Leila Hall in Doha and Tomas Berg in Port Sudan", ["Leila Hall", "Tomas Berg"]],
  ["By Jane Roe in New York, Tomas Berg in London and agencies", ["Jane Roe", "Tomas Berg"]],
  ["By Jane Roe in Kyiv and Tel Aviv", ["Jane Roe"]],
  ["By Jane Roe in Trinidad and Tobago", ["Jane Roe"]],
])("who wrote, each with a place: %s", (line, authors) => expect(byline(line, false)?.authors).toEqual(authors));

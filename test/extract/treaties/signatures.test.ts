import { describe, expect, it } from "vitest";
import { readItems } from "../../../src/article/index.ts";
import { extract } from "../../../src/extract/index.ts";

const HEAD = `TREATY OF FRIENDSHIP BETWEEN THE KINGDOM OF NORWAY AND THE REPUBLIC OF FINLAND

The Kingdom of Norway and the Republic of Finland have agreed as follows:

Article 1

The Parties shall be friends.

Article 2

This Treaty shall remain in force for ten years.
`;

/** Day, place, and who signed for whom in which office, of a treaty that ends in these words. */
async function signingUnder(closing: string) {
  const bytes = new TextEncoder().encode(`${HEAD}\n${closing}\n`);
  const [item] = await readItems({ file: "t.txt", format: "text", document: "treaty", bytes });
  if (!item?.ok || item.value.kind !== "article") throw new Error("unreadable");
  const { entities = [], agreements = [] } = extract(item.value.article);
  const named = (id = "") => entities.find((entity) => entity.id === id);
  const { on, in: place, signatories = [] } = agreements[0]?.signing ?? {};
  return {
    on: on?.date,
    in: named(place)?.name,
    by: signatories.map(({ signer, for: party }) => {
      const person = named(signer);
      const title = person?.type === "Person" ? person.positions?.[0]?.title : undefined;
      return `${person?.name} (${title ?? "-"}) for ${named(party)?.name}`;
    }),
  };
}

describe("the signatures under a treaty", () => {
  const DONE = "Done at Geneva this third day of May 2004, in two originals.";
  it.each([
    [
      "For the Government of Norway: Kari Berg (Foreign Minister)\nFor the Government of Finland: Matti Laine (Minister of Trade)",
      ["Kari Berg (Foreign Minister) for Norway", "Matti Laine (Minister of Trade) for Finland"],
    ],
    [
      "For the Kingdom of Norway:\n\n(Signed) Kari BERG\nMinister for Foreign Affairs\n\nFor the Republic of Finland:\n\n(Signed) Matti LAINE\nAmbassador",
      ["Kari BERG (Minister for Foreign Affairs) for Norway", "Matti LAINE (Ambassador) for Finland"],
    ],
    [
      "For Norway:\nMr. Kari Berg\n\nFor Finland:\nDr. Matti Laine",
      ["Kari Berg (-) for Norway", "Matti Laine (-) for Finland"],
    ],
    [
      "For Norway:\nGeneral Kari Berg\nMinister of Defence\n\nFor Finland:\nVice Admiral Matti Laine",
      ["Kari Berg (Minister of Defence) for Norway", "Matti Laine (-) for Finland"],
    ],
    // Who signed for whom cannot be told.
    ["For Norway: For Finland:\nKari Berg Matti Laine", []],
    ["For Norway:\nFor Finland:\nKari Berg\nMatti Laine", []],
    ["For Norway:\n______________\nFor Finland:\n______________", []],
    ["For Norway:\n[illegible]\nFor Finland:\nMinister of Trade", []],
  ])("%s", async (words, by) => {
    expect(await signingUnder(`${DONE}\n\n${words}`)).toEqual({ on: "2004-05-03", in: "Geneva", by });
  });

  it.each([
    ["Done at Geneva, this 3rd day of May, 2004.", "2004-05-03", "Geneva"],
    ["Signed in Oslo on May 3, 2004.", "2004-05-03", "Oslo"],
    ["DONE at New York on the third of May two thousand and four.", "2004-05-03", "New York"],
    ["Done in duplicate at Oslo on 3 May 2004 in the English language.", "2004-05-03", "Oslo"],
    ["Done at Oslo this ______ day of ______ 2004.", undefined, "Oslo"],
    ["Done at Oslo on 3 May 2004. Signed at Oslo on 4 June 2005.", undefined, "Oslo"],
    ["Done at Oslo this 31st day of February 2004.", undefined, "Oslo"],
  ])("%s", async (words, on, place) => {
    expect(await signingUnder(words)).toMatchObject({ on, in: place });
  });
});

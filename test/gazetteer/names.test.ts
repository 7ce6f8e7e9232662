import { describe, expect, it } from "vitest";
import {
  endsInPost,
  genderOf,
  honorific,
  isFamilyNameFirst,
  isGivenName,
  isOrganizationHead,
  isOtherInitials,
  isPlaceHead,
  longestKnownName,
  postLength,
  spelledPost,
} from "../../src/gazetteer/index.ts";

const known = (text: string) => {
  const found = longestKnownName(text.split(" "));
  return found && `${found.known.kind} ${found.known.name} ${found.length}`;
};

describe("names of the tables", () => {
  it.each([
    ["UN Security Council rules", "organization UN Security Council 3"],
    ["U.N. officials", "organization United Nations 1"],
    ["North Korea said", "state North Korea 2"],
    ["US troops", "state United States 1"],
    ["Kiev fell", "capital Kyiv 1"],
    ["Kremlin officials", "seat Kremlin 1"],
    ["Greenland votes", "territory Greenland 1"],
    ["South China Sea islands", "place South China Sea 3"],
    ["New York Times", "organization New York Times 3"],
  ])("%s: %s", (text, expected) => {
    expect(known(text)).toBe(expected);
  });

  it("wants initials letter by letter", () => {
    expect(known("who knows")).toBeUndefined();
    expect(known("Us too")).toBeUndefined();
    expect(known("WHO experts")).toBe("organization World Health Organization 1");
  });
});

describe("words before and in names", () => {
  it("knows posts of several words, and the longest of them", () => {
    expect(postLength(["Secretary", "of", "State", "Ann"])).toBe(3);
    expect(postLength(["president"])).toBe(1);
    expect(postLength(["table"])).toBe(0);
    expect(endsInPost(["national", "security", "adviser"])).toBe(true);
    expect(endsInPost(["adviser", "table"])).toBe(false);
    expect(spelledPost("Sen.")).toBe("senator");
  });

  it("tells what honorifics and given names tell", () => {
    expect(honorific("Mrs.")).toBe("female");
    expect(honorific("Dr")).toBe("any");
    expect(honorific("constructor")).toBeUndefined();
    expect(genderOf("Maria")).toBe("female");
    expect(genderOf("Vladimir")).toBe("male");
    expect(genderOf("Kim")).toBeUndefined();
    expect(isGivenName("Jean-Pierre")).toBe(true);
    expect(isFamilyNameFirst("Nguyen")).toBe(true);
  });

  it("knows heads and initials", () => {
    expect(isOrganizationHead("Ministry")).toBe(true);
    expect(isPlaceHead("Strait")).toBe(true);
    expect(isOtherInitials("GDP")).toBe(true);
  });
});

/**
 * Photo credits: the words under a picture that say whose it is. Agencies compiled by hand as common knowledge.
 */
const AGENCY =
  "(?:Getty(?: Images)?|GETTY(?: IMAGES)?|Reuters|REUTERS|Thomson Reuters|AP(?: Photo| Images| File)?|Associated Press|The Associated Press|AFP|Agence France-Presse|EPA(?:-EFE)?|EFE|PA(?: Wire| Media| Images| Archive)?|Press Association|Shutterstock|Alamy(?: Stock Photo| Live News)?|Xinhua|Sputnik|TASS|Anadolu(?: Agency| Images)?|ZUMA(?: Press| Wire)?|Zuma(?: Press)?|Bloomberg|UPI|Rex(?: Features)?|REX|IMAGO|Imago|dpa|DPA|Kyodo(?: News)?|Yonhap(?: News)?|KCNA|NurPhoto|Sipa(?: USA)?|SIPA|Polaris|Redux|Magnum|Corbis|iStock(?:photo)?|Handout|handout|The Canadian Press|Canadian Press|AAP|ANI|PTI|CNS|Pool|pool|POOL|LightRocket|SOPA Images|Future Publishing|Hulton Archive|Bettmann|Wikimedia Commons|Unsplash|Flickr|ANSA|Keystone|TT News Agency|Ritzau Scanpix|NTB|Lehtikuva|Abaca(?:press)?|Action Images|USA Today Sports|Picture Alliance|picture alliance|Planet Labs|Maxar(?: Technologies)?|KNS|STR|WAM|SPA|IRNA|Ukrinform)";
/** Those that stand alone on a line under a picture. */
const ALONE =
  "(?:Getty(?: Images)?|GETTY|Reuters|REUTERS|AP(?: Photo)?|Associated Press|The Associated Press|AFP|EPA|PA(?: Wire| Media)?|Shutterstock|Alamy|iStock)";
const SEPARATOR = "(?:\\s*[/|,–—-]\\s*|\\s+(?:via|for|through|/|from)\\s+|\\s*\\()";
const NAMED = "(?:\\p{Lu}[\\p{L}.'’-]*(?:\\s|(?![\\p{L}.'’-]))|(?:via|by|of|de|van|von|bin|al|el|for|the)\\s){0,7}";

/** A whole line that is a credit: "Contributor via Getty Images", "Jane Roe/Reuters", "Photograph: John Doe/AP", "AFP". */
const CREDIT_LINES: readonly RegExp[] = [
  new RegExp(`^\\(?(?:\\(?[Cc]\\)? |© ?(?:\\d{4} )?)?${ALONE}(?:${SEPARATOR}${AGENCY})*\\)?\\.?$`, "u"),
  new RegExp(
    `^(?!By\\s)[([]?(?:\\(?[Cc]\\)? |© ?(?:\\d{4} )?)?${NAMED}${SEPARATOR}${AGENCY}(?:${SEPARATOR}${AGENCY})*(?: file)?[)\\]]?\\.?$`,
    "u",
  ),
  new RegExp(`^(?!By\\s)${NAMED}${SEPARATOR}${NAMED}${SEPARATOR}${AGENCY}(?:${SEPARATOR}${AGENCY})*[)\\]]?\\.?$`, "u"),
  /^[([]?(?:photo(?:graph)?s?|image|picture|pic|photo credit|image credit|picture credit|image source|photo source|photo illustration|illustration|composite|cover image|screen ?grab)(?: credit| courtesy)?(?: by| of)?\s?[:/|]\s?[^.!?"“]{2,100}\.?[)\]]?$/i,
  /^[([]?(?:photo(?:graph)?s?|image|picture|illustration|photo illustration) (?:by|courtesy(?: of)?) [^.!?"“]{2,90}\.?[)\]]?$/i,
  /^credit\s?[:.…]{1,3}\s?[^.!?"“]{2,100}\.?$/i,
  /^courtesy(?: of)? [^.!?"“]{2,60}$/i,
];

/** A credit at the end of a caption's line, with what parts it from the caption. */
const TRAILING_CREDITS: readonly RegExp[] = [
  new RegExp(
    `\\s*[([](?:(?:Photo(?:graph)?|Image|Picture|Credit|Source)s?(?: credit)?(?: by| courtesy of|:)[^()[\\]]{2,80}|(?:AP Photo|Getty Images)(?:/[^()[\\]]{2,80})?|(?:REUTERS|Reuters|AFP|EPA|PA)/[^()[\\]]{2,80}|[^()[\\]]{2,60}/\\s?${AGENCY}[^()[\\]]{0,40}|[^()[\\]]{2,60} via ${AGENCY})[)\\]]\\.?$`,
    "u",
  ),
  new RegExp(
    `(?<=[.!?"”])\\s+(?:[|–—]\\s*)?(?:REUTERS/[^.]{2,60}|(?:\\p{Lu}[\\p{L}'’-]*\\.?(?:\\s|(?![\\p{L}.'’-]))){1,5}\\s?(?:/|via|for)\\s?${AGENCY}(?:${SEPARATOR}${AGENCY})*)\\.?$`,
    "u",
  ),
  /(?<=[.!?"”\p{L}])\s*[|–—-]?\s*(?:\b|(?<=\p{Ll}))(?:(?:Photograph|Photo(?: credit| by)?|Image(?: credit)?|Picture(?: credit)?|Credit): ?|Credit\.{3})[^.:]{2,80}\.?$/u,
];

/** Words at the start of a line that say that it describes a picture. */
const CAPTION_START =
  /^(?:FILE(?: PHOTO| -| –| —|:)|File (?:photo|image|picture)\b|In this (?:\w+,? )?(?:[\w., ]{0,30})?(?:photo|image|picture|frame|screen ?grab)\b|Image caption|Caption:|Pictured:?\s|This (?:photo|image|handout|picture|combination of (?:photos|pictures))\b)/;
/** Words within a line that do. */
const CAPTION_WITHIN =
  /\((?:C[LR]|(?:from )?(?:(?:top|bottom|centre|center|far|front|back|second|third)[ -])?(?:left|right|centre|center|middle)(?: to right)?)\)|,? (?:pictured|seen) (?:here|above|below|in (?:a|this) (?:file )?(?:photo|picture|image))\b|\[(?:File|Handout)[:\]]/;

export function isCredit(line: string): boolean {
  return line.length <= 140 && !CAPTION_START.test(line) && CREDIT_LINES.some((shape) => shape.test(line));
}

/** Where a credit begins at the end of a line, as an index into it, and where the words before it end. */
export function trailingCredit(line: string): { readonly words: number; readonly credit: number } | undefined {
  if (line.length > 700) return undefined;
  for (const shape of TRAILING_CREDITS) {
    const match = shape.exec(line);
    if (!match || match.index === 0) continue;
    return {
      words: line.slice(0, match.index).trimEnd().length,
      credit: match.index + (/\S/.exec(match[0])?.index ?? 0),
    };
  }
  return undefined;
}

export function startsCaption(line: string): boolean {
  return line.length <= 600 && CAPTION_START.test(line);
}

/** "(L)" and "(R)" say where two people stand; "(R)" by itself is a party. */
const SIDES: readonly RegExp[] = [/\(L\)/, /\(C\)/, /\(R\)/];

export function describesPicture(line: string): boolean {
  const sides = (): boolean => SIDES.filter((side) => side.test(line)).length > 1;
  return line.length <= 600 && (CAPTION_START.test(line) || CAPTION_WITHIN.test(line) || sides());
}

import type { AgreementStatus } from "../../vocabulary/index.ts";

/** From the one that says most about where an agreement stands to the one that says least. */
export const STATUS_RANK: readonly AgreementStatus[] = [
  "withdrawn",
  "rejected",
  "expired",
  "suspended",
  "ratified",
  "signed",
  "in-force",
  "announced",
  "negotiating",
  "proposed",
];

const AHEAD =
  /\b(?:to|will|would|could|may|might|must|should|can|plans?|planned|hopes?|wants?|agreed to|expected|ready|ought|if|whether|not yet|yet to|never|(?:put(?:s|ting)? off|postpon\w+|delay\w*|call(?:s|ed|ing)? off|cancel\w*|shelv\w+|block\w*|await\w*|ahead of|before|until|prepar\w+ for)(?: (?:the|a|its|their|any))?)(?: (?:be|not|soon|then|eventually|even))*\s*$/i;

interface Row {
  readonly status: AgreementStatus;
  /** What it is where the verb only looks ahead ("plan to sign"); nothing where that says nothing. */
  readonly ahead?: AgreementStatus;
  readonly words: RegExp;
}

/** Words before the phrase that it hangs on. */
const BEFORE: readonly Row[] = [
  {
    status: "rejected",
    words:
      /\b(?:refus\w+|declin\w+) to (?:sign|ratify|approve|accept)\b|\b(?:reject(?:ed|ing|s)?|(?:voted|votes?) (?:down|against)|thr(?:ew|ows?|own) out|turned down|rejection of)\b/gi,
  },
  {
    status: "withdrawn",
    words:
      /\b(?:withdr[ae]wn?|withdrawing|withdrawal from|pull(?:ed|ing) out of|scrap(?:s|ped|ping)?|abandon(?:ed|ing)|cancel\w*ed|terminat(?:ed|ing)|termination of|ended(?! (?:in|with|on)\b)|ending|br(?:eak|oke|oken)s? off (?:\w+ ){0,6}?(?:negotiations|talks) (?:\w+ ){0,4}?(?:on|over|about|for)|t[eo]re? up|no longer bound by|quits?|exit(?:s|ed)|renounced|nullified)\b/gi,
  },
  {
    status: "suspended",
    words: /\b(?:suspend(?:ed|ing|s)|suspension of|froze|frozen|put(?:s|ting)? on (?:hold|ice)|shelv(?:es|ed))\b/gi,
  },
  {
    status: "ratified",
    words:
      /\bdecision to ratify\b|\bratif(?:y|ied|ies|ying|ication of)\b|\b(?:parliament|senate|congress|duma|lawmakers|legislators) (?:\w+ ){0,3}(?:voted \w+ (?:\w+ )?for|voted (?:\w+ ){0,6}to (?:approve|ratify)|approved)\b/gi,
  },
  {
    status: "signed",
    ahead: "negotiating",
    words:
      /\b(?:sign(?:s|ed|ing|ing of)?|inks?|inked|initial(?:l?ed)|formali[sz]ed?|(?:put|set|affix(?:ed)?|append(?:ed)?) (?:their|his|her|its) (?:names?|signatures?|initials|seals?))\b/gi,
  },
  {
    status: "in-force",
    words:
      /\b(?:violat(?:ed|ing|ions? of|es?)|in violation of|breach(?:ed|es|ing|es? of)?|compl(?:y|ies|ied|ying|iance) with|(?:would|will|did|does|do|could|may|might)(?: not|n['’]t) (?:renew|extend)|abid(?:e|ed|es|ing) by|fulfill?(?:ed|s)?|obligations under|required by|rel(?:y|ies|ied) on|enshrined in|in support of|in (?:line|accordance) with|pursuant to|put(?:ting)? into effect|committed to|amend(?:ed|ing)|bound by|honou?r(?:ed|ing|s)?|implement(?:ed|ing|s)?|(?:re)?join(?:ed|s)|acced(?:ed|es)(?: to)?|party to|parties to|break(?:s|ing)?(?! (?:off|down|up|away)\b)|broke(?! (?:off|down|up|away)\b)|(?:has|have)(?: (?:long )?had)?(?=\s*$))\b/gi,
  },
  {
    status: "negotiating",
    words:
      /\b(?:efforts?|bids?|trying|tr(?:y|ies|ied)|attempts?|attempting|struggl\w+|working|race|racing) to (?:help )?(?:broker|reach|negotiate|strike|forge|secure|clinch|conclude|finali[sz]e|hammer out)\b/gi,
  },
  {
    status: "announced",
    ahead: "proposed",
    words:
      /\b(?:reach(?:ed|es)?|struck|strikes?|conclud(?:ed|es?)|seal(?:ed|s)?|secur(?:ed|es?)|agree(?:d|s)?(?: (?:to|on))?|announc(?:ed|es?)|adopt(?:ed|s)?|complet(?:ed|es?)|forg(?:ed|es?)|broker(?:ed|s)?|cements?|cemented|cementing|clinch(?:ed|es)?|extract(?:ed|s)|produc(?:ed|es)|finali[sz](?:ed|es?)|made|makes?|hail(?:ed|s)|herald(?:ed|s)|welcom(?:ed|es?)|unveil(?:ed|s)|enter(?:ed|s) into|(?:shook|shake[ns]?|shaking) hands on|came to|worked out|hammered out)\b/gi,
  },
  {
    status: "negotiating",
    words:
      /\b(?:negotiat(?:e|ed|ing|ions? (?:on|for|of))|(?:talks|negotiations) (?:(?:between|with) [^,;]{2,80} )?(?:on|over|about|for)|hammer(?:ing)? out|near(?:ing|s)|closing in on|working on|discuss(?:ed|ing)?|close to|road map['’”"]* for)\b/gi,
  },
  {
    status: "proposed",
    words:
      /\b(?:propos(?:ed|es|ing|al for|al of)|hop(?:es?|ed|ing) for|press(?:ed|es|ing)? for|appeal(?:ed|s|ing)? for|demand(?:ed|s|ing)?|in favou?r of|wants?|wanted|call(?:ed|s|ing)? for|urg(?:ed|es|ing)|seek(?:s|ing)?|push(?:ed|ing)? for|consider(?:s|ed|ing)?|possibility of|offer(?:s|ed|ing)?)\b/gi,
  },
];

/** Words after it. */
const AFTER: readonly Row[] = [
  {
    status: "withdrawn",
    words:
      /\b(?:broke down|collapsed|unravell?ed|fell apart|was broken|has broken down|was scrapped|was terminated|was abandoned|(?:is|was) (?:dead|in tatters|null and void))\b/gi,
  },
  { status: "rejected", words: /\b(?:was|were|been) (?:rejected|voted down|thrown out|turned down)\b/gi },
  { status: "expired", words: /\b(?:(?:has |had )?expired|ran out|lapsed)\b/gi },
  { status: "suspended", words: /\b(?:was|were|been|is|remains) (?:suspended|frozen|on hold)\b/gi },
  {
    status: "ratified",
    words:
      /\b(?:was|were|been) (?:ratified|approved by (?:the |its |their )?(?:\w+ )?(?:parliaments?|senate|congress|lawmakers|assembly|legislature|duma))\b|\b(?:which|that) [^,;.]{2,40}(?<!\b(?:never|not|n['’]t|yet to|to|be) )ratified\b/gi,
  },
  { status: "signed", ahead: "negotiating", words: /\b(?:signed|initial(?:l?ed)|inked|bears? the signatures?)\b/gi },
  {
    status: "in-force",
    words:
      /\b(?:(?:came|come|comes|entered|went) into (?:force|effect)|took effect|takes effect|in (?:force|place|effect)|remains? in (?:force|effect)|keeps?|bars?|bans?|prohibits?|has been in (?:force|effect|place)|(?:went|goes|gone) ahead|(?:has|have|had|is|was)(?: \w+)? (?:held|holding)|holds(?! talks)|lets|forms? the basis|binds|obliges|forbids|was (?:last )?amended|halted|ended the|commits|requires|allows|gives|provides|enshrined)\b/gi,
  },
  {
    status: "announced",
    words:
      /\b(?:reached|struck|announced|agreed|brokered|adopted|concluded|mediated|sealed|finished negotiating|envisions|calls for)\b/gi,
  },
];

/** "urged Colombia not to ratify": what somebody is asked to do tells not how it stands. */
const ASKED =
  /\b(?:press\w*|urg\w+|lobb\w+|ask\w*|call\w* on|persuad\w+|begg\w+|warn\w*)\b(?:[^.;]|(?<=\b(?:Mr|Mrs|Ms|Dr))\.){2,60}\bto $/i;
/** "until a deal was in place": what has not come yet. */
const NOT_YET = /\b(?:until|unless|if|once|before|whether)\s+(?:an?\s|any\s|the\s)?$/i;
/** "Some rebels refused to sign": not all of those who could. */
const SOME = /\b(?:some|many|several|other|few)\b[^.;,]{0,40}$/i;
const REFUSED = /\b(?:refus|declin)\w+ to $/i;
/** "could open talks on", "will discuss": talks that have not begun. */
const MAY =
  /\b(?:could|may|might|would|should|will(?! (?:start|open|begin|hold)\b)|wants? to|hopes? to|plans? to|try to|trying to) (?:try to |open |hold |begin |start |also )*$/i;

const FAILED = /^(?:broke|collapsed|unravel|fell|was|has)/i;
/** "efforts to enact a treaty fell apart": what failed are the efforts. */
const EFFORTS = /\b(?:efforts?|attempts?|bids?|talks|negotiations|hopes|push)\b[^.;,]{0,60}$/i;

/** Said of what is there, and of what was reached just now too: these words count where no others do. */
const WITHIN = /\b(?:under|through)(?: the terms of)? (?:\p{L}+ ){0,4}$/iu;

/** "urged both sides to honour the agreement" tells of one that is there. */
const WISHED = /^(?:call|urg|want)/i;
const KEPT =
  /\b(?:honou?r|respect|uphold|keep|implement|observe|abide by|comply with|stick to|return to|preserve|save)\b/i;

function read(
  rows: readonly Row[],
  words: string,
  near: (match: RegExpExecArray) => boolean,
): AgreementStatus | undefined {
  for (const { status, ahead, words: pattern } of rows)
    for (const match of words.matchAll(pattern)) {
      if (!near(match)) continue;
      const lead = words.slice(0, match.index);
      if (status === "rejected" && SOME.test(lead)) continue;
      if (/^(?:sign|ratif)/i.test(match[0]) && ASKED.test(lead)) continue;
      if (/^sign/i.test(match[0]) && REFUSED.test(lead)) continue;
      // "the proposed A and the B": an adjective of the first.
      if (match[0] === "proposed" && /\bthe $/i.test(lead) && / and /.test(words.slice(match.index))) continue;
      if (/^sign$/i.test(match[0]) && /\bwould $/i.test(lead)) return "proposed";
      if (status === "negotiating" && /^(?:discuss|talks|negotiate\b|reach|broker)/i.test(match[0]) && MAY.test(lead))
        return "proposed";
      if (
        !AHEAD.test(words.slice(0, match.index)) ||
        status === "rejected" ||
        status === "negotiating" ||
        status === "proposed"
      )
        return status;
      if (ahead) return ahead;
    }
  return undefined;
}

/** What the words around one mention say of where the agreement stands. */
export function statusAt(before: string, phrase: string, after: string): AgreementStatus | undefined {
  const hanging = read(BEFORE, before, (m) => {
    const between = before.slice(m.index + m[0].length);
    return (
      between.length < 45 &&
      !(WISHED.test(m[0]) && KEPT.test(between)) &&
      !/[,;:]|\b(?:that|which|who|after|when|because)\b/.test(between)
    );
  });
  if (
    /\bsigning of [^,;]*$/i.test(before) &&
    /^[^.;]{0,60}\b(?:postponed|delayed|called off|put off|cancell?ed)\b/i.test(after)
  )
    return "negotiating";
  const following = (words: string): AgreementStatus | undefined =>
    read(
      AFTER,
      words.slice(0, 110),
      (m) =>
        m.index < 50 &&
        !NOT_YET.test(before) &&
        !(FAILED.test(m[0]) && EFFORTS.test(before)) &&
        !/[;:]|\b(?:after|when|because|while|until|as|but)\b/.test(words.slice(0, m.index)),
    );
  // "The truce, agreed by A and B last year, expired": what is told in between, and what is told of it.
  const inserted = /^, [^,.;]{3,120}, (?=\p{Ll})/u.exec(after);
  const own = /\b(?:proposed|draft|planned|possible|potential|future|prospective)\b/i.test(phrase)
    ? ("proposed" as const)
    : undefined;
  if (own) return hanging ?? own;
  const [said] = [hanging, following(after), inserted ? following(` ${after.slice(inserted[0].length)}`) : undefined]
    .filter((status) => status !== undefined)
    .sort((a, b) => STATUS_RANK.indexOf(a) - STATUS_RANK.indexOf(b));
  return said ?? (WITHIN.test(before) ? "in-force" : undefined);
}

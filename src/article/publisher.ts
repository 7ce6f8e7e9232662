import { OUTLET_NAMES, type Outlet, outletNamed, outletOfHost } from "../gazetteer/outlets.ts";

/** How far from its name, in code units, an outlet's words about itself are looked for. */
const NEAR = 60;
/** What stands before an outlet's name where it speaks of itself. */
const BEFORE =
  /(?:subscribe to|sign(?:ing)? up (?:for|to)|support(?:ing)?|(?:member|supporter|subscriber|friend) (?:of|to)|register(?:ing)? (?:with|for|on|at)|log(?:ged)? ?in(?:to)? (?:to )?|join|follow|other|fellow|download|reading|choosing|trusting|©(?: ?copyright)?(?: ?\d{4}(?: ?[-–] ?\d{4})?)?|\(c\)(?: ?copyright)?(?: ?\d{4})?|copyright(?: ?©| ?\(c\))?(?: ?\d{4}(?: ?[-–] ?\d{4})?)?)(?: by)?[,:]?\s*$/i;
/** What stands behind it. */
const AFTER =
  /^(?:\s+is (?:trusted|read by|funded|free|independent|a (?:nonprofit|non-profit|charity|reader)|committed|here|there|reader|supported|owned|part of)|\s+(?:needs|relies|depends)\b|(?:['’]s?)?\s+(?:readers|subscribers|members|newsletters?|app|journalism|account|premium|website|community|alerts|podcast|membership|subscription)\b)/i;

/** The host of an e-mail address: reporters give their outlet's. */
const MAIL_HOST = /[\w.+-]@([\w-]+(?:\.[\w-]+)+)/g;

/**
 * The outlet that names itself in its own page furniture: "Subscribe to …", "… is trusted by", "follow other …
 * readers", "© 2024 …", a reporter's address. Agencies give way to outlets, because their notices stand on other
 * outlets' pages too.
 */
export function publisherIn(furniture: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  const count = (outlet: Outlet | undefined): void => {
    if (outlet) counts.set(outlet.name, (counts.get(outlet.name) ?? 0) + (outlet.agency ? 1 : 100));
  };
  for (const line of furniture) {
    for (const match of line.matchAll(MAIL_HOST)) count(outletOfHost(match[1]?.toLowerCase() ?? ""));
    for (const match of line.matchAll(OUTLET_NAMES)) {
      const end = match.index + match[0].length;
      const before = line.slice(Math.max(0, match.index - NEAR), match.index);
      const after = line.slice(end, end + NEAR);
      if (BEFORE.test(before.replace(/\bthe\s*$/i, "")) || AFTER.test(after)) count(outletNamed(match[0]));
    }
  }
  let best: string | undefined;
  for (const [name, times] of counts) if (best === undefined || times > (counts.get(best) ?? 0)) best = name;
  return best;
}

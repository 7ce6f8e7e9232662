// News articles of plausible size (about 400 words) out of a seeded generator: the same from run to run, in our own words.
import { dice } from "./dice.mjs";

const STATES =
  "Norway,Peru,Kenya,Japan,Brazil,Egypt,Poland,Canada,Vietnam,Ghana,Chile,Turkey,Sweden,Jordan,Nepal".split(",");
const CITIES = "Oslo,Lima,Nairobi,Tokyo,Cairo,Warsaw,Ottawa,Hanoi,Accra,Santiago,Ankara,Stockholm,Amman,Geneva".split(
  ",",
);
const FIRST = "Ada,Bjorn,Carla,Dmitri,Elena,Farid,Grace,Hiro,Ines,Jonas,Kwame,Leila,Marek,Nadia,Omar,Petra".split(",");
const LAST = "Okello,Larsen,Quispe,Tanaka,Mensah,Nowak,Haddad,Silva,Nguyen,Brandt,Moreau,Demir,Rossi,Adler".split(",");
const POSTS = "Foreign Minister,Prime Minister,Defence Minister,President,Trade Minister,ambassador".split(",");
const MATTERS = "fishing quotas,border crossings,air defence,railway links,customs duties,river dams,visa rules".split(
  ",",
);
const CLAIMS = [
  "the talks had gone further than anyone hoped",
  "nothing was settled until everything was settled",
  "the text would be put to parliament before the summer",
  "both sides had kept to what they promised a year ago",
  "the dispute had cost the region too much already",
  "no new troops would be sent to the border",
];
const VERBS = "said,warned,told reporters,announced,insisted,added".split(",");
const DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday".split(",");

/** The article of number `n`, as a line of NDJSON has it. */
export function syntheticText(n) {
  const roll = dice(n + 7);
  const pick = (list) => list[roll(list.length)];
  const [a, b] = [pick(STATES), pick(STATES.slice(1))];
  const matter = pick(MATTERS);
  const name = () => `${pick(FIRST)} ${pick(LAST)}`;
  const speakers = [name(), name(), name()];
  const paragraphs = Array.from({ length: 8 + roll(6) }, (_, i) => {
    const speaker = speakers[i % 3];
    const who = i < 3 ? `${pick([a, b])}'s ${pick(POSTS)} ${speaker}` : speaker.split(" ")[1];
    const [claim, other] = [pick(CLAIMS), pick(CLAIMS)];
    const quote = `“${claim[0].toUpperCase()}${claim.slice(1)},” ${who} ${pick(VERBS)} in ${pick(CITIES)} on ${pick(DAYS)}.`;
    const report = `${who} said that ${other}, and that ${a} and ${b} would meet again in ${pick(CITIES)}.`;
    return i % 2 === 0
      ? `${quote} ${report}`
      : `${report} Officials from ${pick(STATES)} took part as mediators. ${quote}`;
  });
  const headline = `${a} and ${b} sign deal on ${matter} (${n})`;
  const lead = `${a} and ${b} signed an agreement on ${matter} in ${pick(CITIES)} on ${pick(DAYS)}, after years of talks.`;
  return {
    id: `text-${n}`,
    headline,
    publisher: "The Daily Generator",
    datePublished: `2024-0${1 + (n % 9)}-1${n % 10}T09:00:00Z`,
    text: [headline, `By ${name()}`, lead, ...paragraphs].join("\n\n"),
  };
}

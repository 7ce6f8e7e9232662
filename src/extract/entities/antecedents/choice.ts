import type { Gender } from "../group.ts";

/** How a pronoun for a person stands in its clause. */
export type Form = "subject" | "object" | "possessive" | "reflexive";

/** How a mention stands in its clause, as far as the words beside it tell. */
export type Role = "subject" | "speaker" | "possessor" | "governed" | "object" | "other";

/** What an article has said of a person up to a place. */
export interface Standing {
  readonly id: string;
  readonly gender?: Gender;
  /** Mentions so far, pronouns among them. */
  count: number;
  /** Of the last mention. */
  from: number;
  sentence: number;
  block: number;
  role: Role;
  pronoun: boolean;
  quoted: boolean;
  /** Whether no other person acts before it in its sentence. */
  first: boolean;
}

/** A pronoun for a person whose antecedent is asked for. */
export interface Asked {
  readonly gender: "male" | "female";
  readonly form: Form;
  readonly from: number;
  readonly sentence: number;
  readonly block: number;
  readonly quoted: boolean;
  /** Whether a word for speaking stands next to it. */
  readonly speaks: boolean;
  /** Whether a verb stands before it in its sentence. */
  readonly afterVerb: boolean;
  /** Whether it begins what a word for speaking before it says: "said he", "said that his". */
  readonly said: boolean;
  /** The last noun for a person without a name, of that gender or of none, in this sentence or the one before. */
  readonly unnamed?: Unnamed;
}

export interface Unnamed {
  readonly from: number;
  readonly sentence: number;
  readonly acts: boolean;
  /** Whether the noun tells the gender: "spokeswoman". */
  readonly gendered: boolean;
  /** Whether it is somebody's ("Lund's lawyer", "his wife"), or a name that may be one of several persons'. */
  readonly owned: boolean;
}

const distance = (asked: Asked, sentence: number): string => {
  const d = asked.sentence - sentence;
  return d < 4 ? String(d) : d < 7 ? "4+" : "7+";
};

const amount = (n: number): string => (n < 3 ? String(n) : n < 6 ? "3+" : "6+");

/** The signs for and against a person's being the antecedent, by name; `rank` counts from the one mentioned last. */
export function signsOf(standing: Standing, rank: number, asked: Asked, all: readonly Standing[]): readonly string[] {
  const { form } = asked;
  const d = distance(asked, standing.sentence);
  const near = d === "0" || d === "1" ? d : "far";
  const kind = standing.pronoun ? "pronoun" : "name";
  const signs = [
    `distance ${d}`,
    `distance ${near} ${form}`,
    `role ${standing.role} ${near}`,
    `role ${standing.role} ${form}`,
    `kind ${kind} ${near}`,
    `rank ${Math.min(rank, 3)}`,
    `rank ${Math.min(rank, 3)} ${near}`,
    `count ${amount(standing.count)}`,
    standing.gender === asked.gender ? "gender known" : "gender unknown",
    `quoted ${asked.quoted} ${standing.quoted}`,
    asked.block === standing.block ? `paragraph same ${kind}` : "paragraph other",
  ];
  if (standing.first) signs.push(`acts first ${near}`, `acts first ${form}`);
  const acts = standing.role === "subject" || standing.role === "speaker";
  if (d === "0" && asked.said && acts) signs.push("says this");
  const actor = all.find(({ role, sentence }) => sentence === asked.sentence && /^(?:subject|speaker)$/.test(role));
  if (actor) signs.push(actor === standing ? `acts last ${form}` : "another acts last");
  if (all.every((other) => other === standing || other.count < standing.count))
    signs.push("count most", `count most ${near}`);
  if (all.length === 1) signs.push("alone");
  if (asked.speaks && standing.role === "speaker") signs.push(`speaks again ${near}`);
  if (d === "0" && form === "object" && /^(?:subject|speaker)$/.test(standing.role)) signs.push("acts on another");
  if (d === "0" && !asked.afterVerb) signs.push("before the verb");
  return signs;
}

/** The signs for no person of the article's names being the antecedent. */
export function signsOfNobody(asked: Asked, all: readonly Standing[]): readonly string[] {
  const { unnamed, sentence, quoted } = asked;
  const [last] = all;
  const signs = ["nobody", `nobody among ${Math.min(all.length, 3)}`, `nobody quoted ${quoted}`];
  signs.push(`nobody ${last ? distance(asked, last.sentence) : "met"}`);
  if (unnamed) {
    const where = unnamed.sentence === sentence ? "here" : "before";
    const order = !last || unnamed.from > last.from ? "after all" : "earlier";
    const noun = unnamed.gendered ? "of the gender" : "of none";
    signs.push(`unnamed ${noun} ${where} ${order}`, `unnamed ${noun} ${unnamed.acts ? "acts" : "does not"} ${order}`);
  }
  return signs;
}

/**
 * Whether somebody without a name acts behind all persons with one, whom the pronoun stands for as well: "Lund's
 * spokeswoman declined to comment. She said …".
 */
export function isUnnamed({ unnamed }: Asked, [last]: readonly Standing[]): boolean {
  return unnamed?.acts === true && (unnamed.gendered || unnamed.owned) && (!last || unnamed.from > last.from);
}

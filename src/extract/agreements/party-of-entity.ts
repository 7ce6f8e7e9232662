import {
  stateByCapital,
  stateByDemonym,
  stateByName,
  stateOfLeader,
  territoryByDemonym,
  territoryByName,
} from "../../gazetteer/index.ts";
import { outletNamed } from "../../gazetteer/outlets.ts";
import type { Entities, FoundEntity } from "../types.ts";
import { isOrgan } from "./public-bodies.ts";
import { statesToldOf } from "./told-posts.ts";

const GOVERNMENT_OF = /^(?:the )?(?:\p{L}+ )?Government of (?:the )?(?<state>.+)$/iu;
/** Posts of a state: who has one, in an article of one state, has that state's. */
const STATE_POST =
  /^(?:interim |acting |vice[- ])?(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|(?:foreign|defen[cs]e|interior|trade|finance|energy) minister|head of state)$/i;

/** Whom the entities of an article stand for as parties. */
export interface Standing {
  /** The state whose leader or officer a person is, where the article says so. */
  stateOf(person: string): string | undefined;
  /**
   * The party an entity stands for, and the person who does: a leader for a state, a capital, an organ; nobody for an outlet.
   * @param asRegion whether a place is told of as a region that acts for itself: "the breakaway republic of A"
   */
  partyFor(entity: FoundEntity, asRegion?: boolean): { readonly id: string; readonly person?: string } | undefined;
}

/** @param byCode the article's states by their ISO codes */
export function standingOf(text: string, entities: Entities, byCode: ReadonlyMap<string, string>): Standing {
  const told = statesToldOf(text, entities, byCode);
  const byId = new Map(entities.all.map((entity) => [entity.id, entity]));
  const states = entities.all.filter(({ type }) => type === "State");
  const several = entities.all.some(({ name }) => /\b(?:Regional|Autonomous|Provincial|Local) Government\b/.test(name));
  const stateOf = (person: string): string | undefined => {
    const posts = byId.get(person)?.positions ?? [];
    const sole =
      states.length === 1 && posts.some((p) => p.organization === undefined && STATE_POST.test(p.title ?? ""));
    const held = posts.filter((p) => p.organization !== undefined && byId.get(p.organization)?.type === "State");
    return (
      (held.find((p) => p.former !== true) ?? held[0])?.organization ??
      told.get(person) ??
      byCode.get(stateOfLeader(byId.get(person)?.name ?? "") ?? "") ??
      (sole ? states[0]?.id : undefined)
    );
  };
  const stateOfOrgan = ({ name, unitOf }: FoundEntity): string | undefined => {
    const owner =
      /^(?:the )?(?<owner>\p{Lu}[\p{L} .]*?)(?:['’]s?)? \p{L}+(?: \p{L}+)?$/u.exec(name)?.groups?.owner ?? "";
    return byCode.get(unitOf ?? "") ?? byCode.get((stateByName(owner) ?? stateByDemonym(owner))?.code ?? "");
  };
  const partyFor: Standing["partyFor"] = (entity, asRegion = false) => {
    if (entity.type === "Person") {
      const state = stateOf(entity.id);
      return state === undefined ? undefined : { id: state, person: entity.id };
    }
    if (entity.type === "Place") {
      if (asRegion) return { id: entity.id };
      const id = byCode.get((stateByCapital(entity.name) ?? stateByCapital(`${entity.name} D.C.`))?.code ?? "");
      return id === undefined ? undefined : { id };
    }
    // "the Faroese side", taken for a name: the territory, where the article names it.
    const territory = territoryByDemonym(entity.name)?.code;
    if (territory !== undefined) {
      const place = entities.all.find(
        ({ type, name }) => type === "Place" && territoryByName(name)?.code === territory,
      );
      return place && { id: place.id };
    }
    // "Kenya’s army", the State Department: an organ stands for its state.
    const whole = isOrgan(entity.name) ? stateOfOrgan(entity) : undefined;
    if (whole !== undefined) return { id: whole };
    // "the Government of Jamaica" is Jamaica, but where it deals with another government within.
    const governed = several ? undefined : GOVERNMENT_OF.exec(entity.name)?.groups?.state;
    const state = governed === undefined ? undefined : byCode.get(stateByName(governed)?.code ?? "");
    if (state !== undefined) return { id: state };
    // An outlet tells of agreements and makes none.
    return outletNamed(entity.name) ? undefined : { id: entity.id };
  };
  return { stateOf, partyFor };
}

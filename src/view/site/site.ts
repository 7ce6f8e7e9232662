import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Site } from "../data.ts";

/** What the export is, for every view. */
export const SiteContext = createContext<Site | undefined>(undefined);

/** @throws where no site is given; the frame gives one to every view */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === undefined) throw new Error("no site");
  return site;
}

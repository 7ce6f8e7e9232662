/** Colours of the page as they are now, light or dark, by the names of their variables. */
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

const NAMES = [
  "paper",
  "ink",
  "soft",
  "edge",
  "accent",
  "person",
  "organization",
  "state",
  "place",
  "agreement",
  "statement",
] as const;

/** A variable says both, light and dark; a colour that is in use is one of them. */
export function coloursNow(): Colours {
  const probe = document.createElement("span");
  document.body.append(probe);
  const found = NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(found) as Colours;
}

/** Calls back when the colours may have changed; gives what ends that. */
export function onColours(changed: () => void): () => void {
  const media = ["(prefers-color-scheme: dark)", "print"].map((query) => matchMedia(query));
  for (const one of media) one.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    for (const one of media) one.removeEventListener("change", changed);
    observer.disconnect();
  };
}

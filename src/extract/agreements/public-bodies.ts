/**
 * Organizations that make agreements of public matter besides states: international organizations, government bodies,
 * armed groups. By their names, from common knowledge; words of any language's English name, not a list of all.
 */
const INTERNATIONAL =
  /^(?:(?:the )?(?:UN|U\.N\.|EU|E\.U\.|NATO|ASEAN|IMF|IAEA|OPEC|OPEC\+|OSCE|WTO|WHO|UNHCR|ECOWAS|AU|GCC|CSTO|SADC|IGAD|Mercosur|G-?7|G-?8|G-?20|BRICS|CARICOM|OAS|ICC|Quartet|Vatican|Holy See|World Bank|European Union|European Commission|European Council|United Nations|African Union|Arab League|Commonwealth|World Trade Organization|World Health Organization|International Monetary Fund|International Atomic Energy Agency|North Atlantic Treaty Organi[sz]ation|Eurasian Economic Union|Gulf Cooperation Council|Red Cross)\b.*|.*\b(?:Association of .* Nations|Organi[sz]ation of .* States|Economic Community of .*|Development Bank|Economic Union|Cooperation Council|Refugee Agency|Security Council))$/i;
const GOVERNMENT =
  /\b(?:government|governments?|ministry|department|administration|authority|presidency|council of ministers|embassy|cabinet|parliament|national assembly|army|armed forces|navy|air force|pentagon|white house|kremlin|foreign office|state department|regional government|central bank)\b/i;
const ARMED =
  /\b(?:taliban|hamas|hezbollah|hizbollah|houthis?|farc|eln|eta|ira|pkk|ypg|ltte|plo|rebels?|guerrillas?|militants?|militias?|insurgents?|liberation|resistance|brigades?|islamic jihad|popular front|mujahid\w+|contras|fatah|tigers|paramilitar\w+|separatists?|m23|raf|boko haram|al-?shabaab|renamo|unita|moro islamic)\b/i;

export function isPublicBody(name: string): boolean {
  return (
    INTERNATIONAL.test(name) || GOVERNMENT.test(name) || ARMED.test(name) || /\b(?:Front|Palestinians?)\b/.test(name)
  );
}

/** Whether a name is that of an armed group, by a word of it. */
export const isArmedGroup = (name: string): boolean => ARMED.test(name);

/** A state's own organ, as against a government, an authority or an armed group that is a party for itself. */
export function isOrgan(name: string): boolean {
  if (/\b(?:liberation|resistance|rebel|people['’]s|islamic|arakan|republican) army\b/i.test(name)) return false;
  return /\b(?:parliament|duma|ministry|department|congress|senate|cabinet|white house|kremlin|pentagon|foreign office|embassy|assembly|army|air force|navy|security council)\b/i.test(
    name,
  );
}

/** A state's parliament: it ratifies what the state is party to. */
export const isLegislature = (name: string): boolean =>
  /^(?:the )?(?:\p{L}+ ){0,2}(?:parliament|congress|senate|duma|national assembly|house of representatives)$/iu.test(
    name,
  );

import { Component, type ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { DATA_VERSION, type Site } from "../data.ts";
import { type Address, addressOf, useAddress } from "./address.ts";
import { Notice } from "./parts/notice.tsx";
import { useScrolling } from "./scrolling.ts";
import { SiteContext } from "./site.ts";
import { THEMES, useTheme } from "./theme.ts";
import { useData } from "./use-data.ts";
import { VIEWS, type View } from "./views/index.ts";

/** The page: its head with the ways to the views, and the view at hand. */
export function Frame() {
  const address = useAddress();
  useScrolling();
  const site = useData<Site>("site");
  const view = VIEWS.find(({ name }) => name === (address.view === "" ? "articles" : address.view));
  const current = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen the ways to the views go beyond its edge.
    const nav = current.current;
    const link = nav?.querySelector<HTMLElement>("[aria-current]");
    if (nav && link) nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
  });
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        Skip to the content
      </button>
      <header class="frame-head">
        <a class="wordmark" href={addressOf("articles")}>
          Rapporteur
        </a>
        <nav aria-label="Views" ref={current}>
          {VIEWS.filter(({ title }) => title !== undefined).map(({ name, title }) => (
            <a
              key={name}
              href={addressOf(name)}
              aria-current={(view?.under ?? view?.name) === name ? "page" : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
        <ThemeChoice />
      </header>
      <main id="main" tabIndex={-1}>
        {site.state === "waiting" && <p class="waiting">Loading …</p>}
        {site.state === "failed" && (
          <Notice kind="error" title="This site has no data">
            {site.reason}. Make it anew with <code>rapporteur view EXPORT_FOLDER</code>.
          </Notice>
        )}
        {site.state === "there" && <Shown site={site.value} view={view} address={address} />}
      </main>
    </>
  );
}

interface ShownProps {
  readonly site: Site;
  readonly view: View | undefined;
  readonly address: Address;
}

function Shown({ site, view, address }: ShownProps) {
  if (site.version !== DATA_VERSION)
    return (
      <Notice kind="error" title="The data are of another version than this page">
        The data were made by {site.tool}. Make the site anew with <code>rapporteur view EXPORT_FOLDER</code>.
      </Notice>
    );
  if (view === undefined)
    return (
      <Notice kind="error" title="There is no such view">
        The address asks for “{address.view}”. <a href={addressOf("articles")}>All articles</a>
      </Notice>
    );
  const { show: View, name } = view;
  // A new thing is a new view: it keeps nothing of the one before.
  const key = [name, ...address.steps].join("/");
  return (
    <SiteContext.Provider value={site}>
      <Caught key={key}>
        <View address={address} />
      </Caught>
    </SiteContext.Provider>
  );
}

/** A view that fails says so, and leaves the others as they are. */
class Caught extends Component<{ readonly children: ComponentChildren }, { readonly reason?: string }> {
  static override getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
  override render() {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    return (
      <Notice kind="error" title="This view failed">
        {reason}. The data may be broken, or of another version.
      </Notice>
    );
  }
}

function ThemeChoice() {
  const [theme, setTheme] = useTheme();
  return (
    <label class="theme">
      <span class="unseen">Colours</span>
      <select value={theme} onChange={({ currentTarget }) => setTheme(THEMES[currentTarget.selectedIndex] ?? "auto")}>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

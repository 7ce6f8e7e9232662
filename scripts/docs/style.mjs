/** The page's style: light and dark by the reader's setting, one column, facts beside their names where there is room. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1d2129; --soft: #565e6b; --edge: #d5d9e0; --panel: #f5f6f8; --link: #0b57b8;
  --violation: #a8201a; --warning: #7a4a00; --info: #0b5a6b;
  --c-text: #dbe7fb; --c-entity: #d8f0dd; --c-agreement: #fbe8cf; --c-statement: #efdff8; --c-run: #e4e6ea; --line: #6b7483;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --text: #e7eaef; --soft: #a9b1bd; --edge: #39404b; --panel: #1d2128; --link: #8ab8ff;
    --violation: #ff9d96; --warning: #f2c078; --info: #84d3e4;
    --c-text: #24395c; --c-entity: #1f4530; --c-agreement: #553c17; --c-statement: #46305a; --c-run: #363c46; --line: #8e97a5;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
header, nav, main, footer { max-width: 80rem; margin-inline: auto; padding-inline: clamp(0.9rem, 3vw, 2rem); }
header { padding-block: 2rem 0.5rem; }
h1 { font-size: clamp(1.6rem, 5vw, 2.2rem); line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 1rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--edge); }
h3 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 0.4rem; }
h4 { font-size: 1.05rem; margin: 0 0 0.4rem; }
h3 code, .concept dt code { font-weight: 400; color: var(--soft); }
h3 code.name { font-weight: 600; color: var(--text); }
p { margin: 0.4rem 0; max-width: 75ch; }
code { font: 0.9em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--page); padding: 0.3rem 0.6rem; }
.self { text-decoration: none; color: var(--soft); font-weight: 400; padding-inline: 0.25rem; }
nav h2 { margin-top: 1.5rem; }
nav h3 { font-size: 1rem; margin: 1rem 0 0.3rem; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; }
nav li a { display: inline-block; padding-block: 0.1rem; }
dl { margin: 0.6rem 0; }
dl > div { padding-block: 0.2rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.term { padding-block: 1.3rem; border-bottom: 1px solid var(--edge); }
.term:target, .concept:target { box-shadow: -0.4rem 0 0 var(--page), -0.65rem 0 0 var(--link); }
.example code { background: var(--panel); border: 1px solid var(--edge); border-radius: 4px; padding: 0.1rem 0.35rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.example span, .notation { color: var(--soft); }
.facts dt, .head dt { color: var(--soft); font-weight: 400; }
details { margin-top: 0.6rem; background: var(--panel); border: 1px solid var(--edge); border-radius: 6px; padding: 0.4rem 0.8rem; }
summary { cursor: pointer; padding-block: 0.15rem; }
.properties > div { border-top: 1px solid var(--edge); padding-block: 0.5rem; }
.properties dd p { margin: 0; color: var(--soft); }
.properties dt code { font-weight: 600; }
.rules { list-style: none; margin: 0.2rem 0; padding: 0; }
.rules li { padding-block: 0.1rem; max-width: 90ch; }
.rules .shape { color: var(--soft); font-size: 0.8em; }
.violation, .warning, .info { font-size: 0.75rem; font-weight: 600; border: 1px solid currentColor; border-radius: 3px; padding: 0 0.3rem; margin-right: 0.25rem; white-space: nowrap; }
.violation { color: var(--violation); } .warning { color: var(--warning); } .info { color: var(--info); }
.concepts > div { border-top: 1px solid var(--edge); padding-block: 0.6rem; }
.concepts p { margin: 0.15rem 0; }
figure { margin: 1rem 0; }
.canvas { overflow-x: auto; border: 1px solid var(--edge); border-radius: 6px; padding: 0.5rem; }
.canvas svg { display: block; width: 100%; min-width: 72rem; height: auto; }
figcaption { color: var(--soft); margin-top: 0.5rem; max-width: 90ch; }
svg text { font: 11.5px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: var(--text); }
svg .name { font: 600 14px system-ui, sans-serif; text-decoration: underline; text-underline-offset: 3px; }
svg .note { font: 11.5px system-ui, sans-serif; }
svg .value, svg .times { text-anchor: end; fill: var(--soft); }
svg .body { fill: var(--page); stroke: var(--line); }
svg .head { stroke: var(--line); }
svg .text .head { fill: var(--c-text); } svg .entity .head { fill: var(--c-entity); } svg .agreement .head { fill: var(--c-agreement); }
svg .statement .head { fill: var(--c-statement); } svg .run .head { fill: var(--c-run); }
svg .line { fill: none; stroke: var(--line); stroke-width: 1.3; } svg .tip, svg .foot { fill: var(--line); }
footer { padding-block: 2rem 3rem; color: var(--soft); }
@media (min-width: 48rem) {
  .facts > div, .head > div, .namespaces > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; }
  .properties > div, .concepts > div { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); gap: 1.2rem; }
}
@media print {
  details, .term { break-inside: avoid; }
  nav, .self, .skip { display: none; }
}
`;

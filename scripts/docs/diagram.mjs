import { CHANNELS, COLUMNS, NAMED_SETS } from "./diagram-layout.mjs";
import { html } from "./html.mjs";
import { cardinality } from "./rules.mjs";

/** In units of the drawing, which are CSS pixels at its full width. Letters are of one width, whatever the font. */
const LETTER = 7;
const ROW = 18;
const HEADER = 2 * ROW;
const GAP = ROW;
const PADDING = 10;
const TRACK = 14;
const MARGIN = 6;
/** Odd columns stand this much lower, so that no row of one lies on a line of the next. */
const STAGGER = 4;

/** The class diagram as SVG: boxes in columns, a row for each property, a line from a row to the class of its values. */
export function diagram(ontology) {
  const { terms, nodeShapes, curie, anchor, expand, isOwn } = ontology;
  const short = (iri) => curie(iri).replace(/^(rap|xsd|skos):|^.*(?=EDTF$)/, "");
  const local = (iri) => curie(iri).replace(/^\w+:/, "");

  function values(path, rules) {
    const listed = rules.flatMap((rule) => [...rule.classes, ...rule.members, ...rule.datatypes]);
    const range = listed.length === 0 ? terms.values(path, expand("rdfs:range")) : [];
    const classes = [...new Set([...rules.flatMap((rule) => rule.classes), ...range])].map(curie);
    const named = NAMED_SETS.find((set) => [...set.classes].sort().join() === [...classes].sort().join());
    if (named) return named.name;
    if (classes.length > 0) return classes.map((name) => name.replace(/^\w+:/, "")).join(" · ");
    const [member] = rules.flatMap((rule) => rule.members);
    if (member === "true") return "true";
    if (member !== undefined) return ontology.concepts.includes(member) ? "concept" : "string";
    const datatypes = [...new Set(rules.flatMap((rule) => rule.datatypes))];
    return datatypes.length > 0 ? datatypes.map(short).join(" · ") : "IRI";
  }

  function rowsOf(iri) {
    const rules = nodeShapes.filter(({ target }) => target === iri).flatMap((shape) => shape.rules);
    const paths = [...new Set(rules.filter((rule) => !rule.inverse).map((rule) => rule.path))];
    return paths.map((path) => {
      const group = rules.filter((rule) => rule.path === path && !rule.inverse);
      return { path, name: short(path), value: values(path, group), times: cardinality(group) };
    });
  }

  // Boxes: each column as wide as its longest row, each box as high as its rows.
  const boxes = new Map();
  const columns = [];
  let left = MARGIN;
  COLUMNS.forEach((column, i) => {
    let top = MARGIN + (i % 2) * STAGGER;
    const inColumn = column.map(({ class: name, group }) => {
      const iri = expand(name);
      const rows = rowsOf(iri);
      const supers = terms.values(iri, expand("rdfs:subClassOf")).map(short).join(", ");
      const note = isOwn(iri) ? supers && `⊂ ${supers}` : curie(iri);
      const box = {
        iri,
        group,
        rows,
        note,
        column: i,
        top,
        height: HEADER + rows.length * ROW + (rows.length ? 6 : 0),
      };
      top += Math.ceil((box.height + GAP) / ROW) * ROW;
      boxes.set(name, box);
      return box;
    });
    const letters = inColumn.flatMap(({ rows, note, iri }) => [
      ...rows.map((row) => row.name.length + row.value.length + row.times.length + 4),
      note.length,
      local(iri).length * 1.2,
    ]);
    const width = Math.ceil(Math.max(...letters) * LETTER + 2 * PADDING);
    for (const box of inColumn) Object.assign(box, { left, width });
    columns.push({ left, right: left + width });
    left += width + ((CHANNELS[i]?.length ?? -1) + 1) * TRACK + TRACK;
  });
  const width = left - TRACK + MARGIN;
  const height = Math.max(...[...boxes.values()].map((box) => box.top + box.height)) + MARGIN;

  // Lines: out of a row or into a header on the side of the channel, along the track of the bus.
  const boxOf = (name) => boxes.get(name) ?? fail(`the diagram has no box for ${name}`);
  const side = (box, channel) => (box.column === channel ? box.left + box.width : box.left);
  const incoming = (name, channel) => CHANNELS[channel].filter((bus) => bus.to.includes(name));
  const lines = CHANNELS.flatMap((buses, channel) =>
    buses.map((bus, i) => {
      const x = columns[channel].right + (i + 1) * TRACK;
      const out = bus.from.map(([name, property]) => {
        const box = boxOf(name);
        const row = box.rows.findIndex(({ path }) => path === expand(property));
        if (row < 0) fail(`no shape gives ${name} the property ${property} that the diagram draws`);
        return { x: side(box, channel), y: box.top + HEADER + row * ROW + ROW / 2 };
      });
      const into = bus.to.map((name) => {
        const box = boxOf(name);
        const ports = incoming(name, channel);
        const y = box.top + (HEADER * (ports.indexOf(bus) + 1)) / (ports.length + 1);
        return { x: side(box, channel), y, forward: box.column !== channel };
      });
      return { x, out, into };
    }),
  );
  refuseOverlaps(lines);

  const box = ({ iri, group, rows, note, left: x, top: y, width: w, height: h }) => html`
<g class="box ${group}">
<rect class="body" x="${x}" y="${y}" width="${w}" height="${h}" rx="4"/>
<path class="head" d="M${x} ${y + HEADER}V${y + 4}a4 4 0 0 1 4-4H${x + w - 4}a4 4 0 0 1 4 4V${y + HEADER}z"/>
<a href="#${anchor(iri)}"><text class="name" x="${x + PADDING}" y="${y + (note ? 16 : 22)}">${local(iri)}</text></a>
${note && html`<text class="note" x="${x + PADDING}" y="${y + 30}">${note}</text>`}${rows.map(
  (row, i) => html`
<text x="${x + PADDING}" y="${y + HEADER + i * ROW + 14}">${row.name}</text><text class="value" x="${x + w - PADDING - 2 * LETTER}" y="${y + HEADER + i * ROW + 14}">${row.value}</text><text class="times" x="${x + w - PADDING}" y="${y + HEADER + i * ROW + 14}">${row.times}</text>`,
)}
</g>`;

  const line = ({ x, out, into }) => {
    const ys = [...out, ...into].map((end) => end.y);
    const ends = [...out, ...into].map((end) => `M${end.x} ${end.y}H${x}`).join("");
    return html`
<path class="line" d="M${x} ${Math.min(...ys)}V${Math.max(...ys)}${ends}"/>${out.map(
      (end) => html`<circle class="foot" cx="${end.x}" cy="${end.y}" r="2.5"/>`,
    )}${into.map((end) => {
      const back = end.forward ? -8 : 8;
      return html`<path class="tip" d="M${end.x} ${end.y}l${back} -4v8z"/>`;
    })}`;
  };

  return html`<svg viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="diagram-title diagram-text" xmlns="http://www.w3.org/2000/svg">
<title id="diagram-title">Class diagram</title>
<desc id="diagram-text">Classes with their properties. An article has a text version in which passages and mentions count; it mentions entities; it reports agreements, with signings, provisions and obligations, and statements.</desc>
<g class="lines">${lines.map(line)}
</g>${[...boxes.values()].map(box)}
</svg>`;
}

/** Lines of two buses may cross, they may not lie on each other. */
function refuseOverlaps(lines) {
  const stretches = lines.flatMap(({ x, out, into }, bus) =>
    [...out, ...into].map((end) => ({ bus, y: end.y, from: Math.min(end.x, x), to: Math.max(end.x, x) })),
  );
  for (const a of stretches)
    for (const b of stretches)
      if (a.bus !== b.bus && Math.abs(a.y - b.y) < 2 && a.from < b.to && b.from < a.to)
        fail(`two lines of the diagram lie on each other at height ${a.y}: change the order in diagram-layout.mjs`);
}

function fail(message) {
  throw new Error(message);
}

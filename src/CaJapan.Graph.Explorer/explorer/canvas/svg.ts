import type { Core, EdgeSingular, NodeSingular } from "cytoscape";

/** The canvas as an SVG document: what is drawn there, in its colours, with the full text. */
export function svg(core: Core, ground: string): string {
  const box = core.elements().boundingBox({});
  const margin = 30;
  const view = [box.x1 - margin, box.y1 - margin, box.w + 2 * margin, box.h + 2 * margin].map(round);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(" ")}" width="${view[2]}" height="${view[3]}" font-family="system-ui, sans-serif">`,
    "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\"><path d=\"M0 1L10 5L0 9z\" fill=\"context-stroke\"/></marker></defs>",
    `<rect x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" fill="${ground}"/>`,
    ...core.edges().map(line),
    ...core.nodes().map(node),
    "</svg>\n",
  ].join("\n");
}

function line(edge: EdgeSingular): string {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const dash = edge.style("line-style") === "dashed" ? ' stroke-dasharray="6 4"' : "";
  return `<path d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}" stroke="${edge.style("line-color")}" stroke-width="${width(edge)}"${dash} opacity="${edge.style("opacity")}" marker-end="url(#arrow)" fill="none"><title>${text(edge.data("label"))}</title></path>`;
}

function node(one: NodeSingular): string {
  const { x, y } = one.position();
  const radius = one.width() / 2;
  const border = Number.parseFloat(one.style("border-width"));
  const edge = border > 0 ? ` stroke="${one.style("border-color")}" stroke-width="${border}"${one.style("border-style") === "dashed" ? ' stroke-dasharray="4 3"' : ""}` : "";
  const shape = outline(one.style("shape"), x, y, radius);
  const size = Number.parseFloat(one.style("font-size"));
  const lines = wrapped(one.data("label"));
  return [
    `<g opacity="${one.style("opacity")}"><title>${text(one.id())}</title>`,
    `<${shape} fill="${one.style("background-color")}" fill-opacity="${one.style("background-opacity")}"${edge}/>`,
    `<text x="${round(x)}" y="${round(y + radius + 4 + size)}" font-size="${size}" text-anchor="middle" fill="${one.style("color")}">`,
    ...lines.map((part, index) => `<tspan x="${round(x)}" dy="${index === 0 ? 0 : size * 1.2}">${text(part)}</tspan>`),
    "</text></g>",
  ].join("");
}

// Corners of each shape, counted from its middle in half widths.
const corners: Record<string, readonly (readonly [number, number])[]> = {
  "diamond": [[0, -1], [1, 0], [0, 1], [-1, 0]],
  "triangle": [[0, -1], [1, 1], [-1, 1]],
  "hexagon": [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
  "octagon": [[-0.4, -1], [0.4, -1], [1, -0.4], [1, 0.4], [0.4, 1], [-0.4, 1], [-1, 0.4], [-1, -0.4]],
  "pentagon": [[0, -1], [1, -0.25], [0.6, 1], [-0.6, 1], [-1, -0.25]],
  "vee": [[-1, -1], [0, -0.33], [1, -1], [0, 1]],
  "rectangle": [[-1, -1], [1, -1], [1, 1], [-1, 1]],
};

function outline(shape: string, x: number, y: number, radius: number): string {
  const points = corners[shape];
  if (points !== undefined) {
    return `polygon points="${points.map(([dx, dy]) => `${round(x + dx * radius)},${round(y + dy * radius)}`).join(" ")}"`;
  }
  return shape === "round-rectangle"
    ? `rect x="${round(x - radius)}" y="${round(y - radius)}" width="${round(2 * radius)}" height="${round(2 * radius)}" rx="4"`
    : `circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"`;
}

function wrapped(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 24) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function width(edge: EdgeSingular): number {
  return Number.parseFloat(edge.style("width"));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}

import type { Core } from "cytoscape";
import { save } from "../shell/save";
import { Menu } from "../shell/TakeAway";
import { svg } from "./svg";

// As many things as one export can have in its middle.
const MOST_EXPORTED = 100;

const FILES = [["graph.gexf", "Graph with days and facts, GEXF"], ["graph.graphml", "Graph with facts, GraphML"], ["graph.jsonld", "Linked data, JSON-LD"], ["edges.csv", "Relationships, CSV"]] as const;

/** The canvas to take away: as a picture or with its places, made here, or with the facts of each relationship, from the server. */
export function Pictures({ core, empty }: { core: Core | undefined; empty: boolean }) {
  if (core === undefined || empty) {
    return null;
  }
  const ground = getComputedStyle(document.documentElement).getPropertyValue("--raised").trim();
  return (
    <Menu label="Take away">
      <button type="button" onClick={() => save(core.png({ output: "blob", full: true, scale: 2, bg: ground }), "canvas.png")}>Picture, PNG</button>
      <button type="button" onClick={() => save(new Blob([svg(core, ground)], { type: "image/svg+xml" }), "canvas.svg")}>Drawing, SVG</button>
      <button type="button" onClick={() => save(new Blob([graph(core)], { type: "application/json" }), "canvas.cyjs")}>Graph with its places, Cytoscape JSON</button>
      {core.nodes().length <= MOST_EXPORTED && FILES.map(([file, label]) => (
        <button key={file} type="button" onClick={() => location.assign(`/export/${file}?depth=0&ids=${core.nodes().map((node) => encodeURIComponent(node.id())).join(",")}`)}>{label}</button>
      ))}
    </Menu>
  );
}

/** As Cytoscape, in the browser or on the desktop, opens it. */
function graph(core: Core): string {
  return `${JSON.stringify({
    elements: {
      nodes: core.nodes().map((node) => ({ data: node.data() as unknown, position: node.position() })),
      edges: core.edges().map((edge) => ({ data: edge.data() as unknown })),
    },
  }, null, 2)}\n`;
}

import type { StylesheetJson } from "cytoscape";
import { lookOf } from "../graph/kinds";

/** True where the page is dark now. */
export function isDark(): boolean {
  const theme = document.documentElement.dataset["theme"];
  return theme === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
}

/** How the canvas draws: kinds by shape and colour, certainty by line, so that no difference is one of colour alone. A large picture has plainer lines. */
export function looks(large: boolean): StylesheetJson {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string) => tokens.getPropertyValue(`--${name}`).trim();
  const dark = isDark();
  return [
    {
      selector: "node",
      style: {
        "shape": (node: { data(name: string): string }) => lookOf(node.data("typename")).shape,
        "background-color": (node: { data(name: string): string }) => lookOf(node.data("typename"))[dark ? "dark" : "light"],
        "width": 22,
        "height": 22,
        "label": "data(label)",
        "font-family": "system-ui, sans-serif",
        "font-size": 11,
        "min-zoomed-font-size": 7,
        "color": token("ink"),
        "text-wrap": "wrap",
        "text-max-width": "130px",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-outline-color": token("raised"),
        "text-outline-width": 2,
        "border-width": 0,
      },
    },
    { selector: "node.root", style: { "width": 32, "height": 32, "font-weight": "bold", "font-size": 13 } },
    { selector: "node.uncertain", style: { "background-opacity": 0.15, "border-width": 2, "border-style": "dashed", "border-color": token("warn") } },
    { selector: "node.disputed", style: { "border-width": 5, "border-style": "double", "border-color": token("accent") } },
    { selector: "node.pinned", style: { "underlay-color": token("ink"), "underlay-opacity": 0.14, "underlay-padding": 7, "underlay-shape": "ellipse" } },
    { selector: "node:selected", style: { "overlay-color": token("accent"), "overlay-opacity": 0.18, "overlay-padding": 8 } },
    {
      selector: "edge",
      style: {
        "width": 1.2,
        "line-color": token("strong-line"),
        "target-arrow-color": token("strong-line"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.7,
        "curve-style": large ? "haystack" : "bezier",
        "font-family": "system-ui, sans-serif",
        "font-size": 9,
        "min-zoomed-font-size": 8,
        "color": token("quiet"),
        "text-outline-color": token("raised"),
        "text-outline-width": 2,
        "text-rotation": "autorotate",
      },
    },
    { selector: "edge.inferred", style: { "line-style": "dashed", "line-color": token("warn"), "target-arrow-color": token("warn") } },
    { selector: "edge.near", style: { "label": "data(label)", "width": 2 } },
    { selector: "edge.on-path", style: { "label": "data(label)", "width": 4, "line-color": token("accent"), "target-arrow-color": token("accent") } },
    { selector: ".off-path", style: { "opacity": 0.3 } },
  ] as StylesheetJson;
}

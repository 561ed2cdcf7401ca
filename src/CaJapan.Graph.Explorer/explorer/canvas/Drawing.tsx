import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { useEffect, useRef } from "preact/hooks";
import { relationships } from "../graph/relationships";
import { arrange, many } from "./arrange";
import { looks } from "./looks";
import { isInferred, isUncertain, type Picture } from "./picture";
import type { CanvasState } from "./state";

// It would warn of every relationship between things that overlap, as they do for a moment while others are arranged.
cytoscape.warnings(false);

interface Properties {
  readonly picture: Picture;
  readonly state: CanvasState;
  readonly disputed: ReadonlyMap<string, unknown>;
  readonly onReady: (core: Core) => void;
  readonly onSelect: (id: string | null) => void;
  readonly onMove: (id: string, place: { x: number; y: number }) => void;
}

/** The canvas. Whatever it shows, and everything that can be done with it, is in the table beside it too. */
export function Drawing({ picture, state, disputed, onReady, onSelect, onMove }: Properties) {
  const container = useRef<HTMLDivElement>(null);
  const core = useRef<Core | undefined>(undefined);
  const stop = useRef(() => {});
  const handlers = useRef({ onSelect, onMove });
  handlers.current = { onSelect, onMove };

  useEffect(() => {
    const large = picture.nodes.length > many;
    const made = cytoscape({ container: container.current, style: looks(large), minZoom: 0.05, maxZoom: 4, textureOnViewport: large, hideEdgesOnViewport: large, boxSelectionEnabled: false });
    core.current = made;
    made.on("tap", (event) => handlers.current.onSelect(event.target === made || event.target.isEdge() ? null : event.target.id()));
    made.on("free", "node", (event) => event.target.scratch("moved") && handlers.current.onMove(event.target.id(), event.target.position()));
    made.on("grab", "node", (event) => event.target.scratch("moved", false));
    made.on("drag", "node", (event) => event.target.scratch("moved", true));
    onReady(made);

    const recolour = () => made.style(looks(large));
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", recolour);
    addEventListener("themechange", recolour);
    const resized = new ResizeObserver(() => made.resize());
    resized.observe(container.current!);
    return () => {
      scheme.removeEventListener("change", recolour);
      removeEventListener("themechange", recolour);
      resized.disconnect();
      stop.current();
      made.destroy();
    };
  }, []);

  useEffect(() => {
    if (core.current !== undefined && redraw(core.current, picture, state)) {
      stop.current();
      stop.current = arrange(core.current, state.pins);
    }
  }, [picture]);

  useEffect(() => {
    core.current?.batch(() => mark(core.current!, picture, state, disputed));
  }, [picture, disputed, state.selected, state.pins]);

  return (
    <>
      {/* Cytoscape would put a style element here, which the page's policy forbids; it leaves that where this id is taken. What it says is in the style sheet. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div class="drawing" ref={container} role="img" aria-label={`${picture.nodes.length} things and ${picture.relationships.length} relationships. The table has the same in words.`} />
    </>
  );
}

// True where something came or went.
function redraw(core: Core, picture: Picture, state: CanvasState): boolean {
  const wanted = new Map<string, ElementDefinition>();
  for (const node of picture.nodes) {
    const label = node.name.length > 60 ? `${node.name.slice(0, 58)}…` : node.name;
    wanted.set(node.id, { group: "nodes", data: { id: node.id, label, typename: node.__typename }, ...(state.pins.has(node.id) ? { position: { ...state.pins.get(node.id)! } } : {}) });
  }
  for (const one of picture.relationships) {
    wanted.set(one.id, { group: "edges", data: { id: one.id, source: one.from.id, target: one.to.id, label: relationships[one.kind][0] }, selectable: false });
  }

  const gone = core.elements().filter((element) => !wanted.has(element.id()));
  const fresh = [...wanted.values()].filter((element) => core.getElementById(element.data.id!).empty());
  core.batch(() => {
    gone.remove();
    core.add(fresh);
    // New things start beside what they hang on, so that the rest stays where the reader knows it.
    for (const element of fresh) {
      const node = core.getElementById(element.data.id!);
      const anchor = node.isNode() && element.position === undefined ? node.neighborhood("node").filter((one) => !fresh.some((other) => other.data.id === one.id())).nodes().first() : undefined;
      if (anchor !== undefined && anchor.nonempty()) {
        const angle = (hash(node.id()) % 360) * (Math.PI / 180);
        node.position({ x: anchor.position("x") + 90 * Math.cos(angle), y: anchor.position("y") + 90 * Math.sin(angle) });
      }
    }
  });
  return gone.length + fresh.length > 0;
}

function mark(core: Core, picture: Picture, state: CanvasState, disputed: ReadonlyMap<string, unknown>): void {
  const { onPath } = picture;
  for (const node of picture.nodes) {
    const drawn = core.getElementById(node.id);
    drawn.toggleClass("root", state.roots.includes(node.id));
    drawn.toggleClass("uncertain", isUncertain(node));
    drawn.toggleClass("disputed", disputed.has(node.id));
    drawn.toggleClass("pinned", state.pins.has(node.id));
    drawn.toggleClass("off-path", onPath !== null && onPath.size > 0 && !onPath.has(node.id));
    drawn[node.id === state.selected ? "select" : "unselect"]();
  }
  for (const one of picture.relationships) {
    const drawn = core.getElementById(one.id);
    drawn.toggleClass("inferred", isInferred(one));
    drawn.toggleClass("near", state.selected !== null && (one.from.id === state.selected || one.to.id === state.selected));
    drawn.toggleClass("on-path", onPath?.has(one.id) === true);
    drawn.toggleClass("off-path", onPath !== null && onPath.size > 0 && !onPath.has(one.id));
  }
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) {
    value = (value * 31 + character.charCodeAt(0)) >>> 0;
  }
  return value;
}

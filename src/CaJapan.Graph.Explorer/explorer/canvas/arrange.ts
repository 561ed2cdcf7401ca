import type { Core } from "cytoscape";
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";

/** From so many things on, what only pleases the eye is left away, so that moving stays fluent. */
export const many = 400;

const margin = 40;
const closest = 1.15;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/**
 * Lets related things draw together and others keep apart, a little in every frame so that the page stays usable. What was placed before starts from
 * where it is, pinned things do not move.
 * @returns what stops it
 */
export function arrange(core: Core, pins: ReadonlyMap<string, { x: number; y: number }>): () => void {
  const nodes = core.nodes();
  const large = nodes.length > many;
  const room = core.width() < 500 ? 0.6 : 1;
  const bodies: Body[] = nodes.map((node) => {
    const pin = pins.get(node.id());
    const { x, y } = node.position();
    // Without a place the simulation gives one.
    return { id: node.id(), ...(x === 0 && y === 0 ? {} : { x, y }), ...(pin === undefined ? {} : { fx: pin.x, fy: pin.y }) };
  });
  const links = core.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() }));
  const ticks = large ? 160 : 220;
  const simulation = forceSimulation(bodies)
    .force("link", forceLink<Body, { source: string | Body; target: string | Body }>(links).id((body) => body.id).distance(150 * room))
    .force("apart", forceManyBody().strength(-520 * room).distanceMax(1200).theta(large ? 1.2 : 0.9))
    .force("room", forceCollide(large ? 16 : 44 * room))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.08))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop();

  const show = () => core.batch(() => nodes.positions((node) => {
    const { x, y } = bodies[indices.get(node.id())!]!;
    return { x: x!, y: y! };
  }));
  const indices = new Map(bodies.map((body, index) => [body.id, index]));
  // Drawing much in every frame would take longer than the arranging itself.
  const still = large || matchMedia("(prefers-reduced-motion: reduce)").matches;
  let done = 0;
  let frame = 0;
  const step = () => {
    const until = performance.now() + 12;
    do {
      simulation.tick();
      done++;
    } while (done < ticks && performance.now() < until);
    if (done >= ticks || !still) {
      show();
      fit(core);
    }
    if (done < ticks) {
      frame = requestAnimationFrame(step);
    }
  };
  step();
  return () => cancelAnimationFrame(frame);
}

/** Shows everything, but a few things not larger than life. */
export function fit(core: Core): void {
  core.fit(undefined, margin);
  if (core.zoom() > closest) {
    core.zoom(closest);
    core.center();
  }
}

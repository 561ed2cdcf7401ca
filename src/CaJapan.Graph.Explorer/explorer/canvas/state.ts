import type { RelationshipKind } from "../generated/operations";
import { relationshipKinds } from "../graph/relationships";
import { change, type Parameters } from "../routing/address";

/** One step of following relationships: from one thing, or from everything shown, along one kind. */
export interface Expansion {
  /** The thing's id, or `*` for everything shown so far. */
  readonly id: string;
  readonly kind: RelationshipKind;
}

/** What is on the canvas, as the address tells it: everything else follows from this and the data. */
export interface CanvasState {
  /** Where it began. */
  readonly roots: readonly string[];
  /** In the order in which they were done. */
  readonly expansions: readonly Expansion[];
  /** Taken off, whatever leads to them. */
  readonly pruned: readonly string[];
  /** Held at a place. */
  readonly pins: ReadonlyMap<string, { x: number; y: number }>;
  /** How many neighbours of one kind are added at once. */
  readonly cap: number;
  /** Both ends of the path looked for. */
  readonly path: { readonly from: string; readonly to: string } | null;
  /** Nothing later than this is shown. */
  readonly until: string | null;
  /** Kinds of things left out. */
  readonly without: readonly string[];
  readonly selected: string | null;
}

export const defaultCap = 25;

export function read(parameters: URLSearchParams): CanvasState {
  const [from, to] = (parameters.get("path") ?? "").split("..");
  return {
    roots: parameters.getAll("id"),
    expansions: parameters.getAll("x").flatMap((text) => {
      const [id, kind] = text.split("~");
      const known = relationshipKinds.find((one) => one === kind);
      return id && known ? [{ id, kind: known }] : [];
    }),
    pruned: parameters.getAll("hide"),
    pins: new Map(parameters.getAll("pin").flatMap((text) => {
      const match = /^(.+)@(-?\d+),(-?\d+)$/.exec(text);
      return match === null ? [] : [[match[1]!, { x: Number(match[2]), y: Number(match[3]) }] as const];
    })),
    cap: Math.min(Math.max(Number(parameters.get("cap")) || defaultCap, 1), 300),
    path: from && to ? { from, to } : null,
    until: parameters.get("until"),
    without: parameters.getAll("without"),
    selected: parameters.get("selected"),
  };
}

/** Changes what is on the canvas; the way back undoes it. */
export function write(changes: Partial<CanvasState>, replace = false): void {
  const parameters: Record<string, Parameters[string]> = {};
  if (changes.roots) parameters["id"] = changes.roots;
  if (changes.expansions) parameters["x"] = changes.expansions.map(({ id, kind }) => `${id}~${kind}`);
  if (changes.pruned) parameters["hide"] = changes.pruned;
  if (changes.pins) parameters["pin"] = [...changes.pins].map(([id, { x, y }]) => `${id}@${Math.round(x)},${Math.round(y)}`);
  if (changes.cap) parameters["cap"] = changes.cap === defaultCap ? null : String(changes.cap);
  if (changes.path !== undefined) parameters["path"] = changes.path === null ? null : `${changes.path.from}..${changes.path.to}`;
  if (changes.until !== undefined) parameters["until"] = changes.until;
  if (changes.without) parameters["without"] = changes.without;
  if (changes.selected !== undefined) parameters["selected"] = changes.selected;
  change(parameters, replace);
}

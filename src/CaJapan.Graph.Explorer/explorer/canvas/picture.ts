import { Neighbourhood, Paths, type DrawnFragment, type NeighbourhoodQuery, type RelationshipKind } from "../generated/operations";
import { ask } from "../graph/ask";
import { relationshipKinds } from "../graph/relationships";
import type { CanvasState } from "./state";

export type Node = DrawnFragment;
export type Relationship = NeighbourhoodQuery["neighborhood"]["relationships"][number];

/** What the state shows: things and the relationships among them. */
export interface Picture {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
  /** The ids of things and relationships on a path that was looked for; null where none was. */
  readonly onPath: ReadonlySet<string> | null;
  /** True where the cap left neighbours out. */
  readonly capped: boolean;
}

// So many things are asked about at once, to stay within what one operation may cost.
const batch = 10;

/** Works out the picture of a state, asking the server for what is not known yet. */
export async function picture(state: CanvasState): Promise<Picture> {
  const known = new Map<string, Node>();
  const pool = new Map<string, Relationship>();
  const shown = new Set<string>();
  const pruned = new Set(state.pruned);
  let capped = false;

  const learn = (nodes: readonly Node[], relationships: readonly Relationship[]) => {
    nodes.forEach((node) => known.set(node.id, node));
    relationships.forEach((one) => pool.set(one.id, one));
  };
  const show = (id: string) => known.has(id) && !pruned.has(id) && shown.add(id);

  for (const answer of await neighbourhoods(state.roots, relationshipKinds)) {
    learn(answer.nodes, answer.relationships);
  }
  state.roots.forEach(show);

  for (const { id, kind } of state.expansions) {
    const everything = id === "*";
    const from = everything ? [...shown] : shown.has(id) ? [id] : [];
    const answers = await neighbourhoods(from, everything ? [kind] : relationshipKinds, everything ? state.cap : undefined);
    for (const answer of answers) {
      learn(answer.nodes, answer.relationships);
      capped ||= answer.truncated;
    }
    const along = answers.flatMap((answer) => answer.relationships).filter((one) => one.kind === kind);
    for (const start of from) {
      const others = along.filter((one) => one.from.id === start || one.to.id === start).map((one) => one.from.id === start ? one.to.id : one.from.id);
      capped ||= others.length > state.cap;
      others.slice(0, state.cap).forEach(show);
    }
  }

  const onPath = state.path === null ? null : new Set<string>();
  if (state.path !== null) {
    for (const path of (await ask(Paths, state.path)).paths) {
      learn(path.nodes, path.relationships);
      for (const node of path.nodes) {
        show(node.id);
        onPath!.add(node.id);
      }
      path.relationships.forEach((one) => onPath!.add(one.id));
    }
  }

  const nodes = filtered([...shown].map((id) => known.get(id)!), [...pool.values()], state);
  const left = new Set(nodes.map((node) => node.id));
  return { nodes, relationships: [...pool.values()].filter((one) => left.has(one.from.id) && left.has(one.to.id)), onPath, capped };
}

async function neighbourhoods(ids: readonly string[], via: readonly RelationshipKind[], perNode = 300) {
  const batches = Array.from({ length: Math.ceil(ids.length / batch) }, (_, index) => ids.slice(index * batch, (index + 1) * batch));
  return (await Promise.all(batches.map((some) => ask(Neighbourhood, { ids: [...some], via: [...via], perNode })))).map((answer) => answer.neighborhood);
}

// Later meetings go, and with them what hangs on them alone.
function filtered(nodes: readonly Node[], relationships: readonly Relationship[], state: CanvasState): Node[] {
  const kept = nodes.filter((node) => !state.without.includes(node.__typename));
  const { until } = state;
  if (until === null) {
    return kept;
  }
  const later = new Set(kept.filter((node) => (dateOf(node) ?? "") > until).map((node) => node.id));
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of relationships) {
    neighbours.set(from.id, [...(neighbours.get(from.id) ?? []), to.id]);
    neighbours.set(to.id, [...(neighbours.get(to.id) ?? []), from.id]);
  }
  const ids = new Set(kept.map((node) => node.id));
  return kept.filter((node) => {
    const around = (neighbours.get(node.id) ?? []).filter((id) => ids.has(id));
    return !later.has(node.id) && (dateOf(node) !== null || state.roots.includes(node.id) || around.length === 0 || around.some((id) => !later.has(id)));
  });
}

/** When a thing was, where it is of a time; the first day of a range. */
export function dateOf(node: Node): string | null {
  const date = node.__typename === "Meeting" ? node.date : node.__typename === "Participation" ? node.meeting.date : null;
  return /\d{4}(-\d\d)*/.exec(date ?? "")?.[0] ?? null;
}

/** True where sources do not say it outright: somebody known by post or inference alone, a meeting not known to have been held. */
export function isUncertain(node: Node): boolean {
  return (node.__typename === "Participation" && node.attestation !== "NAMED") || (node.__typename === "Meeting" && node.status !== "HELD");
}

/** True where every fact behind a relationship is an inference. */
export function isInferred(relationship: Relationship): boolean {
  return relationship.facts.length > 0 && relationship.facts.every((fact) => fact.stance === "INFERRED");
}

import { Neighbourhood } from "../generated/operations";
import type { Dispute } from "../graph/disputed";
import { relationshipKinds, relationships } from "../graph/relationships";
import { useAnswer } from "../graph/useAnswer";
import { capital, count, kindWords } from "../graph/words";
import { DisputeList } from "../parts/DisputeList";
import { entityAddress } from "../routing/address";
import { SearchBox } from "../shell/SearchBox";
import { Shown } from "../shell/States";
import { Sign } from "./Filters";
import { isUncertain, type Node, type Picture } from "./picture";
import { write, type CanvasState } from "./state";

/** Where a thing is drawn now. */
export type PlaceOf = (id: string) => { x: number; y: number };

interface Properties {
  readonly picture: Picture;
  readonly state: CanvasState;
  readonly disputed: ReadonlyMap<string, Dispute[]>;
  readonly placeOf: PlaceOf;
}

/** The selected thing, and where one can go from it. */
export function Selected({ picture, state, disputed, placeOf }: Properties) {
  const node = picture.nodes.find((one) => one.id === state.selected);
  return (
    <>
      {node === undefined ? <p class="quiet">Select something on the canvas or in the table to expand, pin or remove it.</p> : <Thing node={node} picture={picture} state={state} disputes={disputed.get(node.id) ?? []} placeOf={placeOf} />}
      <div class="more">
        <h3>Add to the canvas</h3>
        <SearchBox label="Search something to add" onPick={({ id }) => write({ roots: [...new Set([...state.roots, id])], pruned: state.pruned.filter((one) => one !== id), selected: id })} />
      </div>
    </>
  );
}

function Thing({ node, picture, state, disputes, placeOf }: { node: Node; picture: Picture; state: CanvasState; disputes: readonly Dispute[]; placeOf: PlaceOf }) {
  const answer = useAnswer(Neighbourhood, { ids: [node.id], via: relationshipKinds, perNode: 300 });
  const own = state.expansions.filter((expansion) => expansion.id === node.id);
  const pinned = state.pins.has(node.id);
  const togglePin = () => {
    const pins = new Map(state.pins);
    if (!pins.delete(node.id)) {
      pins.set(node.id, placeOf(node.id));
    }
    write({ pins });
  };
  return (
    <>
      <h2>{node.name}</h2>
      <p class="quiet"><Sign kind={node.__typename} /> {capital(kindWords(node.__typename))}{isUncertain(node) && " · not known for sure"}</p>
      <p class="tools">
        <a class="tool" href={entityAddress(node.id)}>Page and sources</a>
        <button type="button" class="tool" aria-pressed={pinned} onClick={togglePin}>{pinned ? "Unpin" : "Pin"}</button>
        <button type="button" class="tool" onClick={() => write({ pruned: [...state.pruned, node.id], roots: state.roots.filter((id) => id !== node.id), selected: null })}>Remove</button>
        {own.length > 0 && <button type="button" class="tool" onClick={() => write({ expansions: state.expansions.filter((one) => one.id !== node.id) })}>Collapse</button>}
      </p>
      <h3>Expand</h3>
      <Shown answer={answer} lines={5}>
        {({ neighborhood }) => {
          const shown = new Set(picture.nodes.map((one) => one.id));
          const kinds = relationshipKinds.map((kind) => {
            const others = neighborhood.relationships.filter((one) => one.kind === kind && (one.from.id === node.id || one.to.id === node.id));
            const ids = new Set(others.map((one) => one.from.id === node.id ? one.to.id : one.from.id));
            const along = others.some((one) => one.from.id === node.id);
            return { kind, name: relationships[kind][along ? 0 : 1], total: ids.size, hidden: [...ids].filter((id) => !shown.has(id)).length };
          }).filter(({ total }) => total > 0);
          return (
            <ul class="expand">
              {kinds.map(({ kind, name, total, hidden }) => (
                <li key={kind}>
                  <button type="button" disabled={hidden === 0} onClick={() => write({ expansions: [...state.expansions.filter((one) => one.id !== node.id || one.kind !== kind), { id: node.id, kind }], pruned: state.pruned.filter((id) => !neighborhood.relationships.some((one) => one.kind === kind && (one.from.id === id || one.to.id === id))) })}>
                    <span>{capital(name)}</span> <span class="number">{hidden === 0 ? `${total}, all shown` : hidden === total ? total : `${hidden} of ${total}`}</span>
                  </button>
                </li>
              ))}
              {kinds.length === 0 && <li class="quiet">Nothing is related to it.</li>}
              {neighborhood.truncated && <li class="quiet">{count(300, "neighbour")} at most are known here.</li>}
            </ul>
          );
        }}
      </Shown>
      {disputes.length > 0 && <h3>The sources differ</h3>}
      {disputes.length > 0 && <DisputeList disputes={disputes} />}
    </>
  );
}

import type { Core } from "cytoscape";
import { useEffect, useState } from "preact/hooks";
import { Neighbourhood } from "../generated/operations";
import { disputed } from "../graph/disputed";
import { relationshipKinds } from "../graph/relationships";
import { usePromise } from "../graph/useAnswer";
import { count } from "../graph/words";
import { useAddress } from "../routing/address";
import { announce } from "../shell/announce";
import { Failed } from "../shell/States";
import { AskYourself } from "../shell/TakeAway";
import { ViewHead } from "../shell/ViewHead";
import { fit, many } from "./arrange";
import { Beginning } from "./Beginning";
import { Drawing } from "./Drawing";
import { Filters } from "./Filters";
import { picture as paint } from "./picture";
import { Pictures } from "./Pictures";
import { Side } from "./Side";
import { read, write } from "./state";

const nothing = { nodes: [], relationships: [], onPath: null, capped: false };

/** Relationships to follow by hand. */
export function CanvasView() {
  const { parameters, steps } = useAddress();
  const state = read(parameters);
  const { selected: _, pins: __, ...shapes } = state;
  const answer = usePromise(() => paint(state), `canvas ${JSON.stringify(shapes)}`);
  const disputes = usePromise(disputed, "disputed");
  const disputedIds = disputes.state === "here" ? disputes.data : new Map<string, never>();
  const picture = (answer.state === "here" ? answer.data : answer.state === "loading" ? answer.last : undefined) ?? nothing;
  const [core, setCore] = useState<Core>();
  const empty = state.roots.length === 0 && state.path === null;

  useEffect(() => {
    if (answer.state === "here") {
      announce(`${count(picture.nodes.length, "thing")} and ${count(picture.relationships.length, "relationship")} on the canvas`);
    }
  }, [picture]);

  return (
    <>
      <ViewHead title="Canvas" lead="Follow relationships from thing to thing. The address holds all you do: share it, or go back a step.">
        <button type="button" class="tool" disabled={steps === 0} onClick={() => history.back()}>Undo</button>
        {!empty && <button type="button" class="tool" onClick={() => write({ roots: [], expansions: [], pruned: [], pins: new Map(), path: null, until: null, without: [], selected: null })}>Clear</button>}
        <Pictures core={core} empty={picture.nodes.length === 0} />
        {state.roots.length > 0 && <AskYourself operation={Neighbourhood} variables={{ ids: [...state.roots], via: relationshipKinds, perNode: state.cap }} />}
      </ViewHead>
      {empty ? <Beginning /> : (
        <div class="canvas">
          <div class="stage">
            <div class="frame" aria-busy={answer.state === "loading"}>
              <Drawing
                key={String(picture.nodes.length > many)}
                picture={picture}
                state={state}
                disputed={disputedIds}
                onReady={setCore}
                onSelect={(selected) => write({ selected }, true)}
                onMove={(id, place) => write({ pins: new Map(state.pins).set(id, place) })}
              />
              <Zoom core={core} />
              {answer.state === "failed" && <div class="over"><Failed failure={answer.failure} retry={answer.retry} /></div>}
            </div>
            <Filters picture={picture} state={state} />
          </div>
          <Side picture={picture} state={state} disputed={disputedIds} placeOf={(id) => ({ ...core!.getElementById(id).position() })} />
        </div>
      )}
    </>
  );
}

function Zoom({ core }: { core: Core | undefined }) {
  const zoom = (factor: number) => core?.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
  return (
    <div class="zoom" role="group" aria-label="Zoom">
      <button type="button" aria-label="Closer" onClick={() => zoom(1.4)}>+</button>
      <button type="button" aria-label="Farther" onClick={() => zoom(1 / 1.4)}>−</button>
      <button type="button" aria-label="Show everything" onClick={() => core && fit(core)}><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M1 6V1h5M10 1h5v5M15 10v5h-5M6 15H1v-5" fill="none" stroke="currentColor" stroke-width="2" /></svg></button>
    </div>
  );
}

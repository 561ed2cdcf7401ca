import { useState } from "preact/hooks";
import type { Dispute } from "../graph/disputed";
import type { Picture } from "./picture";
import { Finder } from "./Finder";
import { Selected, type PlaceOf } from "./Selected";
import type { CanvasState } from "./state";
import { Table } from "./Table";

const tabs = ["Selected", "Table", "Path"] as const;

interface Properties {
  readonly picture: Picture;
  readonly state: CanvasState;
  readonly disputed: ReadonlyMap<string, Dispute[]>;
  readonly placeOf: PlaceOf;
}

/** What can be done and read beside the canvas; without the canvas it is enough. */
export function Side({ picture, state, disputed, placeOf }: Properties) {
  const [tab, setTab] = useState<(typeof tabs)[number]>(state.path === null ? "Selected" : "Path");
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) {
      const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]!;
      setTab(next);
      document.getElementById(`tab-${next}`)?.focus();
    }
  };
  return (
    <aside class="side" aria-label="Beside the canvas">
      <div role="tablist" aria-label="Beside the canvas" onKeyDown={onKeyDown}>
        {tabs.map((name) => (
          <button key={name} id={`tab-${name}`} type="button" role="tab" aria-selected={tab === name} aria-controls="tab-content" tabIndex={tab === name ? 0 : -1} onClick={() => setTab(name)}>
            {name}{name === "Table" && <span class="number"> {picture.nodes.length}</span>}
          </button>
        ))}
      </div>
      <div id="tab-content" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === "Selected" && <Selected picture={picture} state={state} disputed={disputed} placeOf={placeOf} />}
        {tab === "Table" && <Table picture={picture} state={state} disputed={disputed} onSelect={() => setTab("Selected")} />}
        {tab === "Path" && <Finder picture={picture} state={state} />}
      </div>
    </aside>
  );
}

import { useState } from "preact/hooks";
import { Paths } from "../generated/operations";
import { relationships } from "../graph/relationships";
import { useAnswer } from "../graph/useAnswer";
import { count } from "../graph/words";
import { SearchBox, type Found } from "../shell/SearchBox";
import { Shown } from "../shell/States";
import { AskYourself } from "../shell/TakeAway";
import type { Picture } from "./picture";
import { write, type CanvasState } from "./state";
import { entityAddress } from "../routing/address";

/** Looks for the shortest ways between two things, and tells them step by step. */
export function Finder({ picture, state }: { picture: Picture; state: CanvasState }) {
  const named = (id: string | null | undefined): Found | undefined => picture.nodes.find((node) => node.id === id);
  const [chosenFrom, setFrom] = useState<Found>();
  const [chosenTo, setTo] = useState<Found>();
  const from = chosenFrom ?? named(state.path?.from ?? state.selected ?? state.roots[0]);
  const to = chosenTo ?? named(state.path?.to);
  const answer = useAnswer(Paths, state.path);

  return (
    <form class="finder" onSubmit={(event) => {
      event.preventDefault();
      if (from !== undefined && to !== undefined) {
        write({ path: { from: from.id, to: to.id } });
      }
    }}>
      <h2>Find a path</h2>
      <div><span class="quiet">From</span><SearchBox label="From" value={from?.name ?? ""} onPick={setFrom} /></div>
      <div><span class="quiet">To</span><SearchBox label="To" value={to?.name ?? ""} onPick={setTo} /></div>
      <p class="tools">
        <button type="submit" class="tool" disabled={from === undefined || to === undefined}>Find</button>
        {state.path !== null && <button type="button" class="tool" onClick={() => write({ path: null })}>Forget the path</button>}
        {state.path !== null && <AskYourself operation={Paths} variables={state.path} />}
      </p>
      {state.path !== null && (
        <div aria-live="polite">
          <Shown answer={answer} lines={4}>
            {({ paths }) => paths.length === 0 ? <p>No way of at most six steps joins them.</p> : (
              <>
                <p>{paths.length === 1 ? "One shortest way" : `${paths.length} shortest ways`}, of {count(paths[0]!.length, "step")}:</p>
                <ol class="paths">
                  {paths.map((path, index) => (
                    <li key={index}>
                      {path.nodes.map((node, at) => {
                        const step = path.relationships[at];
                        return (
                          <span key={node.id}>
                            <a href={entityAddress(node.id)}>{node.name}</a>
                            {step !== undefined && <span class="quiet"> {relationships[step.kind][step.from.id === node.id ? 0 : 1]} </span>}
                          </span>
                        );
                      })}
                    </li>
                  ))}
                </ol>
              </>
            )}
          </Shown>
        </div>
      )}
    </form>
  );
}

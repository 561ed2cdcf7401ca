import { Matrix } from "../generated/operations";
import { disputed } from "../graph/disputed";
import { useAnswer, usePromise } from "../graph/useAnswer";
import { change, useAddress } from "../routing/address";
import { save } from "../shell/save";
import { Shown } from "../shell/States";
import { AskYourself, Menu } from "../shell/TakeAway";
import { ViewHead } from "../shell/ViewHead";
import { CellPanel } from "./CellPanel";
import { csv } from "./csv";
import { MatrixGrid } from "./MatrixGrid";
import { cellKey } from "./rows";

/** Countries and meetings: who spoke for whom, where that changed, and where nobody knows. */
export function MatrixView() {
  const { parameters } = useAddress();
  const series = parameters.get("series") ?? "som";
  const chosen = parameters.get("cell");
  const variables = { series };
  const answer = useAnswer(Matrix, variables);
  const disputes = usePromise(disputed, "disputed");
  const disputedIds = disputes.state === "here" ? disputes.data : new Map<string, never>();
  const data = answer.state === "here" ? answer.data : answer.state === "loading" ? answer.last : undefined;

  return (
    <>
      <ViewHead title="Who represented whom" lead="Every country at every meeting of a series. A band is one person staying on, a rhombus a change, hatching a gap in what the sources tell.">
        <label class="choose">Series{" "}
          <select value={series} onChange={(event) => change({ series: event.currentTarget.value, cell: null })}>
            {(data?.allSeries ?? []).filter((one) => one.meetings.totalCount > 0).map((one) => {
              const id = one.id.slice("series:".length);
              return <option key={id} value={id} selected={id === series}>{one.name}</option>;
            })}
          </select>
        </label>
        <Menu label="Take away">
          <button type="button" disabled={data === undefined} onClick={() => save(new Blob([csv(data?.representation ?? [])], { type: "text/csv;charset=utf-8" }), `representation-${series}.csv`)}>Table, CSV</button>
        </Menu>
        <AskYourself operation={Matrix} variables={variables} />
      </ViewHead>
      <div class="with-panel">
        <Shown answer={answer} lines={14}>
          {({ representation, series: about }) => (
            <MatrixGrid
              rows={representation}
              missing={about?.missingOrdinals ?? []}
              caption={about?.name ?? "Unknown series"}
              disputed={disputedIds}
              chosen={chosen}
              onChoose={(row, cell) => change({ cell: cellKey(row, cell) })}
            />
          )}
        </Shown>
        <CellPanel rows={data?.representation} chosen={chosen} disputed={disputedIds} onClose={() => change({ cell: null })} />
      </div>
    </>
  );
}

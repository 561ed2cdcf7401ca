import { useEffect, useRef } from "preact/hooks";
import { DelegationInFull, type DelegationInFullQuery } from "../generated/operations";
import { readable } from "../graph/dates";
import type { Dispute } from "../graph/disputed";
import { useAnswer } from "../graph/useAnswer";
import { capital, words } from "../graph/words";
import { DisputeList } from "../parts/DisputeList";
import { FactList } from "../parts/FactList";
import { ThingLink } from "../parts/ThingLink";
import { entityAddress } from "../routing/address";
import { Shown } from "../shell/States";
import { AskYourself } from "../shell/TakeAway";
import { Legend } from "./Legend";
import { changeInWords, findCell, type Cell, type Row } from "./rows";

type Delegation = Extract<DelegationInFullQuery["node"], { __typename: "Delegation" }>;
type Participation = Delegation["participations"][number];

interface Properties {
  readonly rows: readonly Row[] | undefined;
  readonly chosen: string | null;
  readonly disputed: ReadonlyMap<string, Dispute[]>;
  readonly onClose: () => void;
}

/** What the chosen cell rests on: everyone who came, as each source writes them, and the facts. How to read the matrix while none is chosen. */
export function CellPanel({ rows, chosen, disputed, onClose }: Properties) {
  const panel = useRef<HTMLElement>(null);
  const found = findCell(rows, chosen);
  const id = found?.cell.delegation?.id;
  const answer = useAnswer(DelegationInFull, id === undefined ? null : { id });
  const here = found === undefined ? null : chosen;

  // On a narrow screen the panel is below the matrix.
  useEffect(() => {
    if (here !== null && panel.current !== null && panel.current.getBoundingClientRect().top > innerHeight - 120) {
      panel.current.scrollIntoView({ block: "start" });
    }
  }, [here]);

  return (
    <aside class="panel" aria-label={found === undefined ? "How to read this" : "The chosen cell"} ref={panel}>
      {found === undefined ? <Legend /> : (
        <>
          <CellHead row={found.row} cell={found.cell} onClose={onClose} />
          {id === undefined ? <p class="quiet">Nothing is concluded from the silence: the country may have been there or not.</p> : (
            <Shown answer={answer} lines={10}>
              {({ node }) => node?.__typename === "Delegation" && (
                <>
                  {node.participations.map((one) => <Person key={one.id} participation={one} isHead={one.id === node.head?.id} />)}
                  <Disputed ids={[node.id, ...node.participations.map((one) => one.id)]} disputed={disputed} />
                  <h3>Facts about the delegation</h3>
                  <FactList facts={node.facts} />
                  <p class="tools"><AskYourself operation={DelegationInFull} variables={{ id: node.id }} /></p>
                </>
              )}
            </Shown>
          )}
        </>
      )}
    </aside>
  );
}

function CellHead({ row, cell, onClose }: { row: Row; cell: Cell; onClose: () => void }) {
  return (
    <div class="panel-head">
      <div>
        <h2>{row.country.name}</h2>
        <p><a href={entityAddress(cell.meeting.id)}>{cell.meeting.name}</a>, {readable(cell.meeting.date)}</p>
        <p class="quiet">{capital(changeInWords(cell))}.</p>
      </div>
      <button type="button" class="close" onClick={onClose}><span aria-hidden="true">×</span><span class="unseen">Close</span></button>
    </div>
  );
}

function Person({ participation, isHead }: { participation: Participation; isHead: boolean }) {
  return (
    <section class="person">
      <h3>{participation.official === null ? participation.name : <ThingLink thing={participation.official} />}</h3>
      <p class="quiet">
        {isHead ? "Head of the delegation" : capital(words(participation.capacity))}
        {participation.capacityStance === "INFERRED" && <> <span class="tag inferred">inferred</span></>}
        {participation.role !== null && <> · <ThingLink thing={participation.role} /></>}
        {participation.attestation === "BY_ROLE" && " · no source names the person"}
      </p>
      <ul class="written">
        {participation.writtenAs.map((form, index) => (
          <li key={index}>
            <p>{form.name !== null && <q>{form.name}</q>}{form.name !== null && form.title !== null && ", "}{form.title !== null && <q class="title">{form.title}</q>}</p>
            <p class="origin"><a href={entityAddress(form.source.id)}>{form.source.title}</a>{form.source.publisher !== null && `, ${form.source.publisher}`}{form.source.published !== null && `, ${readable(form.source.published)}`}</p>
            <FactList facts={form.facts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Disputed({ ids, disputed }: { ids: readonly string[]; disputed: ReadonlyMap<string, Dispute[]> }) {
  const disputes = [...new Set(ids.flatMap((id) => disputed.get(id) ?? []))];
  return disputes.length === 0 ? null : (
    <>
      <h3>The sources differ</h3>
      <DisputeList disputes={disputes} />
    </>
  );
}

import type { FactWithSourceFragment } from "../generated/operations";
import { disputedFacts } from "../graph/disputed";
import { usePromise } from "../graph/useAnswer";
import { entityAddress } from "../routing/address";

/** Facts with where each stands. An inferred one says so in words and by its line. */
export function FactList({ facts }: { facts: readonly FactWithSourceFragment[] }) {
  const disputes = usePromise(disputedFacts, "disputed facts");
  const byFact = disputes.state === "here" ? disputes.data : undefined;
  if (facts.length === 0) {
    return <p class="quiet">No fact is recorded.</p>;
  }
  return (
    <ol class="facts">
      {facts.map((fact) => (
        <li key={fact.id} class={fact.stance === "INFERRED" ? "inferred" : undefined}>
          <p>{fact.summary}</p>
          <p class="origin">
            {fact.stance === "INFERRED" && <span class="tag inferred">inferred</span>}
            {byFact?.get(fact.id)?.map((dispute) => <a key={dispute.id} class="tag disputed" href={entityAddress(dispute.id)} title={dispute.question}>disputed: {dispute.status.toLowerCase()}</a>)}
            {fact.source === null ? "follows from several sources" : <a href={entityAddress(fact.source.id)}>{fact.source.title}</a>}
            {fact.paragraph !== null && `, paragraph ${fact.paragraph}`}
            {" · "}<a class="id" href={entityAddress(fact.id)}>{fact.id.slice("fact:".length)}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}

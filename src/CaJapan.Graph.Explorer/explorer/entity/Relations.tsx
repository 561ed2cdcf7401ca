import { Neighbourhood } from "../generated/operations";
import { relationshipKinds, relationships } from "../graph/relationships";
import { useAnswer } from "../graph/useAnswer";
import { capital, kindWords } from "../graph/words";
import { entityAddress } from "../routing/address";
import { Shown } from "../shell/States";

/** Everything directly related, by kind. */
export function Relations({ id }: { id: string }) {
  const answer = useAnswer(Neighbourhood, { ids: [id], via: relationshipKinds });
  return (
    <aside aria-label="Related">
      <h2>Related</h2>
      <Shown answer={answer} lines={8}>
        {({ neighborhood }) => {
          const nodes = new Map(neighborhood.nodes.map((node) => [node.id, node]));
          const groups = relationshipKinds.flatMap((kind) => [false, true].map((against) => ({
            title: relationships[kind][against ? 1 : 0],
            others: neighborhood.relationships.filter((one) => one.kind === kind && (against ? one.to.id === id : one.from.id === id)).map((one) => ({ relationship: one, node: nodes.get(against ? one.from.id : one.to.id)! })),
          }))).filter((group) => group.others.length > 0);
          return groups.length === 0 ? <p class="quiet">Nothing is related to it.</p> : (
            <>
              {groups.map(({ title, others }) => (
                <details key={title} open={others.length <= 12} class="relation">
                  <summary>{capital(title)} <span class="number">{others.length}</span></summary>
                  <ul>
                    {others.map(({ relationship, node }) => (
                      <li key={relationship.id} class={relationship.facts.length > 0 && relationship.facts.every((fact) => fact.stance === "INFERRED") ? "inferred" : undefined}>
                        <a href={entityAddress(node.id)}>{node.name}</a> <span class="quiet">{kindWords(node.__typename)}</span>
                      </li>
                    ))}
                  </ul>
                </details>
              ))}
              {neighborhood.truncated && <p class="quiet">More than 300 things are related; these are the first.</p>}
            </>
          );
        }}
      </Shown>
    </aside>
  );
}

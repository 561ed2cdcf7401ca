import { Disputes, type DisputesQuery } from "../generated/operations";
import { ask } from "./ask";

export type Dispute = DisputesQuery["disputes"][number];

/**
 * What each dispute is about, by the entity's id: the entities of which every side has evidence for the same property. A fact mostly supports more
 * than the disputed thing, so being supported by one side's fact is not enough.
 */
export async function disputed(): Promise<ReadonlyMap<string, Dispute[]>> {
  const byEntity = new Map<string, Dispute[]>();
  for (const dispute of (await ask(Disputes, {})).disputes) {
    for (const id of subjects(dispute)) {
      byEntity.set(id, [...(byEntity.get(id) ?? []), dispute]);
    }
  }
  return byEntity;
}

function subjects(dispute: Dispute): Set<string> {
  const perSide = dispute.sides.map((side) => new Set(side.facts.flatMap((fact) => fact.supports
    .filter((target) => target.property !== null)
    .map((target) => `${target.entity.id} ${target.property}`))));
  const [first, ...others] = perSide;
  const shared = [...(first ?? [])].filter((target) => others.every((side) => side.has(target)));
  return new Set(shared.map((target) => target.split(" ")[0]!));
}

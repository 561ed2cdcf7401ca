import { Disputes, DisputeSubjects, type DisputesQuery, type DisputeSubjectsQuery } from "../generated/operations";
import { ask } from "./ask";

export type Dispute = DisputesQuery["disputes"][number];

type Subjects = Extract<NonNullable<DisputeSubjectsQuery["nodes"][number]>, { __typename: "Dispute" }>;

// So many disputes are asked about at once, to stay within what one operation may cost.
const batch = 10;

/** The disputes that a fact is a side of, by its id. */
export async function disputedFacts(): Promise<ReadonlyMap<string, Dispute[]>> {
  const { disputes } = await ask(Disputes, {});
  return grouped(disputes, (dispute) => new Set(dispute.sides.flatMap((side) => side.facts.map((fact) => fact.id))));
}

/**
 * What each dispute is about, by the entity's id: the entities of which every side has evidence for the same property. A fact mostly supports more
 * than the disputed thing, so being supported by one side's fact is not enough.
 */
export async function disputed(): Promise<ReadonlyMap<string, Dispute[]>> {
  const { disputes } = await ask(Disputes, {});
  const batches = Array.from({ length: Math.ceil(disputes.length / batch) }, (_, index) => disputes.slice(index * batch, (index + 1) * batch).map((dispute) => dispute.id));
  const answers = await Promise.all(batches.map((ids) => ask(DisputeSubjects, { ids })));
  const subjects = new Map(answers.flatMap((answer) => answer.nodes).flatMap((node) => node?.__typename === "Dispute" ? [[node.id, shared(node)] as const] : []));
  return grouped(disputes, (dispute) => subjects.get(dispute.id) ?? new Set());
}

function shared(dispute: Subjects): Set<string> {
  const perSide = dispute.sides.map((side) => new Set(side.facts.flatMap((fact) => fact.supports
    .filter((target) => target.property !== null)
    .map((target) => `${target.entity.id} ${target.property}`))));
  const [first, ...others] = perSide;
  const targets = [...(first ?? [])].filter((target) => others.every((side) => side.has(target)));
  return new Set(targets.map((target) => target.split(" ")[0]!));
}

function grouped(disputes: readonly Dispute[], keysOf: (dispute: Dispute) => ReadonlySet<string>): ReadonlyMap<string, Dispute[]> {
  const groups = new Map<string, Dispute[]>();
  for (const dispute of disputes) {
    for (const key of keysOf(dispute)) {
      groups.set(key, [...(groups.get(key) ?? []), dispute]);
    }
  }
  return groups;
}

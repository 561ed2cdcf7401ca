import type { Dispute } from "../graph/disputed";
import { entityAddress } from "../routing/address";

/** Questions on which the sources differ, each with its answers side by side. */
export function DisputeList({ disputes }: { disputes: readonly Dispute[] }) {
  return (
    <ul class="disputes">
      {disputes.map((dispute) => (
        <li key={dispute.id}>
          <p><span class="tag disputed">{dispute.status.toLowerCase()}</span> <a href={entityAddress(dispute.id)}>{dispute.question}</a></p>
          <ul>{dispute.sides.map((side, index) => <li key={index}>{side.answer}</li>)}</ul>
        </li>
      ))}
    </ul>
  );
}

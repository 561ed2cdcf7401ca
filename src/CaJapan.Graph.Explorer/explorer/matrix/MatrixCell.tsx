import { changeInWords, uncertain, who, type Cell, type Row } from "./rows";

interface Properties {
  readonly row: Row;
  readonly cell: Cell;
  readonly stretch: number;
  readonly continues: boolean;
  readonly disputed: boolean;
  readonly chosen: boolean;
  readonly place: object;
  readonly onChoose: () => void;
}

const signs = { FIRST: "○", SAME: "", CHANGED: "◆", UNKNOWN: "" } as const;

/** One country at one meeting. What is certain, uncertain, disputed or not known differs by sign, line and pattern, not by colour alone. */
export function MatrixCell({ row, cell, stretch, continues, disputed, chosen, place, onChoose }: Properties) {
  const name = who(cell);
  const more = cell.representatives.length - (cell.head === null ? 0 : 1);
  const classes = [
    cell.attendance === "UNKNOWN" ? "gap" : cell.attendance === "ABSENT" ? "absent" : cell.head?.official === null ? "unnamed" : cell.head === null ? "unnamed" : stretch % 2 === 0 ? "even" : "odd",
    continues ? "continues" : "",
    uncertain(cell) ? "uncertain" : "",
    disputed ? "disputed" : "",
  ];
  return (
    <td class={classes.filter((one) => one !== "").join(" ")} aria-selected={chosen}>
      <button type="button" {...place} onClick={onChoose}>
        <span aria-hidden="true" class="sign">{signs[cell.change]}</span>
        <span class="who">{name}</span>
        {more > 0 && <span class="more" aria-hidden="true">+{more}</span>}
        <span class="flag" aria-hidden="true">{disputed && "≠"}{disputed && uncertain(cell) && " "}{uncertain(cell) && "?"}</span>
        <span class="unseen">
          {name === "" ? "" : ", "}{row.country.name} at {cell.meeting.name}: {changeInWords(cell)}
          {more > 0 && `, and ${more} more`}{disputed && ", disputed"}{uncertain(cell) && ", by inference"}
        </span>
      </button>
    </td>
  );
}

import type { MatrixQuery } from "../generated/operations";
import { words } from "../graph/words";

export type Row = MatrixQuery["representation"][number];
export type Cell = Row["meetings"][number];

/** How a cell is named in the address: `TM.som-12`. */
export function cellKey(row: Row, cell: Cell): string {
  return `${row.country.code}.${cell.meeting.id.slice("meeting:".length)}`;
}

/** The cell of a name; undefined where there is none such. */
export function findCell(rows: readonly Row[] | undefined, key: string | null): { row: Row; cell: Cell } | undefined {
  for (const row of rows ?? []) {
    for (const cell of row.meetings) {
      if (cellKey(row, cell) === key) {
        return { row, cell };
      }
    }
  }
  return undefined;
}

/** Who is shown: a name, or the post of somebody unnamed, or what is known instead. */
export function who(cell: Cell): string {
  if (cell.head !== null) {
    return cell.head.official?.name ?? cell.head.role?.name ?? cell.head.name;
  }
  return cell.attendance === "ABSENT" ? "absent" : cell.attendance === "PRESENT" ? "present, head not told" : "";
}

/** True where the head is known otherwise than by a source saying so outright. */
export function uncertain(cell: Cell): boolean {
  return cell.head !== null && (cell.head.attestation === "INFERRED" || cell.head.capacityStance === "INFERRED");
}

/** The change against the meeting before, in words. */
export function changeInWords(cell: Cell): string {
  const than = cell.comparedWith === null ? "" : ` ${cell.comparedWith.name}`;
  const silent = cell.unknownBetween.length === 0 ? "" : `; nobody tells of ${cell.unknownBetween.join(", ")} in between`;
  switch (cell.change) {
    case "FIRST": return `the first head known by name${silent}`;
    case "SAME": return `the same person as at the${than}${silent}`;
    case "CHANGED": return `another person than at the${than}${silent}`;
    case "UNKNOWN": return cell.attendance === "UNKNOWN" ? "no source tells who came, or whether anybody did" : `attendance: ${words(cell.attendance)}; the head is not known by name`;
  }
}

/** For each cell of a row, which stretch of one person's it belongs to, counted from 0; -1 where the head has no name. */
export function stretches(row: Row): number[] {
  let stretch = -1;
  let last: string | undefined;
  return row.meetings.map((cell) => {
    const official = cell.head?.official?.id;
    if (official === undefined) {
      return -1;
    }
    if (official !== last) {
      stretch++;
      last = official;
    }
    return stretch;
  });
}

/** A column: a meeting, or numbers that must exist and of which nothing is known. */
export type Column = { index: number } | { from: number; to: number };

/** The meetings in their order, with the missing numbers where they belong. */
export function columns(cells: readonly Cell[], missing: readonly number[]): Column[] {
  const result: Column[] = [];
  const rest = [...missing];
  cells.forEach((cell, index) => {
    const { ordinal } = cell.meeting;
    const before = ordinal === null ? [] : rest.splice(0, rest.findIndex((number) => number > ordinal) === -1 ? rest.length : rest.findIndex((number) => number > ordinal));
    if (before.length > 0) {
      result.push({ from: before[0]!, to: before.at(-1)! });
    }
    result.push({ index });
  });
  if (rest.length > 0) {
    result.push({ from: rest[0]!, to: rest.at(-1)! });
  }
  return result;
}

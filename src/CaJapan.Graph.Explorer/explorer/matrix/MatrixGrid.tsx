import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { readable } from "../graph/dates";
import { count } from "../graph/words";
import { entityAddress } from "../routing/address";
import { NothingHere } from "../shell/States";
import { MatrixCell } from "./MatrixCell";
import { cellKey, columns, stretches, type Cell, type Row } from "./rows";

interface Properties {
  readonly rows: readonly Row[];
  readonly missing: readonly number[];
  readonly caption: string;
  readonly disputed: ReadonlyMap<string, unknown>;
  readonly chosen: string | null;
  readonly onChoose: (row: Row, cell: Cell) => void;
}

/** The matrix as a grid of ARIA: one place in the tab order, arrows within. */
export function MatrixGrid({ rows, missing, caption, disputed, chosen, onChoose }: Properties) {
  const grid = useRef<HTMLTableElement>(null);
  const [focus, setFocus] = useState<readonly [row: number, column: number]>([1, 1]);
  const cells = rows[0]?.meetings ?? [];

  // A series too wide for its frame begins at its end, where most is known, or where a cell is chosen.
  useLayoutEffect(() => {
    const frame = grid.current?.parentElement;
    const cell = grid.current?.querySelector('[aria-selected="true"]');
    if (cell) {
      cell.scrollIntoView({ inline: "center", block: "nearest" });
    } else if (frame) {
      frame.scrollLeft = frame.scrollWidth;
    }
  }, [caption]);

  if (rows.length === 0 || cells.length === 0) {
    return <NothingHere title="Nothing to show" hint="The data set knows no meeting of this series, or the series itself is unknown. Choose another above." />;
  }

  const layout = columns(cells, missing);
  const place = (row: number, column: number) => ({
    tabIndex: focus[0] === row && focus[1] === column ? 0 : -1,
    "data-place": `${row} ${column}`,
    onFocus: () => setFocus([row, column]),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const [row, column] = focus;
    const to = ((): readonly [number, number] | undefined => {
      switch (event.key) {
        case "ArrowRight": return [row, Math.min(column + 1, cells.length)];
        case "ArrowLeft": return [row, Math.max(column - 1, row === 0 ? 1 : 0)];
        case "ArrowDown": return [Math.min(row + 1, rows.length), column];
        case "ArrowUp": return [Math.max(row - 1, column === 0 ? 1 : 0), column];
        case "Home": return [event.ctrlKey ? 1 : row, row === 0 ? 1 : 0];
        case "End": return [event.ctrlKey ? rows.length : row, cells.length];
        default: return undefined;
      }
    })();
    if (to !== undefined) {
      event.preventDefault();
      grid.current?.querySelector<HTMLElement>(`[data-place="${to[0]} ${to[1]}"]`)?.focus();
    }
  };

  return (
    <div class="matrix-frame">
      <table class="matrix" role="grid" aria-label={`${caption}: countries and meetings`} ref={grid} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td class="corner">{count(rows.length, "country", "countries")}, {count(cells.length, "meeting")}</td>
            {layout.map((column) => "from" in column
              ? <td key={`gap-${column.from}`} class="missing" title={silence(column)}><span class="unseen">{silence(column)}</span><span aria-hidden="true">{column.from === column.to ? column.from : `${column.from}–${column.to}`}</span></td>
              : <MeetingHead key={cells[column.index]!.meeting.id} meeting={cells[column.index]!.meeting} place={place(0, column.index + 1)} />)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => {
            const stretch = stretches(row);
            return (
              <tr key={row.country.id}>
                <th scope="row">
                  <a href={entityAddress(row.country.id)} {...place(rowIndex + 1, 0)}><span class="long">{row.country.name}</span><abbr class="short" title={row.country.name}>{row.country.code}</abbr></a>
                  <span class="heads">{row.heads === 0 ? "nobody named" : count(row.heads, "head")}</span>
                </th>
                {layout.map((column) => {
                  if ("from" in column) {
                    return <td key={`gap-${column.from}`} class="missing" />;
                  }
                  const cell = row.meetings[column.index]!;
                  return (
                    <MatrixCell
                      key={cell.meeting.id}
                      row={row}
                      cell={cell}
                      stretch={stretch[column.index]!}
                      continues={column.index > 0 && stretch[column.index] !== -1 && stretch[column.index - 1] === stretch[column.index]}
                      disputed={[cell.delegation?.id, cell.head?.id].some((id) => id !== undefined && disputed.has(id))}
                      chosen={chosen === cellKey(row, cell)}
                      place={place(rowIndex + 1, column.index + 1)}
                      onChoose={() => onChoose(row, cell)}
                    />
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function silence(column: { from: number; to: number }): string {
  return column.from === column.to
    ? `Number ${column.from} must have been held; no source here tells of it`
    : `Numbers ${column.from} to ${column.to} must have been held; no source here tells of them`;
}

function MeetingHead({ meeting, place }: { meeting: Cell["meeting"]; place: object }) {
  return (
    <th scope="col">
      <a href={entityAddress(meeting.id)} title={meeting.name} {...place}>
        <span class="ordinal">{meeting.ordinal ?? "·"}</span>
        <span class="when">{readable(meeting.date)}</span>
        <span class="where">{meeting.place?.city ?? meeting.place?.name ?? ""}</span>
      </a>
    </th>
  );
}

import { position, readable } from "../graph/dates";
import { entityAddress } from "../routing/address";
import type { Meeting } from "./TimelineView";

const [width, left, lane] = [1000, 190, 34];

/** Series as lanes, years as a scale: a dot is a meeting, hollow while it is only planned. The list below says the same in words. */
export function TimelineChart({ meetings }: { meetings: readonly Meeting[] }) {
  const dated = meetings.filter((meeting) => !Number.isNaN(position(meeting.date)));
  const lanes = [...new Map(dated.map((meeting) => [meeting.series?.id ?? "", meeting.series?.name ?? "Others"]))].sort((one, other) => Number(one[0] === "") - Number(other[0] === ""));
  const first = Math.floor(Math.min(...dated.map((meeting) => position(meeting.date))));
  const last = Math.floor(Math.max(...dated.map((meeting) => position(meeting.date)))) + 1;
  const x = (years: number) => left + ((years - first) / (last - first)) * (width - left - 10);
  const step = last - first > 12 ? 2 : 1;
  const height = lanes.length * lane + 28;

  return (
    <div class="chart-frame" tabIndex={0} role="group" aria-label="Meetings over the years">
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => (year - first) % step === 0).map((year) => (
          <g key={year}>
            <line x1={x(year)} x2={x(year)} y1={0} y2={height - 22} class="grid" />
            <text x={x(year) + 4} y={height - 8} class="axis">{year < last ? year : ""}</text>
          </g>
        ))}
        {lanes.map(([id, name], index) => (
          <g key={id}>
            <text x={0} y={index * lane + lane / 2 + 4} class="lane">{name.length > 27 ? `${name.slice(0, 26)}…` : name}</text>
            <line x1={left} x2={width} y1={index * lane + lane / 2} y2={index * lane + lane / 2} class="grid" />
            {dated.filter((meeting) => (meeting.series?.id ?? "") === id).map((meeting) => (
              <a key={meeting.id} href={entityAddress(meeting.id)} aria-label={`${meeting.name}, ${readable(meeting.date)}`}>
                <title>{meeting.name}, {readable(meeting.date)}</title>
                <circle cx={x(position(meeting.date))} cy={index * lane + lane / 2} r={meeting.occasionOf === null ? 7 : 5} class={meeting.status === "HELD" ? "held" : "planned"} />
              </a>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

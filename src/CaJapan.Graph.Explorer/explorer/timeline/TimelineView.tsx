import { Timeline, type TimelineQuery } from "../generated/operations";
import { all } from "../graph/all";
import { readable, year } from "../graph/dates";
import { usePromise } from "../graph/useAnswer";
import { count, words } from "../graph/words";
import { change, entityAddress, useAddress } from "../routing/address";
import { NothingHere, Shown } from "../shell/States";
import { AskYourself } from "../shell/TakeAway";
import { ViewHead } from "../shell/ViewHead";
import { TimelineChart } from "./TimelineChart";

export type Meeting = TimelineQuery["meetings"]["nodes"][number];

const none = "none";

/** All meetings and events by date: first as a picture of series over years, then one by one. */
export function TimelineView() {
  const series = useAddress().parameters.get("series");
  const answer = usePromise(() => all(Timeline, (data) => data.meetings), "timeline");
  return (
    <>
      <ViewHead title="Timeline" lead="Meetings and events, held and planned, with those who were there.">
        <AskYourself operation={Timeline} variables={{}} />
      </ViewHead>
      <Shown answer={answer} lines={14}>
        {(meetings) => {
          const kept = meetings.filter((meeting) => series === null || (meeting.series?.id ?? none) === series);
          return (
            <>
              <Choice meetings={meetings} series={series} />
              {kept.length === 0 ? <NothingHere title="No meeting" hint="Nothing of this series is known. Choose another above." /> : (
                <>
                  <TimelineChart meetings={kept} />
                  <Years meetings={kept} />
                </>
              )}
            </>
          );
        }}
      </Shown>
    </>
  );
}

function Choice({ meetings, series }: { meetings: readonly Meeting[]; series: string | null }) {
  const names = new Map(meetings.map((meeting) => [meeting.series?.id ?? none, meeting.series?.name ?? "Outside any series"]));
  const option = (id: string | null, name: string, number: number) => (
    <button key={id} type="button" aria-pressed={series === id} onClick={() => change({ series: id })}>{name} <span class="number">{number}</span></button>
  );
  return (
    <div class="choice" role="group" aria-label="Series shown">
      {option(null, "All", meetings.length)}
      {[...names].sort((one, other) => Number(one[0] === none) - Number(other[0] === none)).map(([id, name]) => option(id, name, meetings.filter((meeting) => (meeting.series?.id ?? none) === id).length))}
    </div>
  );
}

function Years({ meetings }: { meetings: readonly Meeting[] }) {
  const years = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const key = year(meeting.date);
    years.set(key, [...(years.get(key) ?? []), meeting]);
  }
  return (
    <div class="years">
      {[...years].map(([name, held]) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          <ol>{held.map((meeting) => <Entry key={meeting.id} meeting={meeting} />)}</ol>
        </section>
      ))}
    </div>
  );
}

function Entry({ meeting }: { meeting: Meeting }) {
  const there = meeting.delegations.filter((delegation) => delegation.country !== null);
  return (
    <li class={meeting.status === "HELD" ? "" : "not-held"}>
      <span class="day">{readable(meeting.date)}{meeting.endDate !== null && ` to ${readable(meeting.endDate)}`}</span>
      <span class="what">
        <a href={entityAddress(meeting.id)}>{meeting.name}</a>
        {meeting.status !== "HELD" && <> <span class="tag">{words(meeting.status)}</span></>}
        <span class="quiet">
          {[meeting.format === "ONLINE" ? "online" : meeting.place?.name, meeting.topics.length > 0 ? count(meeting.topics.length, "topic") : undefined].filter((part) => part !== undefined).join(" · ")}
        </span>
      </span>
      <span class="there">
        {there.map(({ id, attendance, country }) => (
          <a key={id} class={`code ${attendance.toLowerCase()}`} href={entityAddress(id)} title={`${country!.name}: ${words(attendance)}`}>{country!.code}<span class="unseen"> {country!.name} at {meeting.name}, {words(attendance)}</span></a>
        ))}
      </span>
    </li>
  );
}

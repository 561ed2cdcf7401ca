import type { TopicListQuery } from "../generated/operations";
import { position } from "../graph/dates";
import { count } from "../graph/words";
import { addressOf } from "../routing/address";

type Topic = TopicListQuery["topics"]["nodes"][number];

/** Broad topics with the narrow ones below them; beside each, when it came up. */
export function TopicTree({ topics, chosen }: { topics: readonly Topic[]; chosen: string | undefined }) {
  const dates = topics.flatMap((topic) => topic.meetings.nodes.map((meeting) => position(meeting.date))).filter((years) => !Number.isNaN(years));
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const known = new Set(topics.map((topic) => topic.id));
  const below = (parent: string | undefined) => topics.filter((topic) => parent === undefined ? topic.broader === null || !known.has(topic.broader.id) : topic.broader?.id === parent);

  const level = (parent: string | undefined) => {
    const children = below(parent);
    return children.length === 0 ? null : (
      <ul>
        {children.map((topic) => (
          <li key={topic.id}>
            <a href={addressOf("topics", { topic: topic.id })} aria-current={topic.id === chosen ? "true" : undefined}>
              <span class="name">{topic.name}</span>
              <Ticks topic={topic} first={first} last={last} />
            </a>
            {level(topic.id)}
          </li>
        ))}
      </ul>
    );
  };
  return <nav class="tree" aria-label="Topics">{level(undefined)}</nav>;
}

function Ticks({ topic, first, last }: { topic: Topic; first: number; last: number }) {
  return (
    <span class="ticks">
      <span class="unseen">, {count(topic.meetings.nodes.length, "meeting")}</span>
      <svg viewBox="0 0 100 12" width="100" height="12" aria-hidden="true">
        <line x1="0" x2="100" y1="11" y2="11" class="grid" />
        {topic.meetings.nodes.map((meeting) => {
          const x = 1 + ((position(meeting.date) - first) / Math.max(last - first, 1)) * 98;
          return Number.isNaN(x) ? null : <line key={meeting.id} x1={x} x2={x} y1="1" y2="11" class="tick" />;
        })}
      </svg>
    </span>
  );
}

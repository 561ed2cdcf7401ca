import type { TopicEvolutionQuery } from "../generated/operations";
import { readable } from "../graph/dates";
import { count, words } from "../graph/words";
import { ThingLink, ThingLinks, type Named } from "../parts/ThingLink";
import { addressOf, entityAddress } from "../routing/address";
import { NothingHere } from "../shell/States";

type Topic = NonNullable<TopicEvolutionQuery["topic"]>;
type Appearance = Topic["evolution"][number];
type Attribution = Appearance["initiatives"][number]["attributions"][number];

/** A topic's way through the meetings. */
export function Evolution({ topic }: { topic: Topic | null }) {
  if (topic === null) {
    return <NothingHere title="There is no such topic" hint="Choose one of the list." />;
  }
  return (
    <>
      <h2><a href={entityAddress(topic.id)}>{topic.name}</a></h2>
      <p class="quiet">
        {count(topic.evolution.length, "meeting")}
        {topic.broader !== null && <> · part of <a href={addressOf("topics", { topic: topic.broader.id })}>{topic.broader.name}</a></>}
        {topic.narrower.length > 0 && <> · with {topic.narrower.map((one, index) => <span key={one.id}>{index > 0 && ", "}<a href={addressOf("topics", { topic: one.id })}>{one.name}</a></span>)}</>}
      </p>
      {topic.evolution.length === 0 && <p class="quiet">No source tells of a meeting that touched it.</p>}
      <ol class="evolution">
        {topic.evolution.map((appearance) => (
          <li key={appearance.meeting.id} class={appearance.meeting.status === "HELD" ? "" : "not-held"}>
            <p class="when">{readable(appearance.meeting.date)}</p>
            <h3><ThingLink thing={appearance.meeting} /></h3>
            <Group title="On the agenda" items={appearance.agenda} />
            <Group title="Said" items={appearance.statements} after={(item) => <By attributions={item.attributions} />} />
            <Group title="Proposed" items={appearance.initiatives} after={(item) => <By attributions={item.attributions} />} />
            <Group title="Came of it" items={appearance.outcomes} after={(item) => <span class="tag">{words(item.kind)}</span>} />
            {[appearance.agenda, appearance.statements, appearance.initiatives, appearance.outcomes].every((group) => group.length === 0) && <p class="quiet">The meeting as a whole was about it.</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Group<Item extends Named>({ title, items, after }: { title: string; items: readonly Item[]; after?: (item: Item) => preact.ComponentChildren }) {
  return items.length === 0 ? null : (
    <div class="group">
      <h4>{title}</h4>
      <ul>{items.map((item) => <li key={item.id}><ThingLink thing={item} /> {after?.(item)}</li>)}</ul>
    </div>
  );
}

/** Whose it is; where sources differ, all of them. */
function By({ attributions }: { attributions: readonly Attribution[] }) {
  const countries = [...new Map(attributions.flatMap((one) => one.countries).map((country) => [country.id, country])).values()];
  return countries.length === 0 ? null : <span class="by">by <ThingLinks things={countries} /></span>;
}

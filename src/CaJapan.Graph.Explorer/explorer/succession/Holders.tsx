import type { SuccessionQuery } from "../generated/operations";
import { position, readable } from "../graph/dates";
import { words } from "../graph/words";
import { ThingLink } from "../parts/ThingLink";
import { entityAddress } from "../routing/address";
import { NothingHere } from "../shell/States";

type Role = NonNullable<SuccessionQuery["role"]>;
type Entry = Role["succession"][number];

/** The holders of a post, each with when sources show them in it and what says so. */
export function Holders({ role }: { role: Role | null }) {
  if (role === null) {
    return <NothingHere title="There is no such post" hint="Choose one of the list." />;
  }
  const dates = role.succession.flatMap((entry) => [position(entry.firstSeen), position(entry.lastSeen)]).filter((years) => !Number.isNaN(years));
  const scale = { first: Math.min(...dates), last: Math.max(...dates) };
  return (
    <>
      <h2><a href={entityAddress(role.id)}>{role.name}</a></h2>
      <p class="quiet">{words(role.rank)}{role.country !== null && <> of <ThingLink thing={role.country} /></>}</p>
      {role.succession.length === 0 && <p class="quiet">No source shows anybody in it by name.</p>}
      <ol class="holders">
        {role.succession.map((entry, index) => <Holder key={index} entry={entry} isFirst={index === 0} scale={scale} />)}
      </ol>
    </>
  );
}

function Holder({ entry, isFirst, scale }: { entry: Entry; isFirst: boolean; scale: { first: number; last: number } }) {
  const facts = entry.tenure?.facts ?? [];
  return (
    <li class={isFirst ? "first" : entry.certain ? "certain" : "uncertain"}>
      {!isFirst && <p class="link">{entry.certain ? "followed directly" : "others may have held it in between"}</p>}
      <div class="holder">
        <h3>{entry.official === null ? <span class="unnamed">Somebody whom no source names</span> : <ThingLink thing={entry.official} />}</h3>
        <p>
          {entry.firstSeen === entry.lastSeen ? <>seen in the post on {readable(entry.firstSeen)}</> : <>seen in the post from {readable(entry.firstSeen)} to {readable(entry.lastSeen)}</>}
          {entry.tenure?.from && <>, in office since {readable(entry.tenure.from)}</>}
          {entry.tenure?.to && <>, until {readable(entry.tenure.to)}</>}
        </p>
        <Span entry={entry} {...scale} />
        {facts.length > 0 && (
          <details>
            <summary>{facts.length === 1 ? "1 fact" : `${facts.length} facts`}</summary>
            <ol class="facts">
              {facts.map((fact) => (
                <li key={fact.id} class={fact.stance === "INFERRED" ? "inferred" : undefined}>
                  <p>{fact.summary}</p>
                  <p class="origin">{fact.source !== null && <a href={entityAddress(fact.source.id)}>{fact.source.title}</a>} · <a class="id" href={entityAddress(fact.id)}>{fact.id.slice("fact:".length)}</a></p>
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
    </li>
  );
}

function Span({ entry, first, last }: { entry: Entry; first: number; last: number }) {
  const x = (date: string | null) => 2 + ((position(date) - first) / Math.max(last - first, 0.5)) * 96;
  const [from, to] = [x(entry.firstSeen), x(entry.lastSeen)];
  return Number.isNaN(from) || Number.isNaN(to) ? null : (
    <svg class="span" viewBox="0 0 100 6" preserveAspectRatio="none" height="6" aria-hidden="true">
      <line x1="0" x2="100" y1="3" y2="3" class="grid" />
      <rect x={from} width={Math.max(to - from, 1.2)} y="1" height="4" class="tick" />
    </svg>
  );
}

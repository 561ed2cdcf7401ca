import { readable } from "../graph/dates";
import { words } from "../graph/words";
import { ThingLink, ThingLinks, type Named } from "../parts/ThingLink";
import type { EntityThing } from "./EntityView";

// What a field is called here, and how its value reads. What is not listed has a place of its own on the page, or none.
const labels: Record<string, string> = {
  code: "ISO code", date: "Date", endDate: "Until", from: "From", to: "To", launched: "Launched", observedFrom: "First seen", observedTo: "Last seen", firstSeen: "First seen", lastSeen: "Last seen",
  series: "Series", ordinal: "Number", place: "Place", city: "City", host: "Host", chair: "Chair", format: "Format", status: "Status", level: "Level", previous: "Meeting before", next: "Meeting after",
  country: "Country", chairing: "Country", standingOf: "Country", organization: "Organisation", official: "Person", holder: "Person", role: "Post", post: "Post", rank: "Rank", meeting: "Meeting",
  proposedAt: "Proposed at", leadsTo: "Decided upon", broader: "Part of", head: "Head", attendance: "Attendance", capacity: "Capacity", capacityStance: "Capacity is", attestation: "Known",
  tenures: "Posts held", standing: "Standing", session: "Session", outcomeKind: "Sort", organizationKind: "Sort", seriesKind: "Sort", standingKind: "Standing", missingOrdinals: "Numbers nobody tells of", formerIds: "Former ids",
};

const dates = new Set(["date", "endDate", "from", "to", "launched", "observedFrom", "observedTo", "firstSeen", "lastSeen"]);
const texts = new Set(["code", "city"]);

/** What a thing is, field by field. */
export function Properties({ thing }: { thing: EntityThing }) {
  const shown = Object.entries(thing).filter(([field, value]) => field in labels && value !== null && !(Array.isArray(value) && value.length === 0));
  return shown.length === 0 ? null : (
    <dl class="properties">
      {shown.map(([field, value]) => <div key={field}><dt>{labels[field]}</dt><dd><Value field={field} value={value} /></dd></div>)}
    </dl>
  );
}

function Value({ field, value }: { field: string; value: unknown }) {
  if (typeof value === "string") {
    return <>{dates.has(field) ? readable(value) : texts.has(field) ? value : words(value)}</>;
  }
  if (Array.isArray(value)) {
    return typeof value[0] === "object" ? <ThingLinks things={value as Named[]} /> : <>{value.join(", ")}</>;
  }
  return typeof value === "object" ? <ThingLink thing={value as Named} /> : <>{String(value)}</>;
}

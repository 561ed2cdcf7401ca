import { entityAddress } from "../routing/address";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A thing's name, leading to its page. */
export function ThingLink({ thing }: { thing: Named }) {
  return <a href={entityAddress(thing.id)}>{thing.name}</a>;
}

/** Several of them, with commas between. */
export function ThingLinks({ things }: { things: readonly Named[] }) {
  return <>{things.map((thing, index) => <span key={thing.id}>{index > 0 && ", "}<ThingLink thing={thing} /></span>)}</>;
}

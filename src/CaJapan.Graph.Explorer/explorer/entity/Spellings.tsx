import { words } from "../graph/words";
import { ThingLink } from "../parts/ThingLink";
import { entityAddress } from "../routing/address";
import type { EntityThing } from "./EntityView";

type Name = Extract<EntityThing, { names: unknown }>["names"][number];
type Form = Extract<EntityThing, { writtenAs: unknown }>["writtenAs"][number];
type Attribution = Extract<EntityThing, { attributions: unknown }>["attributions"][number];

/** Every way a name is written. */
export function Spellings({ names }: { names: readonly Name[] }) {
  return names.length < 2 ? null : (
    <section>
      <h2>Written as</h2>
      <ul class="spellings">
        {names.map((name, index) => (
          <li key={index}>
            <span lang={name.language ?? undefined}>{name.text}</span>{" "}
            <span class="quiet">{[name.kind === "PREFERRED" ? "shown here" : words(name.kind), name.language, name.script].filter((part) => part !== null).join(" · ")}</span>
            {name.sources.map((source) => <span key={source.id}> <a class="id" href={entityAddress(source.id)} title={source.title}>{source.id.slice("source:".length)}</a></span>)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How each source writes a participant. */
export function WrittenForms({ forms }: { forms: readonly Form[] }) {
  return forms.length === 0 ? null : (
    <section>
      <h2>Written as</h2>
      <ul class="written">
        {forms.map((form, index) => (
          <li key={index}>
            <p>{form.name !== null && <q>{form.name}</q>}{form.name !== null && form.title !== null && ", "}{form.title !== null && <q class="title">{form.title}</q>}</p>
            <p class="origin"><a href={entityAddress(form.source.id)}>{form.source.title}</a></p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose something is, by each source's account. */
export function Credits({ attributions }: { attributions: readonly Attribution[] }) {
  return attributions.length === 0 ? null : (
    <section>
      <h2>Credited to</h2>
      <ul class="written">
        {attributions.map((one, index) => (
          <li key={index}>
            <p>
              {one.participation !== null ? <ThingLink thing={one.participation} /> : one.countries.length > 0 ? one.countries.map((country, at) => <span key={country.id}>{at > 0 && ", "}<ThingLink thing={country} /></span>) : "nobody named"}
              {" "}<span class="tag">{words(one.kind)}</span>
            </p>
            <p class="origin"><a href={entityAddress(one.source.id)}>{one.source.title}</a></p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Thing, type ThingQuery } from "../generated/operations";
import { disputed } from "../graph/disputed";
import { useAnswer, usePromise } from "../graph/useAnswer";
import { capital, kindWords } from "../graph/words";
import { DisputeList } from "../parts/DisputeList";
import { FactList } from "../parts/FactList";
import { addressOf } from "../routing/address";
import { Loading, NothingHere, Shown } from "../shell/States";
import { AskYourself } from "../shell/TakeAway";
import { ViewHead } from "../shell/ViewHead";
import { DisputePage, FactPage, SourcePage } from "./Records";
import { Properties } from "./Properties";
import { Relations } from "./Relations";
import { Credits, Spellings, WrittenForms } from "./Spellings";

export type AnyThing = NonNullable<ThingQuery["node"]>;
export type EntityThing = Exclude<AnyThing, { __typename: "Fact" | "Source" | "Dispute" }>;

/** The page of one thing, at its permanent address. */
export function EntityView({ id }: { id: string }) {
  const answer = useAnswer(Thing, { id });
  return (
    <Shown answer={answer} lines={12}>
      {({ node }) => node === null
        ? <NothingHere title="Nothing has this id" hint={`“${id}” is not in the data set. Search for it by its name, above.`} />
        : <Page thing={node} />}
    </Shown>
  );
}

function Page({ thing }: { thing: AnyThing }) {
  const ask = <AskYourself operation={Thing} variables={{ id: thing.id }} />;
  switch (thing.__typename) {
    case "Fact": return <FactPage fact={thing}>{ask}</FactPage>;
    case "Source": return <SourcePage source={thing}>{ask}</SourcePage>;
    case "Dispute": return <DisputePage dispute={thing}>{ask}</DisputePage>;
    default: return <Entity thing={thing} />;
  }
}

function Entity({ thing }: { thing: EntityThing }) {
  const disputes = usePromise(disputed, "disputed");
  // The disputes stand above the facts; a page that is shown does not move any more.
  if (disputes.state === "loading") {
    return <Loading lines={12} />;
  }
  const own = disputes.state === "here" ? disputes.data.get(thing.id) ?? [] : [];
  return (
    <article>
      <ViewHead title={thing.name} lead={<>{capital(kindWords(thing.__typename))} <code class="id">{thing.id}</code></>}>
        <a class="tool" href={addressOf("canvas", { id: thing.id })}>Canvas</a>
        {thing.__typename === "Topic" && <a class="tool" href={addressOf("topics", { topic: thing.id })}>Evolution</a>}
        {thing.__typename === "Role" && <a class="tool" href={addressOf("succession", { role: thing.id })}>Succession</a>}
        {thing.__typename === "Series" && <a class="tool" href={addressOf("matrix", { series: thing.id.slice("series:".length) })}>Matrix</a>}
        <AskYourself operation={Thing} variables={{ id: thing.id }} />
      </ViewHead>
      <div class="entity">
        <div>
          <Properties thing={thing} />
          {"names" in thing && <Spellings names={thing.names} />}
          {"writtenAs" in thing && <WrittenForms forms={thing.writtenAs} />}
          {"attributions" in thing && <Credits attributions={thing.attributions} />}
          {own.length > 0 && <section><h2>The sources differ</h2><DisputeList disputes={own} /></section>}
          <section>
            <h2>Facts <span class="number">{thing.facts.length}</span></h2>
            <FactList facts={thing.facts} />
          </section>
        </div>
        <Relations id={thing.id} />
      </div>
    </article>
  );
}

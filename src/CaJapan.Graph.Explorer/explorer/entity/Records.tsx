import type { ComponentChildren } from "preact";
import { readable } from "../graph/dates";
import { capital, count, words } from "../graph/words";
import { FactList } from "../parts/FactList";
import { ThingLink } from "../parts/ThingLink";
import { entityAddress } from "../routing/address";
import { ViewHead } from "../shell/ViewHead";
import type { AnyThing } from "./EntityView";

type Of<Typename extends AnyThing["__typename"]> = Extract<AnyThing, { __typename: Typename }>;

/** One fact: what it says, where it stands, and what it is evidence for. */
export function FactPage({ fact, children }: { fact: Of<"Fact">; children: ComponentChildren }) {
  return (
    <article>
      <ViewHead title={fact.id.slice("fact:".length)} lead={<>Fact <code class="id">{fact.id}</code></>}>{children}</ViewHead>
      <p class={`statement ${fact.stance.toLowerCase()}`}>{fact.summary}</p>
      <dl class="properties">
        <div><dt>Stance</dt><dd>{fact.stance === "STATED" ? "stated by the source" : "inferred"}</dd></div>
        {fact.source !== null && <div><dt>Source</dt><dd><a href={entityAddress(fact.source.id)}>{fact.source.title}</a>{fact.paragraph !== null && `, paragraph ${fact.paragraph}`}</dd></div>}
        {fact.attributedTo !== null && <div><dt>Credited to</dt><dd><ThingLink thing={fact.attributedTo} /></dd></div>}
      </dl>
      {fact.restsOn.length > 0 && <section><h2>Follows from</h2><FactList facts={fact.restsOn} /></section>}
      {fact.disputes.length > 0 && <section><h2>Disputed</h2><ul>{fact.disputes.map((dispute) => <li key={dispute.id}><a href={entityAddress(dispute.id)}>{dispute.question}</a> <span class="tag disputed">{words(dispute.status)}</span></li>)}</ul></section>}
      <section>
        <h2>Evidence for</h2>
        <ul class="columns">{fact.supports.map((target, index) => <li key={index}><ThingLink thing={target.entity} />{target.property !== null && <span class="quiet"> · {target.property}</span>}</li>)}</ul>
      </section>
    </article>
  );
}

/** One document, and everything that was read from it. */
export function SourcePage({ source, children }: { source: Of<"Source">; children: ComponentChildren }) {
  return (
    <article>
      <ViewHead title={source.title} lead={<>Source <code class="id">{source.id}</code></>}>{children}</ViewHead>
      <dl class="properties">
        {source.publisher !== null && <div><dt>Publisher</dt><dd>{source.publisher}</dd></div>}
        {source.published !== null && <div><dt>Published</dt><dd>{readable(source.published)}</dd></div>}
        {source.url !== null && <div><dt>Address</dt><dd><a href={source.url} rel="noreferrer">{source.url}</a></dd></div>}
        {source.retrieved !== null && <div><dt>Retrieved</dt><dd>{readable(source.retrieved)}</dd></div>}
        {source.language !== null && <div><dt>Language</dt><dd>{source.language}</dd></div>}
        <div><dt>Sort</dt><dd>{source.sourceKind === "SEED" ? "one of the texts the project began with" : "found in public later"}</dd></div>
        {source.contentHash !== null && <div><dt>SHA-256 of the text</dt><dd><code class="hash">{source.contentHash}</code></dd></div>}
      </dl>
      <section>
        <h2>What was read from it <span class="number">{count(source.read.totalCount, "fact")}</span></h2>
        <FactList facts={source.read.nodes} />
        {source.read.totalCount > source.read.nodes.length && <p class="quiet">The first {source.read.nodes.length} are shown. The operation, in the playground, pages through the rest.</p>}
      </section>
    </article>
  );
}

/** A question that sources answer differently, with the answers side by side. */
export function DisputePage({ dispute, children }: { dispute: Of<"Dispute">; children: ComponentChildren }) {
  return (
    <article>
      <ViewHead title={dispute.question} lead={<>{capital(words(dispute.disputeStatus))} dispute <code class="id">{dispute.id}</code></>}>{children}</ViewHead>
      <div class="sides">
        {dispute.sides.map((side, index) => (
          <section key={index}>
            <h2>{side.answer}</h2>
            <FactList facts={side.facts} />
          </section>
        ))}
      </div>
      {dispute.settledBy.length > 0 && <section><h2>Settled by</h2><FactList facts={dispute.settledBy} /></section>}
    </article>
  );
}

import type { ComponentChildren } from "preact";
import type { Failure } from "../graph/ask";
import type { Answer } from "../graph/useAnswer";

/** Shows what an answer brought, or that it is not here yet, or why it never will be. */
export function Shown<Data>({ answer, lines = 8, children }: { answer: Answer<Data>; lines?: number; children: (data: Data) => ComponentChildren }) {
  switch (answer.state) {
    case "here": return <>{children(answer.data)}</>;
    case "failed": return <Failed failure={answer.failure} retry={answer.retry} />;
    case "loading": return answer.last === undefined ? <Loading lines={lines} /> : <div aria-busy="true" class="stale">{children(answer.last)}</div>;
  }
}

/** Keeps the place of what is to come. */
export function Loading({ lines }: { lines: number }) {
  return (
    <div class="loading" role="status">
      <span class="unseen">Loading</span>
      {Array.from({ length: lines }, (_, index) => <span key={index} aria-hidden="true" class="line" />)}
    </div>
  );
}

export function Failed({ failure, retry }: { failure: Failure; retry: () => void }) {
  return (
    <div class="notice fault" role="alert">
      <p><strong>This could not be loaded.</strong> {failure.message}</p>
      {failure.code !== undefined && <p>What it means and what to do: <a href={`/errors/${failure.code}`}><code>{failure.code}</code></a></p>}
      <button type="button" onClick={retry}>Try again</button>
    </div>
  );
}

export function NothingHere({ title, hint }: { title: string; hint: string }) {
  return (
    <div class="notice">
      <h1>{title}</h1>
      <p>{hint}</p>
    </div>
  );
}

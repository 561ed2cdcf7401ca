import { useEffect, useState } from "preact/hooks";
import { ask, Failure } from "./ask";
import type { Operation } from "./operation";

export type Answer<Data> = { state: "loading"; last?: Data } | { state: "failed"; failure: Failure; retry: () => void } | { state: "here"; data: Data };

/** Keeps the answer to an operation, asked anew whenever the variables change; null asks nothing. */
export function useAnswer<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables | null): Answer<Data> {
  return usePromise(variables === null ? null : () => ask(operation, variables), `${operation.name} ${JSON.stringify(variables)}`);
}

/** Keeps what a promise brings; `key` says when it is another one. */
export function usePromise<Data>(start: (() => Promise<Data>) | null, key: string): Answer<Data> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ key: string; answer: Answer<Data> }>();

  useEffect(() => {
    let wanted = true;
    const settle = (answer: Answer<Data>) => wanted && setSettled({ key, answer });
    start?.().then(
      (data) => settle({ state: "here", data }),
      (reason: unknown) => settle({
        state: "failed",
        failure: reason instanceof Failure ? reason : new Failure(String(reason)),
        retry: () => setAttempt((count) => count + 1),
      }),
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt]);

  if (settled?.key === key) {
    return settled.answer;
  }
  return settled?.answer.state === "here" ? { state: "loading", last: settled.answer.data } : { state: "loading" };
}

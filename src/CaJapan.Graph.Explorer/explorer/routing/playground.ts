import type { Operation } from "../graph/operation";

/** The address at which the playground opens with an operation and its variables. */
export function playgroundAddress<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): string {
  const parameters = new URLSearchParams({ query: operation.document });
  if (Object.keys(variables as object).length > 0) {
    parameters.set("variables", JSON.stringify(variables, null, 2));
  }
  return `/graphql#${parameters}`;
}

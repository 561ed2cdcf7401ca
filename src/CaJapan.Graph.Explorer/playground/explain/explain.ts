import { ask } from "../ask";

/** What an operation comes to, as the server tells it. */
export interface Explanation {
  readonly plan: string;
  readonly cypher: string | null;
  readonly rows: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly store: "Embedded" | "Neo4j";
}

/** Why there is none. */
export interface Refusal {
  readonly errors: readonly { readonly message: string }[];
}

/** Asks the server to execute an operation and to tell how it did. */
export async function explain(query: string, variables: string, operationName: string | undefined): Promise<Explanation | Refusal> {
  return ask("/graphql/explain", { query, variables: variables.trim() === "" ? {} : JSON.parse(variables), operationName });
}

import { Kind, parse, valueFromASTUntyped } from "graphql";

/** A question to begin with: a document and what it asks, in words. */
export interface Example {
  readonly title: string;
  readonly document: string;
}

/** The examples of the server; none where it does not give them. */
export async function readExamples(): Promise<readonly Example[]> {
  try {
    return (await (await fetch("/examples.json")).json()) as Example[];
  } catch {
    return [];
  }
}

/** The defaults of an operation's variables as JSON, so that they can be changed without knowing their names. */
export function variablesOf(document: string): string {
  const defaults = parse(document)
    .definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []))
    .flatMap(({ variable, defaultValue }) => (defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]]));
  return defaults.length === 0 ? "" : JSON.stringify(Object.fromEntries(defaults), null, 2);
}

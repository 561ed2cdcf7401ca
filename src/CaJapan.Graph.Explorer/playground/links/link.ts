/** What a link to the playground holds, after "#" as it is written, or after "?" as tools write it. */
export interface Link {
  readonly query: string;
  readonly variables: string;
  readonly operationName: string | null;
}

/** The link that this page was opened by; null where the address has no document. */
export function readLink(): Link | null {
  const parameters = new URLSearchParams(location.hash.slice(1) || location.search);
  const query = parameters.get("query");
  return query === null ? null : { query, variables: parameters.get("variables") ?? "", operationName: parameters.get("operationName") };
}

/** The address that shows the same to others. What follows "#" goes to no server and into no log. */
export function addressOf({ query, variables, operationName }: Link): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== "") {
    parameters.set("variables", variables);
  }
  if (operationName !== null) {
    parameters.set("operationName", operationName);
  }
  return `${location.pathname}#${parameters}`;
}

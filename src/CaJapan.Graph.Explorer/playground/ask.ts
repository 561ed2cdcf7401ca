/** Sends a request to this server, and gives the body of the answer whatever its status: errors are told in it. */
export async function ask(path: string, request: object) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(request),
  });
  return response.json();
}

// The server under test and its schema, as its clients see them.
export const server = process.env.SERVER_URL;
export const endpoint = `${server}/graphql`;

export async function ask(query, variables = {}) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

export async function schemaText() {
  const response = await fetch(`${endpoint}/schema.graphql`);
  return response.text();
}

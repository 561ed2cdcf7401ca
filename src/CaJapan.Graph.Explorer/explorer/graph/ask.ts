import type { Operation } from "./operation";

/** Why there is no answer, in words for people; `code` leads to the server's page about it. */
export class Failure extends Error {
  constructor(message: string, readonly code?: string) {
    super(message);
  }
}

interface Body<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const answers = new Map<string, Promise<unknown>>();

/** The answer to an operation. The data does not change while the server runs, so each is asked once; what failed is asked again. */
export function ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data> {
  const key = `${operation.name} ${JSON.stringify(variables)}`;
  let answer = answers.get(key) as Promise<Data> | undefined;
  if (answer === undefined) {
    answer = send(operation, variables);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
  }
  return answer;
}

async function send<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data> {
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: operation.document, variables }),
    });
  } catch {
    throw new Failure("The server cannot be reached. Is it still running, and is this machine connected to it?");
  }

  let body: Body<Data>;
  try {
    body = (await response.json()) as Body<Data>;
  } catch {
    throw new Failure(`The server answered with status ${response.status} and nothing that can be read.`);
  }

  const [error] = body.errors ?? [];
  if (error !== undefined) {
    throw new Failure(error.message, error.extensions?.code);
  }
  if (body.data === undefined || body.data === null) {
    throw new Failure(`The server answered with status ${response.status} and without data.`);
  }
  return body.data;
}

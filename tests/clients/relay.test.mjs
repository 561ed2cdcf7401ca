// Relay's compiler takes all operations; and its own conventions hold: objects are refetched by id, lists are connections.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { print, visit } from "graphql";
import compiler from "relay-compiler";
import { ask, schemaText } from "./endpoint.mjs";
import { operations } from "./operations.mjs";

const conventions = {
  SeriesMeetingsQuery: `
    query SeriesMeetingsQuery($id: ID!) {
      node(id: $id) {
        ...SeriesMeetings_series @alias
      }
    }`,
  SeriesMeetings_series: `
    fragment SeriesMeetings_series on Series
    @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" })
    @refetchable(queryName: "SeriesMeetingsPaginationQuery") {
      meetings(first: $first, after: $after) @connection(key: "SeriesMeetings_meetings") {
        edges {
          node {
            name
            ...MeetingCard_meeting
          }
        }
      }
    }`,
  MeetingCard_meeting: `
    fragment MeetingCard_meeting on Meeting @refetchable(queryName: "MeetingCardRefetchQuery") {
      name
      date
    }`,
};

// Relay wants every operation and fragment named after its module, and takes no default for a variable that cannot be null.
function named(module, document) {
  const fragment = (node) => ({ ...node, name: { ...node.name, value: `${module}_${node.name.value}` } });
  return print(
    visit(document, {
      OperationDefinition: (node) => ({ ...node, name: { kind: "Name", value: `${module}Query` } }),
      VariableDefinition: (node) => (node.type.kind === "NonNullType" ? { ...node, defaultValue: undefined } : undefined),
      FragmentDefinition: fragment,
      FragmentSpread: fragment,
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), "relay-"));
const artifacts = join(folder, "artifacts");
let run;

before(async () => {
  const sources = join(folder, "src");
  mkdirSync(sources);
  mkdirSync(artifacts);
  const write = (module, text) => writeFileSync(join(sources, `${module}.ts`), `graphql\`${text.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\`;\n`);
  for (const { name, document } of operations) {
    const module = moduleOf(name);
    write(module, named(module, document));
  }

  for (const [name, text] of Object.entries(conventions)) {
    write(name.replace(/(Query|_.*)$/, name.endsWith("Query") ? "Query" : ""), text);
  }

  writeFileSync(join(folder, "schema.graphql"), await schemaText());
  writeFileSync(
    join(folder, "relay.config.json"),
    JSON.stringify({ src: "src", schema: "schema.graphql", language: "typescript", artifactDirectory: "artifacts", customScalarTypes: { PartialDate: "string", URL: "string" } }),
  );
  run = spawnSync(compiler, ["relay.config.json"], { cwd: folder, encoding: "utf8" });
});

after(() => rmSync(folder, { recursive: true }));

function moduleOf(name) {
  return `Op${name.replaceAll("-", "")}`;
}

test("the compiler has no complaint", () => assert.equal(run.status, 0, `${run.stdout}${run.stderr}`));

for (const { name } of operations) {
  test(`${name} is compiled`, () => assert.ok(existsSync(join(artifacts, `${moduleOf(name)}Query.graphql.ts`))));
}

for (const [artifact, id] of [["SeriesMeetingsQuery", "series:som"], ["SeriesMeetingsPaginationQuery", "series:som"], ["MeetingCardRefetchQuery", "meeting:som-12"]]) {
  test(`${artifact} is compiled, and the server answers it`, async () => {
    const source = readFileSync(join(artifacts, `${artifact}.graphql.ts`), "utf8");
    const text = JSON.parse(/"text": ("(?:[^"\\]|\\.)*")/.exec(source)[1]);
    const { data, errors } = await ask(text, { id, first: 5 });
    assert.equal(errors, undefined);
    assert.equal(data.node.id, id);
  });
}

test("a connection is paged to its end, forwards", async () => {
  const page = "query($id: ID!, $after: String) { node(id: $id) { id ... on Series { meetings(first: 5, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } } } }";
  const seen = [];
  let connection;
  do {
    const { data, errors } = await ask(page, { id: "series:som", after: connection?.pageInfo.endCursor ?? null });
    assert.equal(errors, undefined);
    connection = data.node.meetings;
    assert.equal(connection.edges.at(-1).cursor, connection.pageInfo.endCursor);
    seen.push(...connection.edges.map((edge) => edge.node.id));
  } while (connection.pageInfo.hasNextPage);
  assert.equal(seen.length, connection.totalCount);
  assert.equal(new Set(seen).size, seen.length);
});

test("an object is refetched by its id", async () => {
  const { data } = await ask("query($id: ID!) { node(id: $id) { __typename id ... on Meeting { name } } }", { id: "meeting:som-12" });
  assert.deepEqual(data.node, { __typename: "Meeting", id: "meeting:som-12", name: "12th Senior Officials' Meeting" });
});

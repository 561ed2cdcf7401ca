// node server.mjs SCHEMA ANSWER PORT: mercurius with graphql-jit over the given schema. It answers from the objects of an answer that is already there, so that every resolver is
// a property read: the least a server of this kind can do for such a document, and less than finding, filtering and ordering would cost it.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';

const [schemaFile, answerFile, port] = process.argv.slice(2);
const { data } = JSON.parse(readFileSync(answerFile, 'utf8'));

const app = Fastify();
await app.register(mercurius, {
  schema: readFileSync(schemaFile, 'utf8'),
  resolvers: { Query: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, () => value])) },
  jit: 1,
});
await app.listen({ port: Number(port), host: '127.0.0.1' });

// node server.mjs PORT: @neo4j/graphql over Bolt, from the Neo4j that NEO4J_BOLT names, served by mercurius, which keeps the documents it has parsed and checked.
import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import neo4j from 'neo4j-driver';

const { NEO4J_BOLT, Neo4j__User, Neo4j__Password } = process.env;
const driver = neo4j.driver(NEO4J_BOLT, neo4j.auth.basic(Neo4j__User, Neo4j__Password));
const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const app = Fastify();
await app.register(mercurius, { schema, context: () => ({ sessionConfig: { database: 'neo4j', defaultAccessMode: neo4j.session.READ } }) });
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' });

// Asks our server on Neo4j, Neo4j itself in hand-written Cypher, and @neo4j/graphql the same questions in turn, on the seeds and on copies of them; called by bench/neo4j, which builds them and starts a Neo4j.
import { deepStrictEqual } from 'node:assert';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { drive, firstAnswer, freePort, median, published, range, scratch, start, stop } from './driving.mjs';
import { questions } from './questions.mjs';

const rounds = Number(process.argv[2]);
const [connections, seconds, relationships] = [8, 2, 1_000_000];
const { Neo4j__Uri: uri, Neo4j__User: user, Neo4j__Password: password } = process.env;
const queryApi = `${uri}/db/neo4j/query/v2`;
const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const server = `./${published('CaJapan.Graph.Server')}/cajapan-graph`;
const contenders = ['ours', 'raw', 'peer', 'empty'];
const operations = Object.keys(questions);
const answersOnSeeds = {};

const graphs = {
  seeds: [server, 'load'],
  copies: [`./${published('CaJapan.Graph.Copies')}/CaJapan.Graph.Copies`, relationships],
};

async function cypher(statement, parameters = {}, accessMode = 'READ') {
  const response = await fetch(queryApi, { method: 'POST', body: JSON.stringify({ statement, parameters, accessMode }), headers: { authorization, 'content-type': 'application/json', accept: 'application/json' } });
  const text = await response.text();
  const answer = JSON.parse(text);
  if (answer.errors) throw new Error(`${text}\n${statement}`);
  return { row: answer.data.values[0], bytes: Buffer.byteLength(text), plan: answer.profiledQueryPlan };
}

const dbHitsOf = ({ dbHits, children }) => children.reduce((sum, child) => sum + dbHitsOf(child), dbHits ?? 0);
const dbHits = async (statement, parameters) => dbHitsOf((await cypher(`PROFILE ${statement}`, parameters)).plan);

/** The statement that an operation of ours is, with its parameters, as /graphql/explain tells them. */
async function explained(port, body) {
  const { bytes, cypher: text } = JSON.parse((await firstAnswer(port, body, '/graphql/explain')).text);
  const [statement, parameters = '{}'] = text.split('\n\n:params ');
  return { statement, parameters: JSON.parse(parameters), bytes };
}

async function answerOf(port, body) {
  const { data, errors } = JSON.parse((await firstAnswer(port, body)).text);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

function bodyFile(name, body) {
  const file = join(scratch, name);
  writeFileSync(file, JSON.stringify(body));
  return file;
}

/** The turns of an operation, warmed up, after a proof that all contenders answer the same. */
async function prepare(operation, ports) {
  const { variables, parameters, grows, ofRow, ofPeer, compared = data => data, comparedWithPeer = data => data } = questions[operation];
  const statement = readFileSync(`bench/cypher/${operation}.cypher`, 'utf8');
  const files = {
    ours: bodyFile(`ours-${operation}.json`, { query: readFileSync(`src/CaJapan.Graph.Server/Page/examples/${operation}.graphql`, 'utf8'), variables }),
    raw: bodyFile(`raw-${operation}.json`, { statement, parameters, accessMode: 'READ' }),
    empty: bodyFile('empty.json', { statement: 'RETURN 1', accessMode: 'READ' }), // what the Query API takes for a request, whatever is asked
    peer: bodyFile(`peer-${operation}.json`, { query: readFileSync(`bench/neo4j-peer/${operation}.graphql`, 'utf8'), variables: parameters }),
  };
  const ours = readFileSync(files.ours);
  const expected = compared(await answerOf(ports.ours, ours));
  answersOnSeeds[operation] ??= expected;
  if (!grows) deepStrictEqual(expected, answersOnSeeds[operation], `${operation}: the answer on the copies is another`);
  deepStrictEqual(compared(ofRow((await cypher(statement, parameters)).row)), expected, `${operation}: the statement answers otherwise`);
  deepStrictEqual(compared(ofPeer(await answerOf(ports.peer, readFileSync(files.peer)))), comparedWithPeer(expected), `${operation}: @neo4j/graphql answers otherwise`);
  const explanation = await explained(ports.ours, ours);
  const addresses = { ours: `http://127.0.0.1:${ports.ours}/graphql`, raw: queryApi, empty: queryApi, peer: `http://127.0.0.1:${ports.peer}/graphql` };
  const direct = [`Authorization: ${authorization}`, 'Accept: application/json'];
  const headers = { raw: direct, empty: direct };
  const turn = async name => (await drive(addresses[name], files[name], { connections, seconds, headers: headers[name] })).rate;
  for (let times = 0; times < 3; times++) for (const name of contenders) await turn(name); // compilers, ours and Java's, take that long
  return {
    operation,
    turn,
    hits: await dbHits(explanation.statement, explanation.parameters) / await dbHits(statement, parameters),
    bytes: (await cypher(explanation.statement, explanation.parameters)).bytes / explanation.bytes,
  };
}

async function measure({ operation, turn, ...ratios }) {
  const rates = Object.fromEntries(contenders.map(name => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of contenders) rates[name].push(await turn(name));
  }
  const per = other => rates.ours.map((rate, round) => rate / rates[other][round]);
  console.log(`  ${operation}: ${median(per('raw')).toFixed(2)} × raw, ${median(per('peer')).toFixed(2)} × peer, ${ratios.hits.toFixed(2)} × db hits, ${ratios.bytes.toFixed(2)} × bytes (${contenders.map(name => rates[name].map(Math.round)).join(' | ')} requests/s)`);
  return { operation, ...ratios, rates, raw: per('raw'), peer: per('peer'), bound: rates.raw.map((rate, round) => rate / rates.empty[round]) };
}

async function measureGraph(name) {
  const [load, ...args] = graphs[name];
  const [status] = await once(spawn(load, args, { stdio: 'inherit' }), 'exit');
  if (status !== 0) throw new Error(`${name}: loading ended with ${status}`);
  await cypher('CALL db.clearQueryCaches()'); // so that every statement is planned for this graph
  const ports = { ours: await freePort(), peer: await freePort() };
  const children = [
    start(server, ['serve', '--urls', `http://127.0.0.1:${ports.ours}`], { Store: 'Neo4j' }),
    start('node', ['bench/neo4j-peer/server.mjs', ports.peer]),
  ];
  const prepared = [];
  for (const operation of operations) prepared.push(await prepare(operation, ports)); // all of them before the first is measured: a database that has just started is slow
  const rows = [];
  for (const each of prepared) rows.push(await measure(each));
  for (const child of children) await stop(child);
  const { row: [nodes, edges] } = await cypher('MATCH (n:Node) WITH count(*) AS nodes MATCH (:Node)-[r]->() RETURN nodes, count(r)');
  return { nodes, edges, rows };
}

const seeds = await measureGraph('seeds');
const copies = await measureGraph('copies');

const told = count => count.toLocaleString('en');
const ratio = values => `${median(values).toFixed(2)} (${range(values)})`;
const table = ({ rows }) => `| operation | × raw Cypher | × @neo4j/graphql | raw Cypher × \`RETURN 1\` | × db hits of raw Cypher | × bytes of our answer |
|---|---:|---:|---:|---:|---:|
${rows.map(row => `| ${row.operation} | ${ratio(row.raw)} | ${ratio(row.peer)} | ${ratio(row.bound)} | ${row.hits.toFixed(2)} | ${row.bytes.toFixed(2)} |`).join('\n')}`;

const growth = operations.map((operation, place) => {
  const [times, other] = contenders.map(name => median(seeds.rows[place].rates[name]) / median(copies.rows[place].rates[name]));
  return `| ${operation} | ${times.toFixed(2)} | ${other.toFixed(2)} | ${questions[operation].grows ? 'more meetings to count' : 'the same'} |`;
});

const versions = JSON.parse(readFileSync('bench/neo4j-peer/package.json', 'utf8')).dependencies;
const { row: [neo4j] } = await cypher("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]");
const { row: [, heap] } = await cypher("SHOW SETTINGS 'server.memory.heap.max_size' YIELD name, value");
writeFileSync('bench/results/neo4j.md', `# On Neo4j: ratios of one run

\`bench/neo4j ${rounds}\` on ${cpus().length} cores (${cpus()[0].model.trim()}), Neo4j ${neo4j} with a heap of at most ${heap}, .NET ${execFileSync('dotnet', ['--version'], { encoding: 'utf8' }).trim()}, Node ${process.version}.
Our server as published, \`Store=Neo4j\`; the statements in \`bench/cypher\`, written by hand for the same facts and sent raw to the same Query API; npm \`@neo4j/graphql\` ${versions['@neo4j/graphql']} with \`neo4j-driver\` ${versions['neo4j-driver']} over Bolt.
All three are seen to tell the same before they are measured. \`wrk\` with ${connections} connections on the same machine, ${seconds} s a turn, ${rounds} rounds in turns; the median of the rounds' ratios of requests per second, and their range.
The third column: how fast the statement written by hand is beside an empty one, \`RETURN 1\`, sent in the same way: what is near 1 is spent by the Query API before any statement is run, and the hop through our server comes on top of that.
The last two columns: db hits of our statement against those of the one written by hand, and bytes that Neo4j sends for our statement against bytes of our answer.

## The seeds: ${told(seeds.nodes)} nodes, ${told(seeds.edges)} relationships

${table(seeds)}

## Copies: ${told(copies.nodes)} nodes, ${told(copies.edges)} relationships

The seeds many times over, sharing their countries and places (\`bench/CaJapan.Graph.Copies\`), loaded with that heap.

${table(copies)}

## From the seeds to the copies

How many times as long a request takes on the copies.

| operation | ours | raw Cypher | its answer |
|---|---:|---:|---|
${growth.join('\n')}
`);
process.exit(0);

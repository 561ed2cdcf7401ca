// Serves the same answers by three programs and drives them in turn; called by bench/run, which builds them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { drive, firstAnswer, freePort, median, published, range, scratch, start, stop } from './driving.mjs';

const rounds = Number(process.argv[2]);
const [connections, seconds] = [32, 2];
// With all variables given: graphql-jit does not fall back to the default of one that is not null.
const variables = { '01-som-representation': { country: 'TM' }, '02-meeting-in-full': { series: 'fmm', ordinal: 9 }, '06-meetings-page': { first: 3 }, '17-matrix': {} };
const operations = Object.keys(variables);

const residentMiB = child => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024;

const load = (port, bodyFile) => drive(`http://127.0.0.1:${port}/graphql`, bodyFile, { connections, seconds });

// Start-up: from spawning the process to the first flagship answer, a new process each time, turn by turn with the bare web server.
const bodies = Object.fromEntries(operations.map(operation => {
  const file = join(scratch, `${operation}.json`);
  writeFileSync(file, JSON.stringify({ query: readFileSync(`src/CaJapan.Graph.Server/Page/examples/${operation}.graphql`, 'utf8'), variables: variables[operation] }));
  return [operation, file];
}));
const flagship = readFileSync(bodies[operations[0]], 'utf8');

const ours = async () => {
  const port = await freePort();
  const from = performance.now();
  const child = start(`./${published('CaJapan.Graph.Server')}/cajapan-graph`, ['serve', '--urls', `http://127.0.0.1:${port}`]);
  return { child, port, ...await firstAnswer(port, flagship), from };
};
const bare = async answer => {
  const port = await freePort();
  const from = performance.now();
  const child = start(`./${published('CaJapan.Graph.BareKestrel')}/CaJapan.Graph.BareKestrel`, [answer, `http://127.0.0.1:${port}`]);
  return { child, port, ...await firstAnswer(port, flagship), from };
};
const peer = async (schema, answer) => {
  const port = await freePort();
  const child = start('node', ['bench/peer/server.mjs', schema, answer, meetingsFile, port]);
  return { child, port, ...await firstAnswer(port, flagship) };
};

const server = await ours();
const schemaFile = join(scratch, 'schema.graphql');
writeFileSync(schemaFile, await (await fetch(`http://127.0.0.1:${server.port}/graphql/schema.graphql`)).text());

/** Every meeting with what operation 06 asks of it and by: the plain objects that the peer works on. */
async function allMeetings(after) {
  const query = 'query ($after: String) { meetings(first: 100, after: $after, orderBy: [{ date: DESC }]) { pageInfo { hasNextPage endCursor } edges { cursor node { id name date status series { id } delegations { country { code } } } } } }';
  const { text } = await firstAnswer(server.port, JSON.stringify({ query, variables: { after } }));
  const { pageInfo, edges } = JSON.parse(text).data.meetings;
  return pageInfo.hasNextPage ? [...edges, ...await allMeetings(pageInfo.endCursor)] : edges;
}
const meetingsFile = join(scratch, 'meetings.json');
// A date may be a year, a month, a day or an interval; a program that held meetings as objects would have worked out once what to order and count them by.
const dated = ({ cursor, node }) => {
  const days = node.date?.startsWith('[..') ? [] : node.date?.match(/\d{4}(-\d\d){0,2}/g) ?? [];
  return { cursor, node: { ...node, earliest: days[0] ?? '', years: [...new Set(days.map(day => day.slice(0, 4)))] } };
};
writeFileSync(meetingsFile, JSON.stringify((await allMeetings()).map(dated)));
const answers = {};
for (const operation of operations) {
  const { text } = await firstAnswer(server.port, readFileSync(bodies[operation], 'utf8'));
  if (JSON.parse(text).errors) throw new Error(`${operation}: ${text}`);
  writeFileSync(answers[operation] = join(scratch, `${operation}.answer.json`), text);
}

const starts = { ours: [], bare: [] };
for (let round = 0; round < rounds * 2; round++) {
  for (const [name, run] of [['ours', ours], ['bare', () => bare(answers[operations[0]])]]) {
    const started = await run();
    starts[name].push(started.at - started.from);
    await stop(started.child);
  }
}

const atStart = residentMiB(server.child);
const table = [];
for (const operation of operations) {
  const contenders = { ours: server, peer: await peer(schemaFile, answers[operation]), bare: await bare(answers[operation]) };
  const expected = readFileSync(answers[operation], 'utf8');
  for (const [name, contender] of Object.entries(contenders)) {
    const { text } = await firstAnswer(contender.port, readFileSync(bodies[operation], 'utf8'));
    if (text !== expected) throw new Error(`${operation}: ${name} answers other bytes\n${text}\n${expected}`);
    await load(contender.port, bodies[operation]); // warms up
  }
  const rates = { ours: [], peer: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(contenders)) rates[name].push((await load(contenders[name].port, bodies[operation])).rate);
  }
  const per = other => rates.ours.map((rate, round) => rate / rates[other][round]);
  table.push({ operation, bytes: Buffer.byteLength(expected), peer: per('peer'), bare: per('bare') });
  console.log(`${operation}: ${median(per('peer')).toFixed(2)} × peer, ${median(per('bare')).toFixed(2)} of bare Kestrel (${rates.ours.map(Math.round)} | ${rates.peer.map(Math.round)} | ${rates.bare.map(Math.round)} requests/s)`);
  await stop(contenders.peer.child);
  await stop(contenders.bare.child);
}
const afterLoad = residentMiB(server.child);

mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/serving.md', `# Serving: ratios of one run

\`bench/run ${rounds}\` on ${cpus().length} cores (${cpus()[0].model.trim()}), .NET ${execFileSync('dotnet', ['--version'], { encoding: 'utf8' }).trim()}, Node ${process.version}.
Our server as published (ReadyToRun), npm \`mercurius\` with \`graphql-jit\` answering from plain objects of the same data (06: filtered, ordered and counted; the others: read from the very objects of the answer), and Kestrel alone writing the same bytes; each body is the
same to the byte. \`wrk\` with ${connections} connections on the same machine, ${seconds} s a turn, ${rounds} rounds in turns; the median of the rounds' ratios, and their range.

| operation | bytes | × mercurius + graphql-jit | of bare Kestrel |
|---|---:|---:|---:|
${table.map(row => `| ${row.operation} | ${row.bytes} | ${median(row.peer).toFixed(2)} (${range(row.peer)}) | ${median(row.bare).toFixed(2)} (${range(row.bare)}) |`).join('\n')}

Start: the first flagship answer comes ${median(starts.ours.map((time, round) => time / starts.bare[round])).toFixed(2)} × as long after the process is made as the first answer of bare Kestrel (${(median(starts.ours) / 1000).toFixed(2)} s and ${(median(starts.bare) / 1000).toFixed(2)} s in this run, the median of ${starts.ours.length} starts each).
Resident memory: ${atStart.toFixed(0)} MiB after the first answers, ${afterLoad.toFixed(0)} MiB after all the load.
`);
console.log(`start ${median(starts.ours).toFixed(0)} ms (bare ${median(starts.bare).toFixed(0)} ms), resident ${atStart.toFixed(0)} then ${afterLoad.toFixed(0)} MiB`);
process.exit(0);

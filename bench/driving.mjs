// Starts programs, asks them, and drives them with wrk: what the benches over HTTP have in common. Whatever was started ends with the process.
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const published = name => `artifacts/publish/${name}/release_linux-x64`;
export const scratch = mkdtempSync(join(tmpdir(), 'cajapan-bench-'));
const running = new Set();
process.on('exit', () => { running.forEach(child => child.kill('SIGKILL')); rmSync(scratch, { recursive: true, force: true }); });

export function start(command, args, environment = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...environment } });
  running.add(child);
  return child;
}

export async function stop(child) {
  running.delete(child);
  const gone = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** A port that nobody listens at. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Asks again and again until something answers; gives the answer and when it came. */
export async function firstAnswer(port, body, path = '/graphql') {
  for (let attempt = 0; attempt < 20_000; attempt++) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' } });
      return { status: response.status, text: await response.text(), at: performance.now() };
    } catch {
      await new Promise(resolve => setTimeout(resolve, 1));
    }
  }
  throw new Error(`nothing answers at port ${port}`);
}

/** One turn: the request in a file, sent over so many connections for some seconds. */
export async function drive(url, bodyFile, { connections, seconds = 2, headers = [] }) {
  const { stdout } = await promisify(execFile)(
    'wrk',
    ['-t', 1, '-c', connections, '-d', `${seconds}s`, '-s', 'bench/post.lua', ...headers.flatMap(header => ['-H', header]), url],
    { env: { ...process.env, BODY: bodyFile } },
  );
  const [requests, microseconds, p99, errors] = /RESULT (\d+) (\d+) (\d+) (\d+)/.exec(stdout).slice(1).map(Number);
  if (errors > 0) throw new Error(`${url}: ${errors} requests failed`);
  return { rate: requests / (microseconds / 1e6), p99: p99 / 1000 };
}

export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}
export const range = values => `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;

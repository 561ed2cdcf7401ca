// Starts the server that was built, holds it to every test here, and stops it. The argument is the server's program.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createInterface } from "node:readline";

const [program] = process.argv.slice(2);
if (!program) {
  console.error("Usage: npm test -- <path of cajapan-graph.dll>");
  process.exit(2);
}

const server = spawn("dotnet", [program, "--urls", "http://127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
process.on("exit", () => server.kill());
server.once("exit", (code) => {
  console.error(`The server ended, with exit code ${code}.`);
  process.exit(1);
});

const [greeting] = await once(createInterface({ input: server.stdout }), "line");
const url = /http:\/\/[^,;\s]+/.exec(greeting)[0];

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".test.mjs"));
const tests = spawn(process.execPath, ["--test", "--test-reporter=tap", ...files], {
  cwd: import.meta.dirname,
  env: { ...process.env, SERVER_URL: url },
  stdio: "inherit",
});
const [code] = await once(tests, "exit");
server.removeAllListeners("exit");
process.exit(code);

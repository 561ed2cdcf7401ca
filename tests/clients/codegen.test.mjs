// Types for all operations are generated, and TypeScript at its strictest takes them.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { codegen } from "@graphql-codegen/core";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import * as schemaTypes from "@graphql-codegen/typescript";
import { buildSchema, parse } from "graphql";
import ts from "typescript";
import { schemaText } from "./endpoint.mjs";
import { operations } from "./operations.mjs";

const config = { strictScalars: true, scalars: { PartialDate: "string", URL: "string" } };
const text = await schemaText();

async function generate(plugin, documents) {
  return codegen({
    filename: "generated.ts",
    schema: parse(text),
    schemaAst: buildSchema(text),
    documents,
    config,
    plugins: [{ plugin: {} }],
    pluginMap: { plugin },
  });
}

const sources = new Map([["schema", await generate(schemaTypes, [])]]);
for (const { name, document } of operations) {
  sources.set(name, await generate(operationTypes, [{ location: name, document }]));
}

const folder = mkdtempSync(join(tmpdir(), "codegen-"));
after(() => rmSync(folder, { recursive: true }));
for (const [name, source] of sources) {
  writeFileSync(fileOf(name), source);
}

const program = ts.createProgram([...sources.keys()].map(fileOf), { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, types: [] });

function fileOf(name) {
  return join(folder, `${name}.ts`);
}

test("the program has no mistakes of its own", () => assert.deepEqual(messages(), []));

for (const [name, source] of sources) {
  test(`the types of ${name} compile`, () => {
    assert.match(source, name === "schema" ? /export type Query = / : /export type \w+Query = /);
    assert.deepEqual(messages(program.getSourceFile(fileOf(name))), []);
  });
}

function messages(file) {
  const diagnostics = file ? ts.getPreEmitDiagnostics(program, file) : [...program.getGlobalDiagnostics(), ...program.getOptionsDiagnostics()];
  return diagnostics.map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

// What introspection tells is a valid schema, and the one that the server gives out as text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from "graphql";
import { ask, schemaText } from "./endpoint.mjs";

const everything = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };

const { data, errors } = await ask(getIntrospectionQuery(everything));
const text = await schemaText();

test("introspection is answered whole", () => assert.equal(errors, undefined));

test("the schema is valid", () => {
  assert.deepEqual(validateSchema(buildClientSchema(data)), []);
  assert.deepEqual(validateSchema(buildSchema(text)), []);
});

test("introspected, sorted and printed it is the text", () => assert.equal(printSchema(lexicographicSortSchema(buildClientSchema(data))), text));

test("the text, sorted and printed, is itself", () => assert.equal(printSchema(lexicographicSortSchema(buildSchema(text))), text));

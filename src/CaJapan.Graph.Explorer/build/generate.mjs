// Types the operations of every `.graphql` file here against the public schema. An operation that the schema does not allow stops the build.
import { readdirSync, readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse, print, printSchema, validate } from "graphql";

const schemaFile = process.env.SCHEMA ?? "../CaJapan.Graph.Api/schema.graphql";
const source = "explorer/operations";
const target = "explorer/generated";

const schema = buildSchema(readFileSync(schemaFile, "utf8"));
const files = readdirSync(source).filter((file) => file.endsWith(".graphql")).sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(source, file), "utf8").trim()]));

// Every file stands for itself, as it is shown in the playground; fragments are its own.
for (const [file, text] of texts) {
  const faults = validate(schema, parse(text));
  if (faults.length > 0) {
    console.error(faults.map((fault) => `${join(source, file)}: ${fault.message}`).join("\n"));
    process.exit(1);
  }
}

// Two files may each hold the same fragment; one type of it is enough.
const typed = new Map();
function withoutRepeatedFragments(document) {
  const definitions = document.definitions.filter((definition) => {
    if (definition.kind !== "FragmentDefinition") {
      return true;
    }
    const [name, text] = [definition.name.value, print(definition)];
    const known = typed.get(name);
    if (known !== undefined && known !== text) {
      throw new Error(`There are two fragments ${name}.`);
    }
    typed.set(name, text);
    return known === undefined;
  });
  return { ...document, definitions };
}

const types = await codegen({
  filename: "operations.ts",
  schema: parse(printSchema(schema)),
  documents: [...texts].map(([file, text]) => ({ location: file, document: withoutRepeatedFragments(parse(text)) })),
  skipDocumentsValidation: true,
  config: { enumType: "string-literal", skipTypename: false, useTypeImports: true, scalars: { PartialDate: "string", URL: "string", ID: "string" } },
  plugins: [{ operations: {} }],
  pluginMap: { operations },
});

const documents = [...texts].map(([file, text]) => {
  const { name } = parse(text).definitions.find((definition) => definition.kind === "OperationDefinition");
  if (`${name.value}.graphql` !== basename(file)) {
    throw new Error(`${file} holds the operation ${name.value}.`);
  }
  return `export const ${name.value}: Operation<${name.value}Query, ${name.value}QueryVariables> = { name: ${JSON.stringify(name.value)}, document: ${JSON.stringify(text)} };`;
});

mkdirSync(target, { recursive: true });
writeFileSync(join(target, "operations.ts"), `import type { Operation } from "../graph/operation";\n\n${types}\n${documents.join("\n")}\n`);

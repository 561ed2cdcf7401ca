// The operations that the project holds itself to, and what clients with their own conventions ask besides.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "graphql";

const folder = join(import.meta.dirname, "..", "..", "src", "CaJapan.Graph.Server", "Page", "examples");

export const operations = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => ({ name: basename(file, ".graphql"), document: parse(readFileSync(join(folder, file), "utf8")) }));

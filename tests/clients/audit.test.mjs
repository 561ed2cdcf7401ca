// The audit of GraphQL over HTTP: all of its requirements and all of its recommendations hold.
import assert from "node:assert/strict";
import { test } from "node:test";
import { serverAudits } from "graphql-http";
import { endpoint } from "./endpoint.mjs";

const audits = serverAudits({ url: endpoint });

test("the audit is the whole one", () => assert.equal(audits.length, 61));

for (const audit of audits) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.equal(result.status, "ok", result.reason);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { auditedSmall } from "../testing/auditFixture.ts";
import { auditDocument } from "./auditDocument.ts";
import { findingsCsv } from "./findingsCsv.ts";
import { usageCsv } from "./usageCsv.ts";

test("usage.csv has one line a usage row with a column for each number of login days", async (t) => {
  const { result } = await auditedSmall(t);
  const [header, ...rows] = usageCsv(result.usage).replace("\uFEFF", "").trimEnd().split("\r\n");
  assert.equal(rows.length, result.usage.length);
  assert.equal(header.split(",").length, 7 + 32);
  assert.ok(rows.includes(["2026-05-01,Customer Community,Shoppers,,2,1,2,1,0,1", ...new Array(29).fill(0)].join(",")));
});

test("usage.csv leaves a cell empty where the number is unknown", async (t) => {
  const { result } = await auditedSmall(t);
  const row = { ...result.usage[0], registered: null, frequencies: { 1: 4 } };
  assert.match(usageCsv([row]), /,[^,]*,[^,]*,,4,0,0,/);
});

test("findings.csv has one line a finding with its saving and currency", async (t) => {
  const { result, facts } = await auditedSmall(t);
  const csv = findingsCsv(auditDocument(result, facts).findings);
  for (const { id } of result.findings) assert.ok(csv.includes(id));
  assert.match(
    csv,
    /^\uFEFFid,type,license,profile,site,users,monthly_saving,currency,confidence,title,evidence,next\r\n/
  );
});

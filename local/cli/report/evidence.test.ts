import assert from "node:assert/strict";
import { test } from "node:test";
import { XMLValidator } from "fast-xml-parser";
import type { EvidencePack } from "c/licenseEngine";
import { auditedSmall } from "../../testing/auditFixture.ts";
import { decisionTables } from "./decisionTables.ts";
import { evidenceCsvs } from "./evidenceCsv.ts";
import { evidenceHtml } from "./evidenceHtml.ts";

const PACK: EvidencePack = {
  asOf: "2026-07-01",
  sourceName: "Prod & <Co>",
  coverage: { from: "2026-04-30", to: "2026-07-01" },
  sections: [
    {
      id: "summary",
      title: "Summary",
      notes: ["A note."],
      tables: [
        {
          id: "distribution/A b",
          title: "One",
          columns: [
            { label: "What", kind: "text" },
            { label: "Cost", kind: "money" },
            { label: "Rate", kind: "share" }
          ],
          rows: [
            ["=1+1", 1234.5, 0.125],
            ["none", null, null]
          ]
        },
        { id: "distribution/A-b", title: "Two", columns: [{ label: "Users", kind: "integer" }], rows: [] }
      ]
    }
  ]
};

test("the pack is one well-formed document that loads nothing", async (t) => {
  const html = evidenceHtml((await auditedSmall(t)).pack);
  const body = html.slice(html.indexOf("<body>"), html.indexOf("</html>"));
  assert.equal(XMLValidator.validate(body), true);
  assert.doesNotMatch(html, /<script|<link|\ssrc=|\shref=|\sstyle=/);
});

test("cells are worded by their kind, names escaped, unknown values shown as such", () => {
  const html = evidenceHtml(PACK);
  assert.match(html, /Prod &amp; &lt;Co&gt;/);
  assert.match(html, /<td class="number">1,235<\/td><td class="number">12.5%<\/td>/);
  assert.match(html, /none<\/th><td class="number">-<\/td><td class="number">-<\/td>/);
  assert.match(html, /Two: none\./);
});

test("every table is a CSV file of its own, with numbers in full and no formulas", () => {
  const files = evidenceCsvs(PACK);
  assert.deepEqual(Object.keys(files), ["distribution-A-b.csv", "distribution-A-b-2.csv"]);
  assert.equal(files["distribution-A-b.csv"], "\uFEFFWhat,Cost,Rate\r\n'=1+1,1234.5,0.125\r\nnone,,\r\n");
});

test("what is not known is said with its reason", async (t) => {
  const { result } = await auditedSmall(t);
  const rows = decisionTables(result).flatMap((table) => table.rows.map((row) => row.join("|")));
  assert.ok(
    rows.some((row) => /^Customer Community\|100\|50\|.*\|no data$/.test(row)),
    rows.join("\n")
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { XMLValidator } from "fast-xml-parser";
import type { WordedSection } from "c/words";
import { documents, format, words } from "./words.ts";
import { auditedSmall } from "../testing/auditFixture.ts";
import { evidenceCsvs } from "./evidenceCsv.ts";

const SECTIONS: WordedSection[] = [
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
];

test("the document is well-formed", async (t) => {
  const { evidence } = await auditedSmall(t);
  const html = documents.documentHtml(evidence.document, "en");
  const body = html.slice(html.indexOf("<body>"), html.indexOf("</html>"));
  assert.equal(XMLValidator.validate(body), true);
});

test("the document's headline, steps and asks are the audit's", async (t) => {
  const { result, evidence } = await auditedSmall(t);
  const { totals, asks, waterfalls } = evidence.document;
  const paid = result.owned.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0);
  assert.equal(totals[0]![1], format.formatMoney(paid, "USD"));
  const [ladder] = result.ladder;
  const rows = waterfalls[0]!.rows;
  const best = rows.find(([name]) => name === words.rungWord("best"))!;
  assert.equal(best[2], format.formatMoney(ladder!.best + paid - ladder!.today, "USD"));
  for (const row of asks.rows)
    assert.ok(
      result.steps.some(
        ({ date, monthly, currency }) =>
          row[1] === format.formatDate(date) && row[2] === format.formatMoney(monthly, currency)
      ),
      row.join()
    );
});

test("every table of the audit is a file, also those that paper has no room for", async (t) => {
  const { evidence } = await auditedSmall(t);
  const names = Object.keys(evidenceCsvs(evidence.tables));
  for (const name of ["owned.csv", "ladder.csv", "steps.csv", "distribution-Customer-Community.csv"])
    assert.ok(names.includes(name), name);
});

test("every table is a CSV file of its own, with numbers in full and no formulas", () => {
  const files = evidenceCsvs(SECTIONS);
  assert.deepEqual(Object.keys(files), ["distribution-A-b.csv", "distribution-A-b-2.csv"]);
  assert.equal(files["distribution-A-b.csv"], "\uFEFFWhat,Cost,Rate (0 to 1)\r\n'=1+1,1234.5,0.125\r\nnone,,\r\n");
});

test("what is not known is said with its reason", async (t) => {
  const { report } = await auditedSmall(t);
  const [seats] = report.sections.find(({ id }) => id === "running")!.tables;
  assert.deepEqual(seats.rows[0], ["Customer Community", 100, 2, null, "This data is not collected here."]);
});

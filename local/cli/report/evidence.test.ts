import assert from "node:assert/strict";
import { test } from "node:test";
import { XMLValidator } from "fast-xml-parser";
import type { WordedSection } from "c/words";
import { documents, words } from "../words.ts";
import { auditedSmall } from "../../testing/auditFixture.ts";
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

test("the pack is one well-formed document that loads nothing", async (t) => {
  const { facts, pack } = await auditedSmall(t);
  const html = documents.evidenceHtml(pack, words.documentWords(facts, "pack"), "en-US");
  const body = html.slice(html.indexOf("<body>"), html.indexOf("</html>"));
  assert.equal(XMLValidator.validate(body), true);
  assert.doesNotMatch(html, /<script|<link|\ssrc=|\shref=|\sstyle=/);
});

test("every table is a CSV file of its own, with numbers in full and no formulas", () => {
  const files = evidenceCsvs(SECTIONS);
  assert.deepEqual(Object.keys(files), ["distribution-A-b.csv", "distribution-A-b-2.csv"]);
  assert.equal(files["distribution-A-b.csv"], "\uFEFFWhat,Cost,Rate\r\n'=1+1,1234.5,0.125\r\nnone,,\r\n");
});

test("what is not known is said with its reason", async (t) => {
  const { report } = await auditedSmall(t);
  const [seats] = report.sections.find(({ id }) => id === "running")!.tables;
  assert.deepEqual(seats.rows[0], ["Customer Community", 100, 50, null, "This data is not collected here."]);
});

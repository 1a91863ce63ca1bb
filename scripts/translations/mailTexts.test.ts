import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { mailLabels, mailTextFiles } from "./mailTexts.ts";

test("the labels of mails are those that a class names beside their label", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mails-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "reporting"));
  const code =
    "texts.of('Mail_Open', System.Label.LO_Mail_Open) + texts.fill('Mail_Used',\n  Label.LO_Mail_Used, v) + x('Mail_Other', System.Label.LO_Mail_Open)";
  writeFileSync(join(folder, "reporting/Writer.cls"), code);
  assert.deepEqual(mailLabels(folder), ["Mail_Open", "Mail_Used"]);
});

test("a language's mails are one static resource with the texts that it has", () => {
  const files = mailTextFiles("de", ["Mail_Open", "Mail_Used"], new Map([["LO_Mail_Open", { text: "Öffnen" }]]));
  assert.deepEqual(JSON.parse(files.get("staticresources/License_Mail_Texts_de.json")!), { Mail_Open: "Öffnen" });
  assert.ok(files.has("staticresources/License_Mail_Texts_de.resource-meta.xml"));
  assert.equal(mailTextFiles("de", [], new Map()).size, 0);
});

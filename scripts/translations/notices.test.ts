import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { XMLParser } from "fast-xml-parser";
import translationFile from "../build/translationFile.cjs";

const RECORDS = join(import.meta.dirname, "../../force-app/main/default/customMetadata");
const parser = new XMLParser();

interface NoticeFile {
  CustomMetadata: { values: { field: string; value: { "#text": string } | string }[] };
}

/** Values of a notice's record by field. */
function noticeIn(name: string): Record<string, string> {
  const { CustomMetadata } = parser.parse(
    readFileSync(join(RECORDS, `License_Notice.${name}.md-meta.xml`), "utf8")
  ) as NoticeFile;
  return Object.fromEntries(
    CustomMetadata.values.map(({ field, value }) => [field, typeof value === "string" ? value : value["#text"]])
  );
}

// An org without the Translation Workbench has no other texts: the records are read without it, and customers add languages there.
for (const [name, language] of [
  ["German", "de"],
  ["Spanish", "es"]
] as const)
  test(`the notice in ${name} says the same as the translated labels`, () => {
    const { Language__c, Subject__c, Body__c } = noticeIn(name);
    const texts = translationFile.readTranslations(language);
    assert.equal(Language__c, language);
    assert.equal(Subject__c, texts.get("LO_Move_Notice_Subject")?.text);
    assert.equal(Body__c, texts.get("LO_Move_Notice_Body")?.text);
  });

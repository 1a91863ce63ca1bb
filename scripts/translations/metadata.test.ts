import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { ComponentSet, MetadataConverter } from "@salesforce/source-deploy-retrieve";
import { translationFiles } from "./metadata.ts";

const listed = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([name, text]) => [name, { english: name, text }]));

const plan = {
  "Plan__c.label": "Plan",
  "Plan__c.pluralLabel": "Pläne",
  "Plan__c.grammar": "Masculine;Plans;Plänen",
  "Plan__c.State__c.label": "Status",
  "Plan__c.State__c.value.endedWithFailures": "Mit Fehlern beendet",
  "Plan__c.rule.Needs_Reason": "Ohne Grund & Namen"
};
const planFile = "objectTranslations/Plan__c-de/Plan__c-de.objectTranslation-meta.xml";

test("labels, tabs, apps and report types of a language are one file", () => {
  const files = translationFiles(
    "es",
    listed({ LO_Yes: "Sí", "tab.Home": "Inicio", "app.Sales": "Ventas", "reportType.Moves.label": "Migraciones" })
  );
  assert.deepEqual([...files.keys()], ["translations/es.translation-meta.xml"]);
  const text = [...files.values()][0]!.replace(/\s+/g, "");
  assert.match(text, /<customLabels><label>Sí<\/label><name>LO_Yes<\/name><\/customLabels>/);
  assert.match(text, /<reportTypes><label>Migraciones<\/label><name>Moves<\/name><\/reportTypes>/);
});

test("a text without a translation is left out, so that the platform shows English", () => {
  assert.doesNotMatch([...translationFiles("de", listed({ LO_Yes: "" })).values()][0]!, /customLabels/);
});

test("the German name of an object is declined, the Spanish one has two forms", () => {
  const german = translationFiles("de", listed(plan)).get(planFile)!.replace(/\s+/g, "");
  assert.equal(german.match(/<caseValues>/g)?.length, 8);
  assert.match(german, /<caseType>Genitive<\/caseType><plural>false<\/plural><value>Plans<\/value>/);
  assert.match(german, /<caseType>Dative<\/caseType><plural>true<\/plural><value>Plänen<\/value>/);
  const spanish = translationFiles("es", listed({ ...plan, "Plan__c.grammar": "Masculine" }));
  assert.equal([...spanish.values()].join("").match(/<caseValues>/g)?.length, 2);
});

test("Salesforce CLI converts the files for a deploy, with the fields in them", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "translations-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of translationFiles("de", listed({ ...plan, LO_Yes: "Ja" }))) {
    mkdirSync(dirname(join(folder, "source", path)), { recursive: true });
    writeFileSync(join(folder, "source", path), content);
  }
  const target = { type: "directory", outputDirectory: join(folder, "out"), genUniqueDir: false } as const;
  await new MetadataConverter().convert(ComponentSet.fromSource(join(folder, "source")), "metadata", target);
  const converted = readFileSync(join(folder, "out/objectTranslations/Plan__c-de.objectTranslation"), "utf8");
  assert.match(converted, /<translation>Mit Fehlern beendet<\/translation>/);
  assert.match(converted, /Ohne Grund &amp; Namen/);
});

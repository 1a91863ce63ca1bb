import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import labelFile from "../build/labelFile.cjs";

const SOURCE = join(import.meta.dirname, "../../force-app/main/default");
const ARRAYS = ["value", "layoutSections", "sections"];
const parser = new XMLParser({
  parseTagValue: false,
  ignoreDeclaration: true,
  isArray: (name) => ARRAYS.includes(name)
});

/** A text of the metadata that the platform can show in another language. */
export interface SourceText {
  english: string;
  /** Longest translation that the platform takes, in characters. */
  most: number;
}

interface Picklist {
  valueSetDefinition?: { value: { fullName: string; label: string }[] };
}
interface FieldFile {
  label?: string;
  inlineHelpText?: string;
  relationshipLabel?: string;
  valueSet?: Picklist;
}
interface ObjectFile {
  label: string;
  pluralLabel: string;
  nameField: { label: string };
}
interface ReportTypeFile {
  label: string;
  description?: string;
  sections?: { masterLabel: string }[];
}

/**
 * Every text that is to be translated, by name: a label by its full name, other texts by their path, as `License_Move__c.Status__c.label`.
 * Custom metadata types and custom settings are read by administrators in Setup only and stay English; list views, reports, dashboards
 * and permission sets can't be translated on the platform.
 */
export function sourceTexts(): Map<string, SourceText> {
  const texts = new Map<string, SourceText>();
  const add = (name: string, english: string | undefined, most: number) => {
    if (english) texts.set(name, { english: english.replace(/\s+/g, " ").trim(), most });
  };
  for (const [name, english] of labelFile.readLabelFile()) add(name, english, 1000);
  for (const file of filesOf("applications")) add(`app.${nameOf(file)}`, parsed<{ label: string }>(file).label, 40);
  for (const file of filesOf("tabs")) add(`tab.${nameOf(file)}`, parsed<{ label?: string }>(file).label, 40);
  for (const file of filesOf("reportTypes")) {
    const { label, description, sections = [] } = parsed<ReportTypeFile>(file);
    add(`reportType.${nameOf(file)}.label`, label, 50);
    add(`reportType.${nameOf(file)}.description`, description, 255);
    for (const { masterLabel } of sections) add(`reportType.${nameOf(file)}.section.${masterLabel}`, masterLabel, 40);
  }
  for (const object of readdirSync(join(SOURCE, "objects")).filter((name) => name.endsWith("__c")))
    addObject(object, add);
  return texts;
}

type Add = (name: string, english: string | undefined, most: number) => void;

function addObject(object: string, add: Add): void {
  const head = parsed<ObjectFile & { customSettingsType?: string }>(
    join(SOURCE, "objects", object, `${object}.object-meta.xml`)
  );
  if (head.customSettingsType) return;
  add(`${object}.label`, head.label, 40);
  add(`${object}.pluralLabel`, head.pluralLabel, 40);
  add(`${object}.grammar`, head.label, 60);
  add(`${object}.nameField`, head.nameField.label, 40);
  for (const file of filesOf(`objects/${object}/fields`)) {
    const { label, inlineHelpText, relationshipLabel, valueSet } = parsed<FieldFile>(file);
    const path = `${object}.${nameOf(file)}`;
    add(`${path}.label`, label, 40);
    add(`${path}.help`, inlineHelpText, 510);
    add(`${path}.relationship`, relationshipLabel, 40);
    for (const value of valueSet?.valueSetDefinition?.value ?? []) add(`${path}.value.${value.label}`, value.label, 40);
  }
  for (const file of filesOf(`objects/${object}/validationRules`))
    add(`${object}.rule.${nameOf(file)}`, parsed<{ errorMessage: string }>(file).errorMessage, 255);
  for (const file of filesOf("layouts").filter((path) => basename(path).startsWith(`${object}-`)))
    for (const { label, customLabel } of parsed<{ layoutSections: { label?: string; customLabel?: string }[] }>(file)
      .layoutSections)
      if (customLabel === "true") add(`${object}.layout.${nameOf(file).slice(object.length + 1)}.${label}`, label, 40);
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(join(SOURCE, folder))
      .sort()
      .map((name) => join(SOURCE, folder, name));
  } catch {
    return []; // The project has no metadata of this kind.
  }
}

/** A component's name: its file's without the endings. */
const nameOf = (path: string) => decodeURIComponent(basename(path).replace(/\.\w+-meta\.xml$/, ""));

function parsed<File>(path: string): File {
  return Object.values(parser.parse(readFileSync(path, "utf8")) as Record<string, File>)[0]!;
}

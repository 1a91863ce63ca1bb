import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import type { Basis, LicenseType, UpgradeFact } from "c/licenseEngine";

const FOLDER = join(import.meta.dirname, "../../force-app/main/default/customMetadata");
const SUFFIX = ".md-meta.xml";

/** The license catalog, by name: the `License_Type__mdt` records of the project, which are also the org's source of truth. */
export async function readCatalog(folder = FOLDER): Promise<LicenseType[]> {
  const types = (await readRecords(folder)).map(licenseType);
  return types.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** Families to which users of a license can be upgraded in place, by license; omits licenses without any. */
export async function readUpgrades(folder = FOLDER): Promise<UpgradeFact[]> {
  return (await readRecords(folder))
    .map(({ text }) => ({ license: text("License_Name__c") ?? "", targets: listOf(text("Upgrade_Targets__c")) }))
    .filter(({ targets }) => targets.length > 0)
    .sort((a, b) => (a.license < b.license ? -1 : Number(a.license > b.license)));
}

/** The fields of one record; `text` is null for an empty field. */
interface CatalogRecord {
  file: string;
  text(field: string): string | null;
}

async function readRecords(folder: string): Promise<CatalogRecord[]> {
  const files = (await readdir(folder)).filter((file) => /^License_Type\./.test(file) && file.endsWith(SUFFIX));
  return Promise.all(files.map(async (file) => recordOf(await readFile(join(folder, file), "utf8"), file)));
}

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === "values"
});

function recordOf(xml: string, file: string): CatalogRecord {
  const { values = [] } = parser.parse(xml).CustomMetadata as { values?: { field: string; value?: unknown }[] };
  const fields = new Map(
    values.map(({ field, value }) => [field, typeof value === "string" && value !== "" ? value : null])
  );
  return { file, text: (field) => fields.get(field) ?? null };
}

function licenseType({ file, text }: CatalogRecord): LicenseType {
  const number = (field: string) => (text(field) === null ? null : Number(text(field)));
  const name = text("License_Name__c");
  if (name === null) throw new Error(`${basename(file)}: License_Name__c is empty`);
  return {
    name,
    definitionKey: text("Definition_Key__c"),
    external: text("Is_External__c") === "true",
    family: text("Family__c"),
    basis: (text("Basis__c")?.toLowerCase() ?? null) as Basis | null,
    tier: number("Tier__c"),
    counterpart: text("Counterpart__c"),
    userType: text("User_Type__c"),
    needsRole: text("Needs_Role__c") === "true",
    listPrice: number("List_Price__c"),
    listCurrency: text("List_Currency__c"),
    gatingObjects: listOf(text("Gating_Objects__c"))
  };
}

/** The catalog separates names by semicolons. */
function listOf(text: string | null): string[] {
  return (text ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import type { Basis, LicenseType } from "c/licenseEngine";

const FOLDER = join(import.meta.dirname, "../force-app/main/default/customMetadata");
const SUFFIX = ".md-meta.xml";

/** The license catalog, by name: the `License_Type__mdt` records of the project, the one source of truth that the org has too. */
export async function readCatalog(folder = FOLDER): Promise<LicenseType[]> {
  const files = (await readdir(folder)).filter((file) => /^License_Type\./.test(file) && file.endsWith(SUFFIX));
  const types = await Promise.all(
    files.map(async (file) => licenseType(await readFile(join(folder, file), "utf8"), file))
  );
  return types.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === "values"
});

function licenseType(xml: string, file: string): LicenseType {
  const { values = [] } = parser.parse(xml).CustomMetadata as { values?: { field: string; value?: unknown }[] };
  const fields = new Map(
    values.map(({ field, value }) => [field, typeof value === "string" && value !== "" ? value : null])
  );
  const text = (field: string) => fields.get(field) ?? null;
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
    listCurrency: text("List_Currency__c")
  };
}

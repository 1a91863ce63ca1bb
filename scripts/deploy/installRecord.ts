import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { versionIn, versionLine } from "../../local/facts/appVersion.ts";
import type { PackageContents } from "./packageContents.ts";

/** What an org contains of the app, according to the custom metadata record in it. */
export interface InstallRecord {
  /** Version and commit, e.g. `0.1.0 (5a7717c)`. */
  version: string;
  /** Components, as `Type:name`, that came with the app. */
  owners: ReadonlySet<string>;
}

const FILE = "force-app/main/default/customMetadata/License_Optimizer_Install.Package.md-meta.xml";
/** Maximum number of characters of a long text area. */
const MOST = 131_072;

/**
 * Writes the record that is deployed with the package, so that a later deploy can identify the app's components. It is generated, like
 * the JavaScript of the bundles, and not kept in the repository.
 *
 * @returns the version in the record
 */
export function writeInstallRecord(project: string, contents: PackageContents): string {
  const version = versionLine(versionIn(project));
  writeFileSync(join(project, FILE), xmlOf(version, componentsText(contents.owners)));
  return version;
}

/** `Type:name,name;Type:name`, sorted. @throws RangeError if it does not fit into the field */
export function componentsText(owners: ReadonlySet<string>): string {
  const types = new Map<string, string[]>();
  for (const owner of [...owners].sort()) {
    const [type = "", name = ""] = owner.split(/:(.*)/s);
    types.set(type, [...(types.get(type) ?? []), name]);
  }
  const text = [...types].map(([type, names]) => `${type}:${names.join(",")}`).join(";");
  if (text.length > MOST)
    throw new RangeError(`The list of components has ${text.length} characters, more than ${MOST}.`);
  return text;
}

/** Parses the result of `componentsText`. */
export function readInstallRecord(row: { Version__c: string | null; Components__c: string | null }): InstallRecord {
  const owners = (row.Components__c ?? "")
    .split(";")
    .filter(Boolean)
    .flatMap((group) => {
      const [type = "", names = ""] = group.split(/:(.*)/s);
      return names.split(",").map((name) => `${type}:${name}`);
    });
  return { version: row.Version__c ?? "unknown", owners: new Set(owners) };
}

function xmlOf(version: string, components: string): string {
  const value = (field: string, text: string) =>
    `  <values>\n    <field>${field}</field>\n    <value xsi:type="xsd:string">${text}</value>\n  </values>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<CustomMetadata
  xmlns="http://soap.sforce.com/2006/04/metadata"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:xsd="http://www.w3.org/2001/XMLSchema"
>
  <label>Package</label>
  <protected>false</protected>
${value("Version__c", version)}${value("Components__c", components)}</CustomMetadata>
`;
}

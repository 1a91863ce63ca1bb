import type { PackageContents } from "../deploy/packageContents.ts";

/**
 * What a deploy has to carry to delete the app: a package without components, and the list of the app's own. Made from the package, not by the CLI, whose
 * list would name the file of all custom labels, others' included.
 *
 * @param contents of the package
 * @param parts what no component owns, as `Type:name`: folders of reports and dashboards, records of custom metadata
 * @returns the files by name
 */
export function removalFiles(
  contents: Pick<PackageContents, "owners">,
  parts: readonly string[],
  apiVersion: string
): Record<"package.xml" | "destructiveChanges.xml", string> {
  const types = new Map<string, string[]>();
  for (const owner of [...contents.owners, ...parts].sort()) {
    const [type = "", name = ""] = owner.split(/:(.*)/s);
    types.set(type, [...(types.get(type) ?? []), name]);
  }
  const listed = [...types].map(
    ([type, names]) =>
      `  <types>\n${names.map((name) => `    <members>${escaped(name)}</members>\n`).join("")}    <name>${type}</name>\n  </types>\n`
  );
  return {
    "package.xml": document(`  <version>${apiVersion}</version>\n`),
    "destructiveChanges.xml": document(`${listed.join("")}  <version>${apiVersion}</version>\n`)
  };
}

function document(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Package xmlns="http://soap.sforce.com/2006/04/metadata">\n${content}</Package>\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

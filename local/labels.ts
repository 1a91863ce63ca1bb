import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

const FILE = join(import.meta.dirname, "../force-app/main/default/labels/CustomLabels.labels-meta.xml");
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === "labels"
});

/** The project's custom labels: texts by label name, without the prefix `LO_`. */
export async function readLabels(file = FILE): Promise<Record<string, string>> {
  const { labels = [] } = parser.parse(await readFile(file, "utf8")).CustomLabels as {
    labels?: { fullName: string; value: string }[];
  };
  return Object.fromEntries(labels.map(({ fullName, value }) => [fullName.replace(/^LO_/, ""), value]));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { registerSa11yMatcher } from "@sa11y/jest";

registerSa11yMatcher();
// Checking the accessibility of a whole page takes seconds on a busy machine.
jest.setTimeout(30_000);

// Labels are the real texts, so that a test sees what a user reads and fails where a label is missing.
const XML: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const labels = readFileSync(join(__dirname, "force-app/main/default/labels/CustomLabels.labels-meta.xml"), "utf8");
for (const [, name, value] of labels.matchAll(/<fullName>(.*?)<\/fullName>[\s\S]*?<value\s*>([\s\S]*?)<\/value\s*>/g)) {
  const text = value.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => XML[entity]);
  jest.doMock(`@salesforce/label/c.${name}`, () => ({ default: text }), { virtual: true });
}

// Jest resolves no bundle that is a style sheet only.
jest.doMock("c/chartStyles", () => ({ __esModule: true, default: [] }), { virtual: true });

// Checks which folder of Apex uses which, that only selectors query, that Apex and pages have the endpoints of the contract, who may call what, that each permission
// set grants what its role needs and no more, that reports show what exists, and that docs/security-review.md and docs/admin-guide.md document it. `--write` updates the lists of the documents.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { entriesOf, readClasses } from "./apexClasses.ts";
import { PERMISSION_SETS, ROLES, accessProblems, type Role } from "./accessMatrix.ts";
import { queryProblems, testPackageProblems, wallProblems } from "./apexWalls.ts";
import { endpointProblems } from "./endpoints.ts";
import { flowActionProblems } from "./flowActions.ts";
import { parseXml, readMetadata, type Xml } from "./metadata.ts";
import { reportProblems, reportTable, type ReportMetadata } from "./reports.ts";
import { roleTable } from "./roleTable.ts";
import { roleProblems, type Closed, type PackagedMetadata } from "./roles.ts";
import { argumentProblems, filled, withLists } from "./securityReview.ts";

const SOURCE = "force-app/main/default";
const LWC = `${SOURCE}/lwc`;
const DOCUMENT = "docs/security-review.md";
const GUIDE = "docs/admin-guide.md";

const classes = readClasses(`${SOURCE}/classes`);
const permissionSets = Object.fromEntries(
  ROLES.map((role) => [
    role,
    readFileSync(`${SOURCE}/permissionsets/${PERMISSION_SETS[role]}.permissionset-meta.xml`, "utf8")
  ])
) as Record<Role, string>;

const objects = readMetadata(`${SOURCE}/objects`, ".object-meta.xml");
const metadata: PackagedMetadata = {
  permissionSets: Object.fromEntries(ROLES.map((role) => [role, parseXml(permissionSets[role])])) as Record<Role, Xml>,
  groups: readMetadata(`${SOURCE}/permissionsetgroups`, ".permissionsetgroup-meta.xml"),
  fields: readMetadata(`${SOURCE}/objects`, ".field-meta.xml"),
  tabs: readMetadata(`${SOURCE}/tabs`, ".tab-meta.xml"),
  entryClasses: new Set(classes.flatMap(entriesOf).map(({ name }) => name.split(".")[0]!)),
  closed: (JSON.parse(readFileSync("org-check.json", "utf8")) as { personalData: Closed[] }).personalData
};
const reporting: ReportMetadata = {
  reportTypes: readMetadata(`${SOURCE}/reportTypes`, ".reportType-meta.xml"),
  reports: readMetadata(`${SOURCE}/reports`, ".report-meta.xml"),
  dashboards: readMetadata(`${SOURCE}/dashboards`, ".dashboard-meta.xml"),
  fields: metadata.fields
};
const plurals = new Map([...objects].map(([path, xml]) => [path.split("/")[0]!, xml.text("pluralLabel")]));

const text = readFileSync(DOCUMENT, "utf8");
const guide = readFileSync(GUIDE, "utf8");
const current = await withLists(text, classes, permissionSets);
const currentGuide = await filled(guide, {
  roles: roleTable(plurals, metadata),
  reports: reportTable(reporting, metadata.closed)
});
const modules = readdirSync(LWC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
  .map((file) => ({ file, text: readFileSync(`${LWC}/${file}`, "utf8") }));
const contract = readFileSync(`${LWC}/licenseEngine/contract/host.ts`, "utf8");
const packaged = readClasses("force-app-test/main/default/classes").map(({ name }) => name);
const problems = [
  ...wallProblems(classes),
  ...queryProblems(classes),
  ...testPackageProblems(classes, packaged),
  ...endpointProblems(contract, classes, modules),
  ...flowActionProblems(classes),
  ...accessProblems(classes, permissionSets),
  ...roleProblems(metadata),
  ...reportProblems(reporting, metadata.closed)
];
for (const [file, old, next] of [
  [DOCUMENT, text, current],
  [GUIDE, guide, currentGuide]
] as const) {
  if (process.argv.includes("--write")) writeFileSync(file, next);
  else if (next !== old) problems.push(`${file}: its lists are out of date. Run npm run security-review.`);
}
problems.push(...argumentProblems(text, classes).map((problem) => `${DOCUMENT}: ${problem}`));
for (const problem of problems) console.error(problem);
console.log(`${classes.length} classes, ${problems.length} problems of folders, endpoints and access`);
process.exitCode = problems.length ? 1 : 0;

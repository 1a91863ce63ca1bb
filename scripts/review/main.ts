// Checks which folder of Apex uses which, that only selectors query, that Apex and pages have the endpoints of the contract, who may call what, and that docs/security-review.md documents it.
// `--write` updates the lists of the document.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { readClasses } from "./apexClasses.ts";
import { PERMISSION_SETS, ROLES, accessProblems, type Role } from "./accessMatrix.ts";
import { queryProblems, testPackageProblems, wallProblems } from "./apexWalls.ts";
import { endpointProblems } from "./endpoints.ts";
import { argumentProblems, withLists } from "./securityReview.ts";

const SOURCE = "force-app/main/default";
const LWC = `${SOURCE}/lwc`;
const DOCUMENT = "docs/security-review.md";

const classes = readClasses(`${SOURCE}/classes`);
const permissionSets = Object.fromEntries(
  ROLES.map((role) => [
    role,
    readFileSync(`${SOURCE}/permissionsets/${PERMISSION_SETS[role]}.permissionset-meta.xml`, "utf8")
  ])
) as Record<Role, string>;

const text = readFileSync(DOCUMENT, "utf8");
const current = await withLists(text, classes, permissionSets);
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
  ...accessProblems(classes, permissionSets)
];
if (process.argv.includes("--write")) writeFileSync(DOCUMENT, current);
else if (current !== text) problems.push(`${DOCUMENT}: its lists are out of date. Run npm run security-review.`);
problems.push(...argumentProblems(text, classes).map((problem) => `${DOCUMENT}: ${problem}`));
for (const problem of problems) console.error(problem);
console.log(`${classes.length} classes, ${problems.length} problems of folders, endpoints and access`);
process.exitCode = problems.length ? 1 : 0;

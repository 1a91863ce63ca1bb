// Writes `labels.ts` of each LWC bundle that uses labels: an import for each `labels.<Name>` in its sources, where LO_<Name> is the custom label.
// `labels[`Head_${code}`]` stands for every label whose name begins with Head_. With --check nothing is written: stale files, labels that
// do not exist and labels that nobody uses fail.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import prettier from "prettier";
import labelFile from "./labelFile.cjs";

const PREFIX = "LO_";
const LWC = "force-app/main/default/lwc";
const CLASSES = "force-app/main/default/classes";
const HEADER = "// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.\n";
const check = process.argv.includes("--check");
const names = [...labelFile.readLabelFile().keys()];
const known = new Set(names);
const used = new Set();
const problems = [];

/** Files of a folder and those below it, by their path from the project's root. */
function filesBelow(folder, pattern) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => pattern.test(path) && !path.includes("__tests__"));
}

/** Names without the prefix that a source uses. */
function labelsIn(path) {
  const source = readFileSync(path, "utf8");
  const found = [...source.matchAll(/\blabels\.([A-Z]\w*)/g)].map(([, name]) => name);
  for (const name of found)
    if (!known.has(PREFIX + name)) problems.push(`${path}: there is no custom label ${PREFIX}${name}`);
  for (const [, head, tail] of source.matchAll(/\blabels(?: as \w+\))?\[\s*`([\w]*)\$\{[^}]*\}(\w*)`/g)) {
    const matching = names.filter((name) => name.startsWith(PREFIX + head) && name.endsWith(tail));
    if (!head || !matching.length) problems.push(`${path}: no custom label begins with ${PREFIX}${head}`);
    found.push(...matching.map((name) => name.slice(PREFIX.length)));
  }
  return found;
}

async function moduleOf(labels) {
  const imports = labels.map((name) => `import ${name} from "@salesforce/label/c.${PREFIX}${name}";`);
  const text = `${HEADER}${imports.join("\n")}\n\n/** The texts of this bundle, by the names of their custom labels. */\nexport const labels = { ${labels.join(", ")} };\n`;
  return prettier.format(text, { ...(await prettier.resolveConfig(LWC)), parser: "typescript" });
}

for (const bundle of readdirSync(LWC)) {
  const folder = join(LWC, bundle);
  const target = join(folder, "labels.ts");
  const sources = filesBelow(folder, /\.(ts|html)$/).filter((path) => path !== target);
  const labels = [...new Set(sources.flatMap(labelsIn))].filter((name) => known.has(PREFIX + name)).sort();
  for (const name of labels) used.add(PREFIX + name);
  const before = existsSync(target) ? readFileSync(target, "utf8") : "";
  const after = labels.length ? await moduleOf(labels) : "";
  if (before === after) continue;
  if (check) problems.push(`${target} is stale: npm run labels`);
  else if (after) writeFileSync(target, after);
  else rmSync(target);
}

for (const path of filesBelow(CLASSES, /\.cls$/))
  for (const [, name] of readFileSync(path, "utf8").matchAll(/\bLabel\.(LO_\w+)|'LO_\w+'/gi)) if (name) used.add(name);
for (const name of names) if (!used.has(name)) problems.push(`custom label ${name} is used nowhere`);

for (const problem of problems) console.error(problem);
console.log(`${names.length} custom labels, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;

// Writes `labels.ts` of each LWC bundle that uses labels: an import for each `labels.<Name>` in its sources, where LO_<Name> is the custom label.
// `labels[`Head_${code}`]` stands for every label whose name begins with Head_, and for every such code of sharedLabels.cjs. With --check
// nothing is written. The check fails for stale files and for labels that are missing, unused, or repeat another label's text.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import prettier from "prettier";
import labelFile from "./labelFile.cjs";
import shared from "./sharedLabels.cjs";
import { twins, wrongCodes } from "./twins.mjs";

const PREFIX = "LO_";
const LWC = "force-app/main/default/lwc";
const CLASSES = "force-app/main/default/classes";
const HEADER = "// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.\n";
const check = process.argv.includes("--check");
const texts = labelFile.readLabelFile();
const codes = new Set(
  [...texts.keys()].map((name) => name.slice(PREFIX.length)).concat([...shared.labelOfCode.keys()])
);
const used = new Set();
const composed = new Set();
const problems = [];

/** Files of a folder and those below it, by their path from the project's root. */
function filesBelow(folder, pattern) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => pattern.test(path) && !path.includes("__tests__"));
}

/** The full name of the label that a name in a source refers to. */
const labelOf = (name) => PREFIX + (shared.labelOfCode.get(name) ?? name);

/** Names without the prefix that a source uses. */
function labelsIn(path) {
  const source = readFileSync(path, "utf8");
  const found = [...source.matchAll(/\blabels\.([A-Z]\w*)/g)].map(([, name]) => name);
  for (const name of found) if (!codes.has(name)) problems.push(`${path}: there is no custom label ${PREFIX}${name}`);
  for (const [, head, tail] of source.matchAll(/\blabels(?: as \w+\))?\[\s*`([\w]*)\$\{[^}]*\}(\w*)`/g)) {
    const matching = [...codes].filter((name) => name.startsWith(head) && name.endsWith(tail));
    if (!head || !matching.length) problems.push(`${path}: no custom label begins with ${PREFIX}${head}`);
    for (const name of matching) composed.add(name);
    found.push(...matching);
  }
  return found;
}

async function moduleOf(labels) {
  const names = [...new Set(labels.map((name) => labelOf(name).slice(PREFIX.length)))].sort();
  const imports = names.map((name) => `import ${name} from "@salesforce/label/c.${PREFIX}${name}";`);
  const members = labels.map((name) =>
    shared.labelOfCode.has(name) ? `${name}: ${shared.labelOfCode.get(name)}` : name
  );
  const text = `${HEADER}${imports.join("\n")}\n\n/** The texts of this bundle, by the names of their custom labels. */\nexport const labels = { ${members.join(", ")} };\n`;
  return prettier.format(text, { ...(await prettier.resolveConfig(LWC)), parser: "typescript" });
}

for (const bundle of readdirSync(LWC)) {
  const folder = join(LWC, bundle);
  const target = join(folder, "labels.ts");
  const sources = filesBelow(folder, /\.(ts|html)$/).filter((path) => path !== target);
  const labels = [...new Set(sources.flatMap(labelsIn))].filter((name) => codes.has(name)).sort();
  for (const name of labels) used.add(labelOf(name));
  const before = existsSync(target) ? readFileSync(target, "utf8") : "";
  const after = labels.length ? await moduleOf(labels) : "";
  if (before === after) continue;
  if (check) problems.push(`${target} is stale: npm run labels`);
  else if (after) writeFileSync(target, after);
  else rmSync(target);
}

for (const path of filesBelow(CLASSES, /\.cls$/))
  for (const [, name] of readFileSync(path, "utf8").matchAll(/\bLabel\.(LO_\w+)|'LO_\w+'/gi)) if (name) used.add(name);
for (const name of texts.keys()) if (!used.has(name)) problems.push(`custom label ${name} is used nowhere`);
problems.push(...twins(texts, shared.HOMONYMS), ...wrongCodes(texts, shared.labelOfCode, composed));

for (const problem of problems) console.error(problem);
console.log(`${texts.size} custom labels, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;

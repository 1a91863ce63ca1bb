// Checks the compiled bundles as the platform would on a deploy: they compile,
// and every module and tag they name exists here or on the platform.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { transformSync } from "lwc/compiler";
import labelFile from "./labelFile.cjs";

const require = createRequire(import.meta.url);
const root = "force-app/main/default";
const { sourceApiVersion } = JSON.parse(readFileSync("sfdx-project.json", "utf8"));
const errors = [];

// sfdx-lwc-jest has a stub for each public lightning module (except these).
const stubs = join(dirname(require.resolve("@salesforce/sfdx-lwc-jest/package.json")), "src/lightning-stubs");
const lightning = new Set([...readdirSync(stubs), "modal"]);
const bundles = new Set(
  readdirSync(join(root, "lwc")).filter((n) => existsSync(join(root, "lwc", n, `${n}.js-meta.xml`)))
);
const labels = labelFile.readLabelFile();

function checkImport(id) {
  if (id === "lwc" || id.startsWith("./") || id.startsWith("../")) return null;
  const [scope, kind, ...rest] = id.split("/");
  const name = rest.join("/");
  if (scope === "lightning") return lightning.has(kind) ? null : `unknown module ${id}`;
  if (scope === "c") return bundles.has(kind) ? null : `no bundle ${id}`;
  if (scope !== "@salesforce") return `${id} can't be resolved on the platform`;
  if (kind === "label" && name.startsWith("c.")) return labels.has(name.slice(2)) ? null : `no custom label ${name}`;
  if (kind === "resourceUrl")
    return existsSync(join(root, "staticresources", `${name}.resource-meta.xml`)) ? null : `no static resource ${name}`;
  if (kind === "customPermission")
    return existsSync(join(root, "customPermissions", `${name}.customPermission-meta.xml`))
      ? null
      : `no custom permission ${name}`;
  if (kind === "schema" && /__c(\.|$)/.test(name)) {
    const [object, field] = name.split(".");
    const dir = join(root, "objects", object);
    if (object.endsWith("__c") && !existsSync(dir)) return `no object ${object}`;
    if (field?.endsWith("__c") && !existsSync(join(dir, "fields", `${field}.field-meta.xml`)))
      return `no field ${name}`;
  }
  return null;
}

const camel = (tag) => tag.replace(/-([a-z0-9])/g, (_, c) => c.toUpperCase());

for (const name of bundles) {
  const dir = join(root, "lwc", name);
  const files = readdirSync(dir, { recursive: true }).filter(
    (f) => /\.(js|html|css)$/.test(f) && !f.includes("__tests__")
  );
  if (existsSync(join(dir, `${name}.ts`)) && !files.includes(`${name}.js`))
    errors.push(`${name}: not compiled (npm run build)`);
  for (const f of files) {
    const file = join(dir, f);
    const code = readFileSync(file, "utf8");
    try {
      const { warnings = [] } = transformSync(code, basename(f), {
        namespace: "c",
        name,
        apiVersion: Number(sourceApiVersion.split(".")[0]),
        scopedStyles: f.endsWith(".scoped.css")
      });
      for (const w of warnings) errors.push(`${file}: ${w.message}`);
    } catch (e) {
      errors.push(`${file}: ${e.message}`);
    }
    if (extname(f) === ".js") {
      for (const [, id] of code.matchAll(
        /^import\s+(?:[\w$]+\s*,?\s*)?(?:\{[^}]*\}\s*)?(?:from\s*)?['"]([^'"]+)['"]/gm
      )) {
        const problem = checkImport(id);
        if (problem) errors.push(`${file}: ${problem}`);
      }
    } else if (extname(f) === ".html") {
      for (const [, scope, tag] of code.matchAll(/<(lightning|c)-([a-z0-9-]+)/g)) {
        const known = scope === "c" ? bundles : lightning;
        if (!known.has(camel(tag))) errors.push(`${file}: unknown tag <${scope}-${tag}>`);
      }
      for (const [, event, handler] of code.matchAll(/\son([a-z]+)=\{(?!handle[A-Z])([\w.]+)\}/g))
        errors.push(`${file}: on${event}={${handler}}: name the handler handle...`);
    }
  }
}
for (const e of errors) console.error(e);
console.log(`${bundles.size} bundles, ${errors.length} problems`);
process.exitCode = errors.length ? 1 : 0;

// lightning-base-components ships every SLDS icon as a compiled LWC template:
// thousands of modules. The bundle contains only the icons that some source names.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const LBC = join(dirname(require.resolve("lightning-base-components/package.json")), "src/lightning");
const ICON = /\b(utility|standard|action|custom|doctype):([a-zA-Z]\w*)/g;
const MODULE = /^lightning\/iconSvgTemplates(Utility|Standard|Action|Custom|Doctype)(Rtl)?$/;

function collect(dir, found) {
  for (const e of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const parent = e.parentPath ?? e.path;
    if (
      !e.isFile() ||
      !/\.(html|js|ts)$/.test(e.name) ||
      /iconSvgTemplates|__examples__|\.d\.ts$/.test(join(parent, e.name))
    )
      continue;
    for (const [, category, name] of readFileSync(join(parent, e.name), "utf8").matchAll(ICON)) {
      found.add(`${category}:${name}`);
    }
  }
  return found;
}

export function icons({ sources, extra = [] }) {
  const names = new Set(extra);
  for (const dir of [LBC, ...sources]) collect(dir, names);
  return {
    name: "slds-icons",
    resolveId(id) {
      return MODULE.test(id) ? `\0icons:${id}` : null;
    },
    load(id) {
      if (!id.startsWith("\0icons:")) return null;
      const [, Category, rtl] = MODULE.exec(id.slice("\0icons:".length));
      const category = Category.toLowerCase();
      const bundle = join(LBC, `iconSvgTemplates${Category}${rtl ?? ""}/buildTemplates/${category}`);
      const list = [...names]
        .filter((n) => n.startsWith(`${category}:`))
        .map((n) => n.split(":")[1])
        .filter((n) => existsSync(join(bundle, `${n}.html`)));
      return [
        ...list.map((n) => `import ${category}_${n} from ${JSON.stringify(join(bundle, `${n}.html`))};`),
        `export default { ${list.map((n) => `${category}_${n}`).join(", ")} };`
      ].join("\n");
    }
  };
}

// Bundles the LWC of the project with the real Lightning base components. What is added here of others is distributed with the npm package:
// scripts/package/bundled.mjs names it.
import { existsSync, mkdirSync, readFileSync, readdirSync, cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createRequire } from "node:module";
import { rollup } from "rollup";
import lwc from "lwc/rollup-plugin";
import { language, textsOf } from "./plugins/language.mjs";
import { platform } from "./plugins/platform.mjs";
import { icons } from "./plugins/icons.mjs";
import { minify } from "./plugins/minify.mjs";
import { typescript } from "./plugins/typescript.mjs";
import translationFile from "../build/translationFile.cjs";
import { BUNDLED, packagesOf } from "../package/bundled.mjs";

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const source = resolve(process.env.SOURCE ?? join(here, "../../force-app/main/default"));
const pages = resolve(here, "../../dist/pages");
// A running server keeps serving the earlier build until the new one is complete.
const out = `${pages}.${process.pid}`;
const nativeShadow = process.env.SHADOW === "native";
const lbc = dirname(require.resolve("lightning-base-components/package.json"));

const alias = (name, path) => ({ name, path });
const bundles = readdirSync(join(source, "lwc"), { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => ["ts", "css"].map((x) => [e.name, join(source, "lwc", e.name, `${e.name}.${x}`)]))
  .flatMap((found) => found.filter(([, file]) => existsSync(file)).slice(0, 1))
  .map(([name, file]) => alias(`c/${name}`, file));
const shims = ["platformShowToastEvent", "platformResourceLoader", "navigation", "refresh"].map((n) =>
  alias(`lightning/${n}`, join(here, "shims", `${n}.js`))
);
// Base components that the package does not expose but that other components import.
const hidden = readdirSync(join(lbc, "src/lightning")).map((n) => [n, join(lbc, "src/lightning", n)]);
const lightning = hidden
  .map(([n, dir]) => ["js", "html", "css"].map((x) => [n, join(dir, `${n}.${x}`)]).find(([, f]) => existsSync(f)))
  .filter((found) => found && !shims.some((s) => s.name === `lightning/${found[0]}`))
  .map(([n, file]) => alias(`lightning/${n}`, file));

// The package's own map of @salesforce/* stand-ins (labels, i18n, gates).
const scoped = JSON.parse(readFileSync(join(lbc, "package.json"), "utf8"))
  .lwc.modules.filter((m) => m.name)
  .map((m) => alias(m.name, join(lbc, m.path)));
// Feature gates are stubbed open; this one needs native shadow (attachInternals).
const closed = nativeShadow
  ? []
  : [alias("@salesforce/gate/bc.260.enableComboboxElementInternals", join(here, "shims/gateClosed.js"))];
// Use one engine only: the compiler's (Jest has its own, older copy).
const fromLwc = createRequire(require.resolve("lwc"));
const engine = ["lwc", "@lwc/engine-dom"].map((n) => alias(n, fromLwc.resolve("@lwc/engine-dom/dist/index.js")));
const synthetic = alias("@lwc/synthetic-shadow", fromLwc.resolve("@lwc/synthetic-shadow/dist/index.js"));

const t0 = Date.now();
const bundle = await rollup({
  input: { main: join(here, "app/main.js") },
  onwarn(warning, warn) {
    if (/lightning-base-components/.test(`${warning.id}${warning.loc?.file}${warning.message}`)) return;
    if (warning.code === "CIRCULAR_DEPENDENCY") return;
    warn(warning);
  },
  plugins: [
    {
      name: "constants",
      transform(code) {
        if (!/process\.env\.NODE_ENV|import\.meta\.env\.SSR/.test(code)) return null;
        const replaced = code
          .replaceAll("process.env.NODE_ENV", JSON.stringify(process.env.NODE_ENV ?? "production"))
          .replaceAll("import.meta.env.SSR", "false");
        return { code: replaced, map: null };
      }
    },
    {
      name: "bare-platform-modules",
      resolveId(id) {
        if (id === "lightning/mobileCapabilities" || id === "lightning/primitiveUtils")
          return join(here, "shims/empty.js");
        return null;
      }
    },
    language({ source }),
    platform({ shims: join(here, "shims") }),
    icons({ sources: [join(source, "lwc"), join(here, "app")] }),
    typescript(),
    lwc({
      rootDir: here,
      modules: [...engine, synthetic, ...closed, ...shims, ...bundles, ...lightning, ...scoped],
      defaultModules: [],
      enableDynamicComponents: true,
      disableSyntheticShadowSupport: nativeShadow,
      exclude: [join(here, "shims/**"), join(here, "app/**")]
    }),
    minify()
  ]
});
mkdirSync(out, { recursive: true });
const { output } = await bundle.write({
  dir: out,
  format: "esm",
  sourcemap: false,
  chunkFileNames: "[name]-[hash].js"
});
await bundle.close();
const unnamed = packagesOf(output.flatMap(({ moduleIds = [] }) => moduleIds)).filter(
  (name) => !BUNDLED.some(({ from }) => from === name)
);
if (unnamed.length) throw new Error(`scripts/package/bundled.mjs does not name the license of ${unnamed.join(", ")}.`);

const slds = dirname(require.resolve("@salesforce-ux/design-system/package.json"));
cpSync(join(slds, "assets/styles/salesforce-lightning-design-system.min.css"), join(out, "slds.css"));
for (const set of ["utility", "standard", "action", "custom", "doctype"]) {
  cpSync(
    join(slds, `assets/icons/${set}-sprite/svg/symbols.svg`),
    join(out, `assets/icons/${set}-sprite/svg/symbols.svg`)
  );
}
for (const file of ["index.html", "hooks.css", "frame.css", "dark.css", "icon.svg"])
  cpSync(join(here, "app", file), join(out, file));
for (const code of Object.keys(translationFile.LANGUAGES))
  writeFileSync(join(out, `texts.${code}.json`), JSON.stringify(textsOf(code)));
rmSync(pages, { recursive: true, force: true });
renameSync(out, pages);

const size = output.reduce((sum, file) => sum + (file.code?.length ?? 0), 0);
console.log(`dist/pages: ${Math.round(size / 1024)} KiB in ${((Date.now() - t0) / 1000).toFixed(1)} s`);

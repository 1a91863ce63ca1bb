// What nobody uses: files, exports and libraries. Components are entries, because templates name them; modules without a template are not.
const { existsSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const LWC = "force-app/main/default/lwc";
const components = readdirSync(LWC).filter((name) => existsSync(join(LWC, name, `${name}.html`)));

module.exports = {
  workspaces: {
    ".": {
      entry: [
        ...components.map((name) => `${LWC}/${name}/${name}.ts`),
        `${LWC}/**/__tests__/*.test.ts`,
        "{local,e2e,scripts}/**/*.test.ts",
        "e2e/main.ts",
        "bench/*.ts",
        "bin/*.mjs",
        "scripts/**/*.{mjs,mts}",
        "scripts/**/main.ts",
        "scripts/site/.vitepress/**/*.ts",
        "local/testing/crashHook.mjs",
        "local/testing/savingProcess.ts",
        "jest-setup.ts",
        "mocks/**/*.ts"
      ],
      project: [`${LWC}/**/*.ts`, "bin/*.mjs", "{local,e2e,bench,scripts}/**/*.{ts,mts,mjs}", "mocks/**/*.ts"]
    },
    plugin: {
      entry: ["src/commands/**/*.ts", "scripts/*.mjs", "test/*.test.ts"],
      project: ["{src,test,scripts}/**/*.{ts,mjs}"]
    }
  },
  // Used without an import: a script that the browser loads.
  ignoreDependencies: ["axe-core"],
  rules: { unlisted: "off", unresolved: "off", binaries: "off", types: "error", exports: "error", files: "error" }
};

import { defineConfig, globalIgnores } from "eslint/config";
import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";
import jest from "eslint-plugin-jest";
import lwcRecommended from "@salesforce/eslint-config-lwc/recommended-ts.js";

const LWC = ["force-app/**/lwc/**/*.ts"];
const TESTS = ["**/__tests__/**/*.ts"];
const LOCAL = ["plugin/**/*.ts", "local/**/*.ts", "bench/**/*.ts", "e2e/**/*.ts", "scripts/**/*.ts"];

// Rooms of the engine, from left to right (docs/architecture.md): each may import only what stands left of it.
const ENGINE = "force-app/main/default/lwc/licenseEngine";
const ROOMS = [
  ["contract"],
  ["base"],
  ["org"],
  ["capacity", "users"],
  ["costs", "tiers"],
  ["findings"],
  ["scenarios", "calendar"],
  ["moves", "evidence"]
];
const WALLS = ROOMS.flatMap((group, place) =>
  group.map((room) => ({
    files: [`${ENGINE}/${room}/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: [
                ...ROOMS.slice(place)
                  .flat()
                  .filter((other) => other !== room)
                  .map((other) => `../${other}/*`),
                "../audit",
                "../licenseEngine",
                "c/*",
                "!c/csv"
              ],
              message: `The room ${room} of the engine imports only from rooms that stand left of it.`
            }
          ]
        }
      ]
    }
  }))
);

// Rooms of local/ and what each may import besides itself; tests may import anything, nothing else imports local/testing.
const LOCAL_ROOMS = {
  csv: [],
  facts: ["csv"],
  host: ["csv", "facts"],
  sample: ["csv"],
  export: ["csv"],
  warehouse: ["csv", "facts"],
  load: ["csv", "facts", "export"],
  report: ["csv", "facts"],
  mcp: ["csv", "facts", "host", "report"],
  cli: ["csv", "facts", "host", "sample", "export", "warehouse", "load", "report", "mcp"]
};
const LOCAL_WALLS = Object.entries(LOCAL_ROOMS).map(([room, allowed]) => ({
  files: [`local/${room}/**/*.ts`],
  ignores: ["**/*.test.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: [...Object.keys(LOCAL_ROOMS), "testing"]
              .filter((other) => other !== room && !allowed.includes(other))
              .map((other) => `**/../${other}/**`),
            message: `local/${room} imports only from itself${allowed.map((other) => `, local/${other}`).join("")}.`
          }
        ]
      }
    ]
  }
}));

export default defineConfig([
  globalIgnores([
    "node_modules/",
    "coverage/",
    ".sf/",
    ".sfdx/",
    "force-app/**/lwc/**/*.js",
    "force-app-test/**/staticresources/**",
    "dist/",
    "plugin/lib/",
    "mdapi/",
    "out/",
    "test-results/"
  ]),

  // LWC bundles: Salesforce's rules on top of typescript-eslint's parser.
  {
    files: LWC,
    extends: [lwcRecommended, tseslint.configs.recommended],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { ecmaVersion: "latest", sourceType: "module" }
    },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error"
    }
  },
  // Outside the engine only its face is imported.
  {
    files: LWC,
    ignores: [`${ENGINE}/**`, ...TESTS],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["**/licenseEngine/*"], message: "Import from c/licenseEngine, the engine's face." }] }
      ]
    }
  },
  ...WALLS,
  {
    files: TESTS,
    plugins: { jest },
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: {
      ...jest.configs["flat/recommended"].rules,
      "@lwc/lwc/no-unexpected-wire-adapter-usages": "off",
      "@lwc/lwc/no-async-operation": "off",
      // jest.mock() factories are hoisted above the imports.
      "@typescript-eslint/no-require-imports": "off"
    }
  },

  // Node scripts and configuration.
  {
    files: ["**/*.{js,mjs,cjs}"],
    ignores: ["force-app/**"],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node }
  },
  {
    files: ["scripts/pages/{shims,app}/**/*.js"],
    languageOptions: { globals: globals.browser }
  },
  {
    files: LOCAL,
    extends: [js.configs.recommended, tseslint.configs.recommended],
    languageOptions: { globals: globals.node },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error"
    }
  },
  ...LOCAL_WALLS,
  {
    files: ["types/**/*.d.ts", "mocks/**/*.ts", "jest-setup.ts"],
    extends: [tseslint.configs.recommended]
  }
]);

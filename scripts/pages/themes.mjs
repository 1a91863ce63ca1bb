// The values of the global color hooks on SLDS 1, and on SLDS 2 in light and dark, from the metadata of the design system.
// `npm run themes` writes from it what the local frame shows in dark mode.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readFileSync, writeFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const { global: hooks } = JSON.parse(
  readFileSync(
    join(dirname(require.resolve("@salesforce-ux/sds-metadata")), "current/globalStylingHooks.metadata.json"),
    "utf8"
  )
);
const COLOR = "--slds-g-color-";
const PAIR = /^light-dark\(([^,]+), ([^)]+)\)$/;

/** @param {(values: { slds: string, cosmos: string }) => string} pick */
const colors = (pick) =>
  Object.fromEntries(
    Object.entries(hooks)
      .filter(([name]) => name.startsWith(COLOR))
      .map(([name, { values }]) => [name, pick(values)])
  );

/** The dark frame shows the classes of SLDS 1, which write their surfaces and their text on brand colors in one neutral ramp: SLDS 2's own would
    put black beside its surfaces, and a text too dark for its ground. */
const FRAME = {
  "neutral-base-100": "#242424",
  "neutral-base-95": "#181818",
  "neutral-base-90": "#2e2e2e",
  "neutral-base-80": "#444",
  "neutral-base-70": "#515151",
  "neutral-base-60": "#757575",
  "neutral-base-50": "#a0a0a0",
  "neutral-base-40": "#aeaeae",
  "neutral-base-30": "#c9c9c9",
  "neutral-base-20": "#d7d7d7",
  "border-base-1": "#444",
  "border-base-4": "#757575",
  "border-brand-2": "#7cb1fe",
  "brand-base-60": "#5f9ffe",
  "brand-base-50": "#7cb1fe",
  "brand-base-40": "#a8cbff",
  "brand-base-30": "#b8d9ff",
  "error-base-50": "#ff538a",
  "error-base-30": "#fe8aa7",
  "success-base-50": "#06a59a",
  "warning-base-50": "#d79304",
  "warning-base-70": "#e4a201",
  "neutral-100-opacity-10": "rgb(36 36 36 / 0.1)",
  "neutral-100-opacity-25": "rgb(36 36 36 / 0.25)",
  "neutral-100-opacity-50": "rgb(36 36 36 / 0.5)",
  "neutral-100-opacity-75": "rgb(36 36 36 / 0.75)",
  "neutral-10-opacity-10": "rgb(229 229 229 / 0.1)",
  "neutral-10-opacity-25": "rgb(229 229 229 / 0.25)"
};

/** Values by hook: what an org shows on SLDS 1, on SLDS 2 and on SLDS 2 in dark mode, and what the local frame shows in dark mode. */
export const THEMES = {
  slds1: colors(({ slds }) => slds),
  light: colors(({ cosmos }) => cosmos.replace(PAIR, "$1")),
  dark: colors(({ cosmos }) => cosmos.replace(PAIR, "$2"))
};
THEMES.frameDark = {
  ...THEMES.dark,
  ...Object.fromEntries(Object.entries(FRAME).map(([name, value]) => [`${COLOR}${name}`, value]))
};

/** Where the style sheet of the dark frame stands. */
export const DARK_FILE = join(import.meta.dirname, "app/hooks.css");

/** The style sheet that gives the hooks their dark values on a screen of a user who prefers that; paper stays white. */
export function darkStyles() {
  const lines = Object.entries(THEMES.frameDark).map(([name, value]) => `    ${name}: ${value};\n`);
  const rule = `  :root {\n    color-scheme: dark;\n${lines.join("")}  }\n`;
  return `/* Written by \`npm run themes\`. Do not edit. */\n@media screen and (prefers-color-scheme: dark) {\n${rule}}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(DARK_FILE, darkStyles());

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DARK_FILE, THEMES, darkStyles } from "./themes.mjs";

const LWC = join(import.meta.dirname, "../../force-app/main/default/lwc");
/** Surfaces that text and marks stand on. */
const SURFACES = ["--slds-g-color-surface-container-1", "--slds-g-color-surface-container-2"];
/** Lines that only structure the page: their meaning is written beside them. */
const DECORATION = ["--slds-g-color-border-1", "--lo-chart-grid", "--lo-chart-surface", ...SURFACES];
/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what a chart says by a mark. */
const LEAST = { text: 4.5, mark: 3 };

type Kind = keyof typeof LEAST;
interface Use {
  place: string;
  hook: string;
  kind: Kind;
  /** What it stands on: the ground of its own rule, if that has one. */
  surfaces: readonly string[];
}

function kindOf(selector: string, property: string): Kind {
  return property === "color" || (property === "fill" && /-text\b/.test(selector)) ? "text" : "mark";
}

/** The surfaces that the text of a rule stands on. */
function groundsOf(body: string): readonly string[] {
  const own = /(?:^|;)\s*background(?:-color)?:\s*var\((--slds-g-color[a-z0-9-]*)/.exec(body);
  return own ? [own[1]!] : SURFACES;
}

/** Every color of a style sheet's declarations: which hook or name, for text or for a mark. */
function usesIn(file: string, css: string): Use[] {
  return [...css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector, body]) =>
    [...body!.matchAll(/(?:^|;)\s*([a-z-]+):\s*([^;]+)/g)]
      .filter(([, property]) => /^(color|fill|stroke|background|border.*)$/.test(property!))
      .flatMap(([, property, value]) =>
        [...value!.matchAll(/var\((--(?:slds-g-color|lo-chart)[a-z0-9-]*)/g)].map(([, hook]) => ({
          place: `${file}: ${selector!.trim()} ${property!}`,
          hook: hook!,
          kind: kindOf(selector!, property!),
          surfaces: property === "color" ? groundsOf(body!) : SURFACES
        }))
      )
  );
}

const sheets = new Map(
  readdirSync(LWC, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css"))
    .map((name) => [name, readFileSync(join(LWC, name), "utf8")])
);
const uses = [...sheets].flatMap(([name, css]) => usesIn(name, css)).filter(({ hook }) => !DECORATION.includes(hook));
/** The chart colors, by the hook that each stands for. */
const chartHooks = new Map(
  [...sheets.get("chartStyles/chartStyles.css")!.matchAll(/(--lo-chart-[a-z]+):\s*var\((--[a-z0-9-]+)/g)].map(
    ([, name, hook]) => [name!, hook!]
  )
);

/** The color that a theme gives a hook, through the hooks that it refers to. */
function colorOf(hook: string, theme: Readonly<Record<string, string>>): string {
  const value = theme[chartHooks.get(hook) ?? hook];
  assert.ok(value, `${hook} has a value`);
  const referred = /(--slds-g-color[a-z0-9-]*)\)*$/.exec(value);
  return referred ? colorOf(referred[1]!, theme) : value;
}

function luminance(color: string): number {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)![1]!;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  const [red, green, blue] = pairs.map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio of two colors, from 1 to 21, as WCAG defines it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

test("black on white is 21, a gray on white is just enough for text", () => {
  assert.equal(contrast("#000", "#ffffff"), 21);
  assert.ok(Math.abs(contrast("#767676", "#fff") - 4.54) < 0.01);
});

test("the style sheets are read: charts color marks and text", () => {
  assert.ok(uses.length > 30, `${uses.length} colors`);
  assert.ok(uses.some(({ hook, kind }) => hook === "--lo-chart-text" && kind === "text"));
  assert.equal(chartHooks.size, 9);
});

test("the dark frame has the values of the design system: npm run themes", () => {
  assert.equal(readFileSync(DARK_FILE, "utf8"), darkStyles());
});

test("charts take their colors from the shared names only", () => {
  const own = [...sheets].filter(([, css]) => css.includes("c/chartStyles"));
  const strays = own.flatMap(([name, css]) =>
    usesIn(name, css)
      .filter(({ hook, kind }) => kind === "mark" && !hook.startsWith("--lo-chart") && !SURFACES.includes(hook))
      .map(({ place }) => place)
  );
  assert.deepEqual(strays, []);
});

for (const [name, theme] of Object.entries(THEMES)) {
  test(`text has 4.5:1 and marks have 3:1 against every surface: ${name}`, () => {
    const weak = uses.flatMap(({ place, hook, kind, surfaces }) =>
      surfaces
        .map((surface) => ({ surface, ratio: contrast(colorOf(hook, theme), colorOf(surface, theme)) }))
        .filter(({ ratio }) => ratio < LEAST[kind])
        .map(({ surface, ratio }) => `${place} ${hook} on ${surface}: ${ratio.toFixed(2)}`)
    );
    assert.deepEqual(weak, []);
  });
}

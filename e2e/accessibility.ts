import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** Markup, without numbers, that axe already passed in this run in the same colors: checking it again takes seconds. */
const clean = new Set<string>();

/** Rules of axe that the page, or another part of a window, breaks, each with the first element that does. */
export async function violations(page: Page, part = "#app"): Promise<string[]> {
  const dark = await page.evaluate<boolean>('matchMedia("(prefers-color-scheme: dark)").matches');
  const markup = `${dark} ${(await page.locator(part).innerHTML()).replaceAll(/\d+/g, "")}`;
  if (clean.has(markup)) return [];
  await page.evaluate(AXE);
  const found = await page.evaluate(async (root) => {
    const { axe } = globalThis as unknown as {
      axe: { run(selector: string): Promise<{ violations: Violation[]; passes: unknown[] }> };
    };
    const { violations, passes } = await axe.run(root);
    return { violations, passes: passes.length };
  }, part);
  assert.ok(found.passes > 10, "axe checked the page");
  if (!found.violations.length) clean.add(markup);
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]!.html.slice(0, 300)}`);
}

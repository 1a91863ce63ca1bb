import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { BrowserContext } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Chromium runs as root in a container and must not phone home in a test. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

function find(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH=${named}: there is no such file`);
  }
  for (const name of NAMES) {
    const { status, stdout } = spawnSync(process.platform === "win32" ? "where" : "which", [name], {
      encoding: "utf8"
    });
    if (status === 0 && stdout.trim()) return stdout.trim().split(/\r?\n/)[0]!;
  }
  return null;
}

const executable = find();
const missing =
  "No Chromium found: install chromium or google-chrome, or name one by CHROMIUM_PATH. The browser tests did not run.";

if (!executable && process.env.E2E_REQUIRED === "1") throw new Error(missing);

/** Options of every browser test: without Chromium, the test is skipped with a reason, or fails if E2E_REQUIRED=1. */
export const browserTest = { skip: executable ? false : missing, timeout: 120_000 } as const;

/** A browser window, and a way to close it that leaves nothing behind. */
export interface TestBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Starts Chromium with its own profile; null without Chromium. */
export async function openBrowser(): Promise<TestBrowser | null> {
  if (!executable) return null;
  const profile = mkdtempSync(join(tmpdir(), "e2e-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    args: FLAGS
  });
  context.setDefaultTimeout(20_000);
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  };
}

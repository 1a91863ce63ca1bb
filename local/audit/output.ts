import { randomUUID } from "node:crypto";
import { access, constants, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Audit } from "c/licenseEngine";
import { InputError } from "../store/inputError.ts";
import { findingsCsv } from "./findingsCsv.ts";
import { htmlText } from "./html.ts";
import type { Report } from "./report.ts";
import { usageCsv } from "./usageCsv.ts";

/**
 * Makes sure, before the long work, that the folder can be written.
 *
 * @throws InputError when it is a file, or nothing can be created there
 */
export async function checkOutput(folder: string): Promise<void> {
  let existing = resolve(folder);
  for (;;) {
    try {
      const found = await stat(existing);
      if (!found.isDirectory()) throw new InputError(`--out ${folder}: ${existing} is a file. Name another folder.`);
      await access(existing, constants.W_OK);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "ENOENT" && dirname(existing) !== existing) existing = dirname(existing);
      else throw refused(folder, error);
    }
  }
}

/**
 * Writes audit.json, usage.csv, findings.csv and report.html. They are written beside the folder first and moved into place when all
 * are complete, so that a failure leaves the folder as it was.
 */
export async function writeOutput(folder: string, audit: Audit, report: Report): Promise<void> {
  const files = {
    "audit.json": `${JSON.stringify(audit, null, 2)}\n`,
    "usage.csv": usageCsv(audit.usage),
    "findings.csv": findingsCsv(audit.findings),
    "report.html": htmlText(report)
  };
  const target = resolve(folder);
  const parent = dirname(target);
  const draft = join(parent, `.${basename(target)}-${randomUUID()}`);
  try {
    await mkdir(draft, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(draft, name), text);
    await mkdir(target, { recursive: true });
    for (const name of Object.keys(files)) await rename(join(draft, name), join(target, name));
  } catch (error) {
    throw refused(folder, error);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function refused(folder: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new InputError(`--out ${folder}: cannot be written (${reason}). Name a folder that you may write to.`, {
    cause: error
  });
}

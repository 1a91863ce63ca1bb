import { randomUUID } from "node:crypto";
import { access, constants, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { icsCalendar } from "c/licenseEngine";
import type { Charge } from "c/licenseEngine";
import { InputError } from "../csv/inputError.ts";
import { documents, format } from "./words.ts";
import type { AuditDocument } from "./auditDocument.ts";
import { evidenceCsvs } from "./evidenceCsv.ts";
import { findingsCsv } from "./findingsCsv.ts";
import { focusCsv } from "./focusCsv.ts";
import type { Evidence } from "./report.ts";
import { usageCsv } from "./usageCsv.ts";

/**
 * Makes sure, before the long work, that the command can write to the folder.
 *
 * @throws InputError if it is a file, or nothing can be created there
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

/** The content of the files. */
export interface Output {
  audit: AuditDocument;
  evidence: Evidence;
  charges: readonly Charge[];
  /** Name of the org. */
  sourceName: string;
  /** Moment of the audit, ISO 8601 UTC. */
  computedAt: string;
}

/**
 * Writes audit.json, usage.csv, findings.csv, focus.csv, report.html, calendar.ics, and a CSV file for each table of the evidence.
 * It writes them beside the folder first and moves them into place when all are complete, so that a failure leaves the folder as it was.
 */
export async function writeOutput(folder: string, { audit, evidence, charges, ...about }: Output): Promise<void> {
  const tables = Object.entries(evidenceCsvs(evidence.tables)).map(([name, text]) => [`evidence/${name}`, text]);
  const files: Record<string, string> = {
    "audit.json": `${JSON.stringify(audit, null, 2)}\n`,
    "usage.csv": usageCsv(audit.usage),
    "findings.csv": findingsCsv(audit.findings),
    "focus.csv": focusCsv(charges, about.sourceName),
    "report.html": documents.documentHtml(evidence.document, format.language),
    "calendar.ics": icsCalendar(audit.calendar, about.computedAt),
    ...Object.fromEntries(tables)
  };
  const target = resolve(folder);
  const parent = dirname(target);
  const draft = join(parent, `.${basename(target)}-${randomUUID()}`);
  try {
    await mkdir(join(draft, "evidence"), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(draft, name), text);
    await mkdir(join(target, "evidence"), { recursive: true });
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
  return new InputError(`--out ${folder}: can't be written (${reason}). Name a folder that you can write to.`, {
    cause: error
  });
}

import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { AuditFacts, ContractLine, DecisionFacts } from "c/licenseEngine";
import type { Part, Parts } from "../../csv/parts.ts";
import { readVersion } from "../appVersion.ts";
import { companyName } from "../companyName.ts";
import { settingsOf } from "../options.ts";
import type { FactsOptions } from "../options.ts";
import { today } from "../usage/coverage.ts";
import { removeOrphans } from "./orphans.ts";
import { programHash } from "./program.ts";
import { contentIn, isSettled, sameStamps, stampsOf } from "./stamps.ts";
import type { Stamp } from "./stamps.ts";

/** What is kept of a reading. */
export interface KeptFacts {
  facts: AuditFacts;
  decisions: DecisionFacts;
  /** As `LoadedFolder.fileLines`. */
  fileLines: ContractLine[] | null;
  /** What was said about doubtful files. */
  notes: string[];
  /** What the server needs besides, as JSON; null if only the audit has counted. */
  people: unknown;
}

/** A file with its content; not `settled`: its stamp does not tell every later change, so the content is read again. */
interface KeptFile extends Stamp {
  content: string;
  settled: boolean;
}

/** Second line of the file, after the folder's name; the third is what was kept, as JSON. */
interface Head {
  key: string;
  files: KeptFile[];
  /** The day of the count; null if the facts hold on every later day, too. */
  only: number | null;
  day: number;
  /** SHA-256 of the third line. */
  hash: string;
}

/** A reading that looks for kept facts, and keeps its own. */
export interface Keeper {
  /** Null unless the same program has counted exactly this folder with these options. */
  found(): Promise<KeptFacts | null>;
  /** Keeps facts that were counted since the keeper was made, if it is worth it and no file has changed meanwhile. Never throws. */
  keep(counted: Counted): Promise<void>;
}

/** What was counted: the facts, what the server keeps besides, and how the files were found. */
export interface Counted extends Omit<KeptFacts, "people"> {
  /** Writes the list of users; called once it is sure that the facts are kept. */
  people: (() => Promise<unknown>) | null;
  parts: Parts;
  settled: boolean;
}

/** Shorter readings are not worth a file. */
const WORTH_MS = 1000;

/**
 * Keeps the facts of a folder in a file that only its owner can read. A damaged, older or foreign file counts as none.
 *
 * @param program tells versions apart; default a hash of the sources
 */
export function keeperOf(folder: string, options: FactsOptions, program = programHash()): Keeper {
  const { path, worth = WORTH_MS, fresh = false } = options.keep!;
  const started = Date.now();
  const { timeZone } = settingsOf(options);
  const key = keyOf(folder, options, program);
  // Before anything is read: what changes later is then known to have changed.
  const before = stampsOf(folder).catch(() => null);

  async function found(): Promise<KeptFacts | null> {
    await removeOrphans(path).catch(() => undefined);
    const stamps = await before;
    const app = readVersion();
    const kept = fresh ? null : await readKept(path);
    if (!stamps || kept?.head.key !== key || !holdsOn(kept.head, today(timeZone))) return null;
    const files = await unchanged(folder, kept.head.files, stamps, started);
    if (!files) return null;
    if (!sameStamps(kept.head.files, files)) await write({ ...kept.head, files }, kept.text);
    const { facts, ...more } = JSON.parse(kept.text) as KeptFacts;
    return { ...more, facts: { ...facts, context: { ...facts.context, ...namesOf(folder, options), app: await app } } };
  }

  async function keep({ parts, settled, people, ...counted }: Counted): Promise<void> {
    const stamps = await before;
    if (!stamps || Date.now() - started < worth) return;
    const known = new Map(Object.values(parts).flatMap((list) => list.map((part: Part) => [part.file, part.content])));
    const files: KeptFile[] = [];
    for (const stamp of stamps) {
      const content = known.get(stamp.file) ?? (await contentIn(folder, stamp.file));
      files.push({ ...stamp, content, settled: isSettled(stamp, started) });
    }
    if (!sameStamps(stamps, await stampsOf(folder))) return;
    const day = today(timeZone);
    await makeFolder(path);
    const list = (await people?.()) ?? null;
    await write({ key, files, day, only: settled ? null : day }, JSON.stringify({ ...counted, people: list }));
  }

  async function write(head: Omit<Head, "hash">, text: string): Promise<void> {
    await makeFolder(path);
    const lines = [JSON.stringify(resolve(folder)), JSON.stringify({ ...head, hash: hashOf(text) }), text];
    await writeFileAtomic(path, `${lines.join("\n")}\n`, { mode: 0o600 });
  }

  return {
    found: () => found().catch(() => null),
    // Facts that can't be kept are counted again: the disk is full, or the folder of the state is read-only.
    keep: (counted) => keep(counted).catch(() => undefined)
  };
}

/** Names and the moment of reading are not counted. */
function namesOf(folder: string, options: FactsOptions) {
  return {
    source: options.source ?? "export",
    sourceName: options.sourceName ?? companyName(folder),
    computedAt: new Date().toISOString()
  } as const;
}

function keyOf(folder: string, options: FactsOptions, program: string): string {
  const { onProgress, onNote, keep, source, sourceName, ...counting } = options;
  void [onProgress, onNote, keep, source, sourceName];
  const named = Object.entries(counting)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([program, resolve(folder), named]))
    .digest("hex");
}

/** Rows in the future become past ones: such facts hold on their day only, and none before it. */
function holdsOn({ only, day }: Head, now: number): boolean {
  return only === null ? now >= day : now === only;
}

/**
 * The files with their present stamps if none has another content; only those whose stamp does not prove that are read.
 *
 * @returns null for a changed, removed or added file
 */
async function unchanged(
  folder: string,
  kept: readonly KeptFile[],
  stamps: readonly Stamp[],
  moment: number
): Promise<KeptFile[] | null> {
  if (kept.length !== stamps.length) return null;
  const files: KeptFile[] = [];
  for (const [index, stamp] of stamps.entries()) {
    const { content, settled, ...before } = kept[index];
    if (before.file !== stamp.file || before.size !== stamp.size) return null;
    const proven = settled && sameStamps([before], [stamp]);
    if (!proven && (await contentIn(folder, stamp.file)) !== content) return null;
    files.push({ ...stamp, content, settled: proven || isSettled(stamp, moment) });
  }
  return sameStamps(stamps, await stampsOf(folder)) ? files : null;
}

async function readKept(path: string): Promise<{ head: Head; text: string } | null> {
  const [, line, text = ""] = (await readFile(path, "utf8")).split("\n");
  const head = JSON.parse(line) as Head;
  return hashOf(text) === head.hash ? { head, text } : null;
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  rmdirSync,
  statSync
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { lock } from "proper-lockfile";
import * as v from "valibot";
import { ExportedFile, nameOf, readExportMarker } from "../csv/exportMarker.ts";
import type { ExportMarker } from "../csv/exportMarker.ts";
import { InputError } from "../csv/inputError.ts";
import { explain } from "./explain.ts";
import { failureOf } from "./failure.ts";
import { finishPublishing, publish, writeDurably } from "./publish.ts";

/** Inside the folder: it may be a mount point, and a rename can't leave its file system. */
const DRAFT = ".export-draft";
const LOCK = ".export-lock";
/** A lock that is untouched for this long belongs to a process that has died. */
const STALE = 10_000;
/** Files of a draft that are complete: what an export that was stopped leaves for the next one. */
const FINISHED = "finished.json";

const Finished = v.object({ orgId: v.string(), files: v.array(ExportedFile) });

/** A folder that an export writes. Until the export is complete, nothing in it changes but a hidden draft. */
export class ExportFolder {
  /** Without symbolic links. */
  readonly path: string;
  /** Where files are made. */
  readonly draft: string;
  /** Of the export that is there; null in a new folder. */
  readonly marker: ExportMarker | null;
  /** The topmost folder that was made; undefined if all were there. */
  readonly #made: string | undefined;
  readonly #release: () => Promise<void>;

  private constructor(path: string, made: string | undefined, release: () => Promise<void>) {
    this.path = path;
    this.draft = join(path, DRAFT);
    this.#made = made;
    this.#release = release;
    finishPublishing(path, this.draft);
    this.marker = readExportMarker(path);
    mkdirSync(this.draft, { recursive: true, mode: 0o700 });
    if (this.marker) chmodIfOwn(path);
  }

  /**
   * Makes the folder, or takes one that is there, and keeps other exports out of it.
   *
   * @throws InputError if it can't be written, another export is writing to it, or its marker is damaged
   */
  static async open(out: string): Promise<ExportFolder> {
    const wanted = resolve(out);
    let made: string | undefined;
    try {
      made = mkdirSync(wanted, { recursive: true, mode: 0o700 });
      const path = realpathSync(wanted);
      const release = await lock(path, {
        lockfilePath: join(path, LOCK),
        stale: STALE,
        retries: { retries: 60, factor: 1, minTimeout: 200, maxTimeout: 200 },
        // A machine that slept: the export goes on, and nothing but its own draft is in danger.
        onCompromised: () => undefined
      });
      try {
        return new ExportFolder(path, made, release);
      } catch (error) {
        await release();
        throw error;
      }
    } catch (error) {
      if (made) removeEmpty(wanted, made);
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ELOCKED")
        throw new InputError(
          `Another export is writing to ${out}. Wait until it is done, or name another folder by --out.`,
          {
            cause: error
          }
        );
      if (code === undefined || ["diskFull", "noAccess"].includes(failureOf(error).kind))
        throw explain(error, { alias: "", out });
      throw new InputError(`${out} can't be used as a folder (${code}). Name another one by --out.`, { cause: error });
    }
  }

  /** Names of the files in the folder. */
  names(): string[] {
    return readdirSync(this.path).filter((name) => !name.startsWith("."));
  }

  /** The complete files of an export of the same org that was stopped; everything else of it is removed. */
  resumed(orgId: string): ExportedFile[] {
    const finished = this.#finished();
    const files = finished?.orgId === orgId ? finished.files : [];
    return this.#clear(files.filter((file) => existsSync(join(this.draft, nameOf(file)!))));
  }

  /** Notes which files are complete, so that the next export goes on from there if this one is stopped. */
  remember(orgId: string, files: readonly ExportedFile[]): void {
    writeDurably(join(this.draft, FINISHED), JSON.stringify({ orgId, files }));
  }

  /** Replaces the export that is there. @throws InputError if a name has meanwhile been taken by somebody else's file */
  publish(marker: ExportMarker): void {
    const listed = this.marker?.files.map(nameOf) ?? [];
    for (const name of marker.files.map(nameOf))
      if (name && !listed.includes(name) && existsSync(join(this.path, name)))
        throw new InputError(
          `${join(this.path, name)} has appeared meanwhile, and is not of this export. Move it away and run the command again.`
        );
    rmSync(join(this.draft, FINISHED), { force: true });
    publish(this.path, this.draft, marker);
    if (this.#made) chmodIfOwn(this.path);
  }

  /** Lets others in. Of an export that failed only complete files stay, for the next one. @returns their number */
  async close(): Promise<number> {
    let left = 0;
    if (existsSync(this.draft)) {
      left = this.#clear(this.#finished()?.files ?? []).length;
      if (!left) rmSync(this.draft, { recursive: true, force: true });
    }
    await this.#release();
    if (this.#made && !left) removeEmpty(this.path, this.#made);
    return left;
  }

  /** Removes what is not complete. */
  #clear(complete: ExportedFile[]): ExportedFile[] {
    const kept = [FINISHED, ...complete.map(nameOf)];
    for (const name of readdirSync(this.draft))
      if (!kept.includes(name)) rmSync(join(this.draft, name), { recursive: true });
    return complete;
  }

  #finished(): v.InferOutput<typeof Finished> | null {
    try {
      return v.parse(Finished, JSON.parse(readFileSync(join(this.draft, FINISHED), "utf8")));
    } catch {
      return null;
    }
  }
}

/** Removes folders that are empty, from the inner to the outer one. */
function removeEmpty(inner: string, outer: string): void {
  try {
    for (let path = inner; path.startsWith(outer); path = dirname(path)) rmdirSync(path);
  } catch {
    // It has content by now.
  }
}

/** An export holds personal data. A folder of somebody else, or on a file system without modes, stays as it is. */
function chmodIfOwn(path: string): void {
  try {
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o700);
  } catch {
    // The files themselves are readable by their owner only.
  }
}

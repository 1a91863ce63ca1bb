import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Database } from "../../csv/database.ts";
import { sqlText } from "../../csv/database.ts";
import type { PeopleFolder } from "../people/userPages.ts";
import type { PeopleFrame } from "../people/loadPeople.ts";

/** The list of users that is kept beside the facts: its file, and what the columns mean. */
export interface KeptPeople {
  frame: PeopleFrame;
  folder: Omit<PeopleFolder, "facts">;
  /** SHA-256 of the file. */
  hash: string;
}

/** Writes the table `people` into a file that only its owner can read, in a folder that exists. */
export async function keepPeople(
  database: Database,
  path: string,
  { frame, folder }: Pick<KeptPeople, "frame" | "folder">
): Promise<KeptPeople> {
  const temporary = `${path}.${process.pid}`;
  const mask = process.umask(0o077);
  try {
    await database.run(`COPY people TO ${sqlText(temporary)} (FORMAT parquet)`);
    const hash = await hashOf(temporary);
    await rename(temporary, path);
    return { frame, folder, hash };
  } finally {
    process.umask(mask);
    await rm(temporary, { force: true });
  }
}

/** Makes the table `people` of a kept file. @returns false if it is not the file that was kept */
export async function loadKeptPeople(database: Database, path: string, { hash }: KeptPeople): Promise<boolean> {
  if ((await hashOf(path).catch(() => null)) !== hash) return false;
  await database.run("SET preserve_insertion_order = true");
  await database.run(`CREATE TABLE people AS FROM read_parquet(${sqlText(path)})`);
  await database.run("SET preserve_insertion_order = false");
  return true;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

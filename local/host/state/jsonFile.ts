import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { InputError } from "../../csv/inputError.ts";
import { withLock } from "./lock.ts";

/** A value stored in a file. */
export interface JsonFile<T> {
  /** @throws InputError if the file is damaged */
  read(): Promise<T>;
  /**
   * Changes the value: reads it, lets `change` make the new one and writes it, all or nothing; one change at a time.
   *
   * @param change its second result is returned to the caller
   * @throws InputError if the file is damaged (it is left as it is) or can't be written; errors of `change`, and then nothing is written
   */
  update<R>(change: (value: T) => { value: T; result: R }): Promise<R>;
}

/** The content of a file. */
export interface JsonKind<T> {
  /** Version of the format. */
  schema: number;
  /** What the user loses if it can't be read, in the words of the message. */
  what: string;
  /** Indent width; 0 for files that are too long for people to read. */
  indent: number;
  /** The value if there is no file. @throws if the file is required */
  none(): T;
  /** The value in a file's object; null if there is none. */
  parse(found: Record<string, unknown>): T | null;
}

/**
 * Keeps an object in a JSON file. The file stays complete even if a writer dies.
 *
 * @param path of the file; the first write creates its folder
 * @param source the data source of the value, for readers of the file
 */
export function jsonFile<T extends object>(path: string, source: string, kind: JsonKind<T>): JsonFile<T> {
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<T> {
    let content: string;
    try {
      content = await readFile(path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return kind.none();
      throw new InputError(`${path} can't be read (${(error as Error).message}).`, { cause: error });
    }
    return parsed(content, path, kind);
  }

  function update<R>(change: (value: T) => { value: T; result: R }): Promise<R> {
    const turn = last.then(async () => {
      await makeFolder(dirname(path));
      return withLock(`${path}.lock`, async () => {
        const { value, result } = change(await read());
        await replaceFile(path, `${JSON.stringify({ schema: kind.schema, source, ...value }, null, kind.indent)}\n`);
        return result;
      });
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  return { read, update };
}

function parsed<T>(content: string, path: string, kind: JsonKind<T>): T {
  let found: Record<string, unknown> | null;
  try {
    found = JSON.parse(content) as typeof found;
  } catch (error) {
    throw damaged(path, kind, error);
  }
  const value = found?.schema === kind.schema ? kind.parse(found) : null;
  if (value === null) throw damaged(path, kind);
  return value;
}

function damaged(path: string, { what }: Pick<JsonKind<unknown>, "what">, cause?: unknown): InputError {
  return new InputError(
    `${path} is damaged or of another version, so ${what} can't be read. Nothing was changed: repair the file, or move it away to start anew.`,
    { cause }
  );
}

/** Makes a folder that only its owner can read. @throws InputError if it can't be made */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((error: unknown) => refuse(error, path));
}

/** Writes a file as a whole, or leaves the old content; only its owner can read it. @throws InputError if it can't be written */
export async function replaceFile(path: string, content: string): Promise<void> {
  await writeFileAtomic(path, content, { mode: 0o600 }).catch((error: unknown) => refuse(error, path));
}

function refuse(error: unknown, path: string): never {
  const message = error instanceof Error ? error.message : String(error);
  throw new InputError(`${path} can't be written (${message}). Name a folder that you can write to with --state.`, {
    cause: error
  });
}

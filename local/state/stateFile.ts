import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { FindingRecord, SavedScenario } from "c/licenseEngine";
import { InputError } from "../store/inputError.ts";
import { withLock } from "./lock.ts";

/** What is remembered of one data source between runs. */
export interface State {
  findings: FindingRecord[];
  scenarios: SavedScenario[];
}

/** The remembered state of one data source. */
export interface StateStore {
  /** @throws InputError when the file is damaged */
  read(): Promise<State>;
  /**
   * Changes the state: reads it, lets `change` make the new one and writes it, all or nothing; one change at a time.
   *
   * @param change what it returns beside the state is given back
   * @throws InputError when the file is damaged (it is left as it is) or can't be written
   */
  update<T>(change: (state: State) => { state: State; result: T }): Promise<T>;
}

const SCHEMA = 1;

/**
 * Keeps a state in a JSON file. A new content is written beside the file, flushed and moved into its place, so that the file is always whole.
 *
 * @param path of the file; its folder is made with the first write
 * @param source what the state belongs to, for a reader of the file
 */
export function stateFile(path: string, source: string): StateStore {
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<State> {
    let content: string;
    try {
      content = await readFile(path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return { findings: [], scenarios: [] };
      throw new InputError(`${path} cannot be read (${(error as Error).message}).`, { cause: error });
    }
    return parsed(content, path);
  }

  function update<T>(change: (state: State) => { state: State; result: T }): Promise<T> {
    const turn = last.then(async () => {
      await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => refuse(error, path));
      return withLock(`${path}.lock`, async () => {
        const { state, result } = change(await read());
        const { findings, scenarios } = state;
        await replace(path, `${JSON.stringify({ schema: SCHEMA, source, findings, scenarios }, null, 2)}\n`);
        return result;
      });
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  return { read, update };
}

function parsed(content: string, path: string): State {
  let found: (Partial<State> & { schema?: unknown }) | null;
  try {
    found = JSON.parse(content) as typeof found;
  } catch (error) {
    throw damaged(path, error);
  }
  if (found?.schema !== SCHEMA || !Array.isArray(found.findings) || !Array.isArray(found.scenarios))
    throw damaged(path);
  return { findings: found.findings, scenarios: found.scenarios };
}

function damaged(path: string, cause?: unknown): InputError {
  return new InputError(
    `${path} is damaged or of another version, so the remembered findings and scenarios can't be read. Nothing was changed: repair the file, or move it away to start anew.`,
    { cause }
  );
}

async function replace(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = await open(draft, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    refuse(error, path);
  }
}

function refuse(error: unknown, path: string): never {
  const message = error instanceof Error ? error.message : String(error);
  throw new InputError(`${path} cannot be written (${message}). Name a folder that you may write to with --state.`, {
    cause: error
  });
}

import { InputError } from "../csv/inputError.ts";
import type { OpenStore } from "../facts/index.ts";
import { liveReading, unreadable } from "../host/liveReading.ts";
import type { LiveReading } from "../host/liveReading.ts";
import { decidedOn } from "./decided.ts";
import type { Decided, Served } from "./decided.ts";
import { ToolError } from "./toolError.ts";

/** A folder that answers as it is at the time of a question. */
export interface ServedFolder {
  /**
   * Runs work over the newest reading; a folder that has changed is read again first.
   *
   * @throws ToolError if the folder can't be read as it is now: the next question tries again
   */
  answer<T>(work: (decided: Decided) => T | Promise<T>): Promise<T>;
  /** Whether a reading is under way, which nothing can interrupt. */
  isReading(): boolean;
  close(): Promise<void>;
}

/** Serves a folder, and begins to read it at once. @param open reads the folder */
export function servedFolder(open: () => Promise<OpenStore>, served: Served): ServedFolder {
  type Live = LiveReading<() => Promise<Decided>>;
  let readings = 0;
  let live: Promise<Live> | null = null;

  async function counted<T>(reading: Promise<T>): Promise<T> {
    readings += 1;
    return reading.finally(() => (readings -= 1));
  }

  function opened(): Promise<Live> {
    live ??= liveReading(
      () => counted(open()),
      (store) => decidedOn(store, served)
    ).catch((error: unknown) => {
      live = null;
      throw error;
    });
    return live;
  }

  // A mistake in the folder is told to who asks first.
  opened().catch(() => undefined);
  return {
    async answer(work) {
      const reading = await opened().catch((error: unknown) => refuse(error, ({ message }) => message));
      await reading.renew().catch((error: unknown) => refuse(error, unreadable));
      return reading.use(async (decided) => work(await decided()));
    },
    isReading: () => readings > 0,
    close: async () => (await live)?.close()
  };
}

function refuse(error: unknown, told: (error: InputError) => string): never {
  throw error instanceof InputError ? new ToolError(told(error), { cause: error }) : error;
}

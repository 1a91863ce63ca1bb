import { once } from "node:events";
import { PassThrough, Writable } from "node:stream";
import { runCommand } from "../cli/command.ts";
import type { Command } from "../cli/command.ts";
import type { Terminal } from "../cli/terminal.ts";

/** A run of a command in this process. */
export interface Call {
  ended: Promise<{ code: number; out: string; err: string }>;
  /** Resolves once this text was printed, even if earlier; rejects if the command ended without it. */
  heard(words: RegExp): Promise<RegExpExecArray>;
  /** Like Ctrl+C. */
  stop(): void;
}

/** Runs a command with a terminal of its own; parts that are not given do not exist. */
export function call(command: Command, line: string[], given: Partial<Pick<Terminal, "env" | "login">> = {}): Call {
  const controller = new AbortController();
  const spoken = new EventTarget();
  const said = { out: "", err: "" };
  const recorder = (name: keyof typeof said) =>
    new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        spoken.dispatchEvent(new Event("said"));
        done();
      }
    });
  const terminal: Terminal = {
    input: new PassThrough(),
    env: {},
    login() {
      throw new Error("This test has no login.");
    },
    ...given,
    out: recorder("out"),
    err: recorder("err"),
    stopSignal: () => controller.signal
  };
  const ended = runCommand(command, line, terminal).then((code) => ({ code, ...said }));
  const over = ended.then(({ out, err }) => {
    throw new Error(`ended too early: ${out}${err}`);
  });
  over.catch(() => undefined);
  return {
    ended,
    stop: () => controller.abort(),
    async heard(words) {
      for (;;) {
        const found = words.exec(said.out + said.err);
        if (found) return found;
        await Promise.race([once(spoken, "said"), over]);
      }
    }
  };
}

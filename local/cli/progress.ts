import type { Writer } from "./terminal.ts";

const PATIENCE_MS = 2000;

/** Reports progress on a terminal; to a file or pipe only if the work takes long. */
export function progressOn(stream: Writer): {
  step(text: string): void;
  note(text: string): void;
  end(): void;
} {
  const started = Date.now();
  let open = false;
  return {
    step(text) {
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${text} ...`);
        open = true;
      } else if (Date.now() - started > PATIENCE_MS) stream.write(`${text} ...\n`);
    },
    note(text) {
      stream.write(`${open ? "\r\u001b[K" : ""}Note: ${text}\n`);
      open = false;
    },
    end() {
      if (open) stream.write("\r\u001b[K");
    }
  };
}

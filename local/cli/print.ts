import { finished } from "node:stream/promises";
import { InputError } from "../csv/inputError.ts";

/**
 * Writes the last text to a stream and waits until even a slow reader has all of it, so that nothing is cut off. A reader that
 * leaves early (`| head`) is no error.
 *
 * @throws InputError if the text can't be written, as on a full disk
 */
export async function printed(stream: NodeJS.WritableStream, text: string): Promise<void> {
  stream.end(text);
  try {
    await finished(stream);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EPIPE") return;
    throw new InputError(
      `The result can't be written to standard output (${message}). Make room, or write elsewhere.`,
      {
        cause: error
      }
    );
  }
}

import { finished } from "node:stream/promises";

/**
 * Writes the last text to a stream and waits until even a slow reader has all of it, so that nothing is cut off. A reader that
 * leaves early (`| head`) is no error.
 */
export async function printed(stream: NodeJS.WritableStream, text: string): Promise<void> {
  stream.end(text);
  try {
    await finished(stream);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}

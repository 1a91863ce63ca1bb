import { finished } from "node:stream/promises";

/**
 * Writes a text to standard output and waits until a slow reader has taken all of it, so that nothing is cut off. A reader that
 * goes away early (`| head`) is no error.
 */
export async function printed(text: string): Promise<void> {
  process.stdout.end(text);
  try {
    await finished(process.stdout);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}

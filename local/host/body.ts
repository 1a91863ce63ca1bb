import type { IncomingMessage } from "node:http";
import { RequestError } from "./requestError.ts";

/** The largest call saves the records of all findings. */
export const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Reads the parameters of a call: a JSON object; an empty body is an empty object.
 *
 * @throws RequestError with status 400, 413 or 415
 */
export async function readParameters(request: IncomingMessage): Promise<Record<string, unknown>> {
  // A foreign page can send other types without asking first (CORS preflight).
  if (!/^application\/json(;|$)/i.test(request.headers["content-type"] ?? ""))
    throw new RequestError(415, "Send the parameters as application/json.");
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new RequestError(413, `The parameters are larger than ${MOST_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks).toString("utf8"));
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = text === "" ? {} : JSON.parse(text);
  } catch {
    throw new RequestError(400, "The parameters are not JSON.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new RequestError(400, "The parameters are not a JSON object.");
  return value as Record<string, unknown>;
}

import { createReadStream, realpathSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { RequestError } from "./requestError.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2"
};

/** Chunks carry a hash of their content in their name, so they never change. */
const HASHED = /-[A-Za-z0-9_-]{8}\.js$/;

/**
 * Answers GET and HEAD with a file below `root`, and with nothing else.
 *
 * @param path path of the URL, still encoded
 * @throws RequestError with status 404 if there is no such file, 400 if the path is malformed
 */
export async function sendFile(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const file = fileOf(root, path);
  const { size, mtimeMs } = statSync(file);
  const tag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  response.setHeader("cache-control", HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("etag", tag);
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)]!, "content-length": size });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file), response);
}

function fileOf(root: string, path: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    throw new RequestError(400, "The address is malformed.");
  }
  const missing = new RequestError(404, "There is no such page.");
  if (decoded.includes("\0")) throw missing;
  const wanted = normalize(join(root, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
  try {
    // Use the real path, so that a link inside can't lead outside.
    const file = realpathSync(wanted);
    if (file.startsWith(realpathSync(root) + sep) && statSync(file).isFile() && TYPES[extname(file)]) return file;
  } catch {
    throw missing;
  }
  throw missing;
}

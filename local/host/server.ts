import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { accessToken } from "./accessToken.ts";
import { readParameters } from "./body.ts";
import type { Endpoint } from "./endpoints.ts";
import { FIRST_CALL } from "./liveFolder.ts";
import { checkOrigin } from "./origin.ts";
import { RequestError } from "./requestError.ts";
import { sendFile } from "./staticFiles.ts";

/** The pages are available on this machine only. */
const LOOPBACK = "127.0.0.1";
const CALLS = "/apex/";
/** Header of a call: `computedAt` of the facts that its page was loaded from. */
const SNAPSHOT = "x-snapshot";

/** The base components use inline styles; everything else comes from this server. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join("; ");

/** A listening server. */
export interface RunningServer {
  /** e.g. `http://127.0.0.1:4321` */
  url: string;
  /** The address that lets a browser in: with the token of this start. */
  link: string;
  /** An address that lets a browser in only once. */
  onceLink(): string;
  port: number;
  /** Ends all connections and stops listening. */
  close(): Promise<void>;
}

/**
 * Serves the built pages and answers their calls.
 *
 * @param options.root folder of the built pages
 * @param options.endpoints answers by name, `Class.method`
 * @param options.port 0 for any free one
 * @throws the error of `listen`, e.g. with code EADDRINUSE
 */
export async function startServer(options: {
  root: string;
  endpoints: ReadonlyMap<string, Endpoint>;
  port: number;
  /** Tells the reading that answers; calls of pages that were loaded from another one are refused. */
  snapshot?: () => string;
}): Promise<RunningServer> {
  const server = createServer((request, response) => void answer(request, response));
  const access = accessToken();
  const port = await listen(server, options.port);
  const url = `http://${LOOPBACK}:${port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?")[0]!;
    try {
      protect(response);
      checkOrigin(request, port);
      if (!access.admits(request, response, port)) return;
      if (path.startsWith(CALLS)) sendJson(response, 200, await call(request, path.slice(CALLS.length)));
      else if (request.method === "GET" || request.method === "HEAD")
        await sendFile(options.root, path, request, response);
      else throw new RequestError(405, `${request.method} is not possible here.`);
    } catch (error) {
      if (!path.startsWith(CALLS) && error instanceof RequestError) sendText(response, error);
      else sendError(response, error);
    }
  }

  async function call(request: IncomingMessage, name: string): Promise<unknown> {
    if (request.method !== "POST") throw new RequestError(405, "Calls are made with POST.");
    const endpoint = options.endpoints.get(name);
    if (!endpoint) throw new RequestError(404, `There is no method ${name}.`);
    const parameters = await readParameters(request);
    // A page must not mix numbers of two readings; its first call begins a new one.
    const loaded = request.headers[SNAPSHOT];
    if (name !== FIRST_CALL && loaded !== undefined && options.snapshot && loaded !== options.snapshot())
      throw new RequestError(
        409,
        "The files have changed and were read again since this page was loaded. Choose Refresh to see the new numbers."
      );
    return endpoint(parameters);
  }

  return {
    url,
    link: access.linkOf(url),
    onceLink: () => access.onceLinkOf(url),
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function protect(response: ServerResponse): void {
  response.setHeader("content-security-policy", POLICY);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  response.setHeader("referrer-policy", "no-referrer");
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}

/** Answers a person who opened an address that shows nothing. */
function sendText(response: ServerResponse, { status, message }: RequestError): void {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    connection: "close"
  });
  response.end(`${message}\n`);
}

/** Answers in the shape of a failed Apex call (`FetchResponse.body`). */
function sendError(response: ServerResponse, error: unknown): void {
  // The client left in the middle of a file.
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const refused = error instanceof RequestError;
  if (!refused) console.error(error);
  // The rest of a refused body stays unread: the connection can't be reused.
  response.setHeader("connection", "close");
  sendJson(response, refused ? error.status : 500, {
    message: error instanceof Error ? error.message : String(error),
    exceptionType: "System.AuraHandledException",
    isUserDefinedException: false
  });
}

import type { IncomingMessage } from "node:http";
import { RequestError } from "./requestError.ts";

/**
 * Accepts only pages of this server. A foreign page whose own name points to 127.0.0.1 (DNS rebinding) is recognized by the Host header; one
 * that sends a form or fetch here is recognized by the Origin header.
 *
 * @param port port that the server listens on
 * @throws RequestError with status 403
 */
export function checkOrigin(request: IncomingMessage, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? ""))
    throw new RequestError(403, `This server answers only as http://${hosts[0]}.`);
  if (request.method !== "POST") return;
  const { origin } = request.headers;
  const foreign = origin !== undefined && !hosts.some((host) => origin === `http://${host}`);
  const site = request.headers["sec-fetch-site"];
  if (foreign || (site !== undefined && site !== "same-origin"))
    throw new RequestError(403, "Only the pages of this server may call it.");
}

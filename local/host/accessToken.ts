import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { RequestError } from "./requestError.ts";

const PARAMETER = "token";

/** Lets in only browsers that were given the printed link: other accounts of the machine reach 127.0.0.1 as well. */
export interface AccessToken {
  /** The address that lets a browser in. @param url of the server, e.g. `http://127.0.0.1:4321` */
  linkOf(url: string): string;
  /** Such an address that works only once: for a place that others see, as the list of processes. */
  onceLinkOf(url: string): string;
  /**
   * Checks a request. The link gives the browser a cookie and leads to the same address without the token, so that none stays in the address bar.
   *
   * @returns false if the request is answered with that
   * @throws RequestError with status 403 if the request has neither the token nor the cookie
   */
  admits(request: IncomingMessage, response: ServerResponse, port: number): boolean;
}

/** A random token for one start of the server. */
export function accessToken(): AccessToken {
  const token = newToken();
  const once = new Set<string>();
  const linkWith = (url: string, value: string) => `${url}/?${PARAMETER}=${value}`;
  const letsIn = (given: string) =>
    isSame(given, token) || [...once].some((one) => isSame(given, one) && once.delete(one));
  return {
    linkOf: (url) => linkWith(url, token),
    onceLinkOf(url) {
      const one = newToken();
      once.add(one);
      return linkWith(url, one);
    },
    admits(request, response, port) {
      const address = new URL(`http://server/${(request.url ?? "").replace(/^[/\\]+/, "")}`);
      const given = request.method === "GET" ? address.searchParams.get(PARAMETER) : null;
      if (given !== null && letsIn(given)) {
        address.searchParams.delete(PARAMETER);
        response.writeHead(303, {
          location: `/${address.pathname.replace(/^\/+/, "")}${address.search}`,
          "set-cookie": `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`,
          "cache-control": "no-store"
        });
        response.end();
        return false;
      }
      if (given === null && cookiesOf(request, cookieName(port)).some((cookie) => isSame(cookie, token))) return true;
      throw new RequestError(
        403,
        "This address alone opens nothing. Open the whole link that license-optimizer start printed last: it ends with ?token=..."
      );
    }
  };
}

function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** Browsers send cookies to every port of a host, so that each server has its own name for it. */
function cookieName(port: number): string {
  return `license-optimizer-${port}`;
}

function cookiesOf(request: IncomingMessage, name: string): string[] {
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

/** Takes the same time for every wrong text; hashes have one length. */
function isSame(given: string, token: string): boolean {
  const hashOf = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hashOf(given), hashOf(token));
}

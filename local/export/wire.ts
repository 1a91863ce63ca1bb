import "./oneUndici.ts";
import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { setDispatcher } from "@jsforce/jsforce-node/lib/request.js";
import { Transport } from "@jsforce/jsforce-node/lib/transport.js";
import type { HttpRequest, HttpRequestOptions, HttpResponse } from "@jsforce/jsforce-node/lib/types/common.js";
import { StreamPromise } from "@jsforce/jsforce-node/lib/util/promise.js";
import { EnvHttpProxyAgent, fetch } from "undici";
import type { Response } from "undici";
import type { Patience } from "./patience.ts";

/** Receives the body of a good answer piece by piece. */
export type Consume = (headers: HttpResponse["headers"], body: AsyncIterable<Uint8Array>) => Promise<void>;

/** What a request may have besides its content. */
export interface WireOptions extends HttpRequestOptions {
  consume?: Consume;
  /** A last request, for tidiness: also sent when everything is stopped, but only once and not for long. */
  parting?: boolean;
}

/** Milliseconds for a parting request. */
const PARTING = 3000;
/** The org is busy or restarting: the same request may succeed a moment later. */
const PASSING = [420, 429, 500, 502, 503, 504];

/**
 * Requests for jsforce. Its own transport keeps a whole answer in memory and ends the process when a connection is cut in the middle of one;
 * this one hands the body on, and tries again after a passing failure. An export only reads and a load writes
 * by key, so even their POST requests may be repeated.
 */
export class Wire extends Transport {
  readonly #patience: Patience;
  readonly #signal: AbortSignal | undefined;
  readonly #agent: EnvHttpProxyAgent;
  /** Requests that were refused for their login: jsforce renews it and sends them again, without an end. */
  readonly #refused = new WeakSet<HttpRequest>();

  /** @param signal ends every request */
  constructor(patience: Patience, signal?: AbortSignal) {
    super();
    this.#patience = patience;
    this.#signal = signal;
    this.#agent = new EnvHttpProxyAgent({
      headersTimeout: patience.answer,
      bodyTimeout: patience.answer,
      allowH2: false,
      noProxy: [process.env.no_proxy ?? process.env.NO_PROXY, "localhost", "127.0.0.1"].filter(Boolean).join(",")
    });
    // The refresh of a login is jsforce's own request.
    setDispatcher(this.#agent);
  }

  override httpRequest(request: HttpRequest, options: WireOptions = {}): StreamPromise<HttpResponse> {
    const send = () => (options.parting ? this.#part(request) : this.#send(request, options.consume));
    return StreamPromise.create(() => ({ stream: new PassThrough(), promise: send() }));
  }

  /** Ends the connections. */
  async close(): Promise<void> {
    setDispatcher();
    await this.#agent.destroy();
  }

  async #send(request: HttpRequest, consume?: Consume): Promise<HttpResponse> {
    for (let attempt = 1; ; attempt += 1) {
      this.#signal?.throwIfAborted();
      const last = attempt >= this.#patience.tries;
      try {
        const response = await this.#fetch(request);
        const { status: statusCode } = response;
        const headers = Object.fromEntries(response.headers);
        if (statusCode >= 300 && statusCode < 400) throw new Error(`ORG_MOVED: the org redirects (${statusCode})`);
        // Failures of the receiver are its own: no other try.
        if (consume && statusCode < 300) return { statusCode, headers, body: await this.#given(consume, response) };
        const body = await response.text();
        if (statusCode === 401) this.#refuse(request, body);
        if (last || !PASSING.includes(statusCode)) return { statusCode, headers, body };
      } catch (error) {
        this.#signal?.throwIfAborted();
        if (last || !isNetworkError(error)) throw error instanceof Received ? error.cause : error;
      }
      await pause(this.#patience.pause * 2 ** (attempt - 1), undefined, { signal: this.#signal });
    }
  }

  /** @throws Error if the login was renewed already */
  #refuse(request: HttpRequest, body: string): void {
    if (this.#refused.has(request)) throw new Error(`INVALID_SESSION_ID: a renewed login is refused as well: ${body}`);
    this.#refused.add(request);
  }

  async #part(request: HttpRequest): Promise<HttpResponse> {
    const response = await this.#fetch(request, AbortSignal.timeout(PARTING));
    return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  }

  #fetch({ url, method, headers, body }: HttpRequest, signal = this.#signal): Promise<Response> {
    return fetch(url, {
      method,
      headers,
      body: body as string | undefined,
      redirect: "manual",
      dispatcher: this.#agent,
      signal
    });
  }

  async #given(consume: Consume, response: Response): Promise<string> {
    try {
      await consume(Object.fromEntries(response.headers), response.body ?? (empty() as AsyncIterable<Uint8Array>));
      return "";
    } catch (error) {
      throw new Received(error);
    }
  }
}

/** A failure while a body is received, which the receiver continues from. */
class Received extends Error {
  constructor(cause: unknown) {
    super("The receiver failed", { cause });
  }
}

async function* empty(): AsyncGenerator<Uint8Array> {}

/** True if no answer, or no whole answer, has arrived: a cut connection, a timeout, a name that can't be looked up. */
export function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message);
}

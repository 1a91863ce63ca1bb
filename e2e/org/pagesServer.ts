import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readParameters } from "../../local/host/body.ts";
import { RequestError } from "../../local/host/requestError.ts";
import { sendFile } from "../../local/host/staticFiles.ts";
import type { OfflineOrg } from "./offlineOrg.ts";

/** Path below which the pages call Apex, as `Class.method`. */
const CALLS = "/apex/";

/** A call of Apex. */
export interface Call {
  /** `Class.method`. */
  name: string;
  /** Message of the error; null if the call succeeded. */
  error: string | null;
}

/** Serves the built pages; forwards their Apex calls to an org. */
export class PagesServer {
  /** The user that the pages call as. */
  username = "";
  readonly calls: Call[] = [];
  private readonly root: string;
  private readonly org: OfflineOrg;
  private readonly server = createServer((request, response) => {
    this.handle(request, response).catch((error: unknown) => {
      if (error instanceof RequestError) response.writeHead(error.status).end();
      else response.destroy(error as Error);
    });
  });

  constructor(root: string, org: OfflineOrg) {
    this.root = root;
    this.org = org;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(0, "127.0.0.1", resolve);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?")[0]!;
    if (path.startsWith(CALLS)) await this.answer(path.slice(CALLS.length), request, response);
    else await sendFile(this.root, path, request, response);
  }

  private async answer(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await this.org.answer(name, await readParameters(request), this.username);
    this.calls.push({ name, error: answer.ok ? null : answer.error.body.message });
    // The value is JSON text already.
    const [status, text] = answer.ok ? [200, answer.value] : [answer.error.status, JSON.stringify(answer.error.body)];
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
    response.end(text);
  }
}

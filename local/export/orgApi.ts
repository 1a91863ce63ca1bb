import "./oneUndici.ts";
import { HttpApi } from "@jsforce/jsforce-node/lib/http-api.js";
import type { HttpMethods, HttpRequest } from "@jsforce/jsforce-node/lib/types/common.js";
import type { OrgLogin } from "./orgLogin.ts";
import { PATIENCE } from "./patience.ts";
import type { Patience } from "./patience.ts";
import { Wire } from "./wire.ts";
import type { Consume, WireOptions } from "./wire.ts";

/** A row of the query API; a relationship is a row of its own, or null. */
export type ApiRow = { [field: string]: ApiRow | string | number | boolean | null };

/** One page of a query. */
export interface QueryPage {
  totalSize: number;
  done: boolean;
  nextRecordsUrl?: string;
  records: ApiRow[];
}

/** The REST API of an org. Renews the login when the session ends; its errors are those of jsforce and of the network. */
export class OrgApi {
  readonly login: OrgLogin;
  readonly patience: Patience;
  readonly signal: AbortSignal | undefined;
  readonly #wire: Wire;

  /** @param signal ends every request */
  constructor(login: OrgLogin, { patience = PATIENCE, signal }: { patience?: Patience; signal?: AbortSignal } = {}) {
    this.login = login;
    this.patience = patience;
    this.signal = signal;
    this.#wire = new Wire(patience, signal);
  }

  /** Speaks the newest version of the API that the org has, unless the user has set one. */
  async useNewestVersion(): Promise<void> {
    if (this.login.apiVersion !== null) return;
    const versions = await this.request<{ version: string }[]>("GET", "/services/data");
    if (!Array.isArray(versions) || !versions.length)
      throw new Error("ORG_MOVED: the org does not answer as Salesforce");
    this.login.connection.version = versions
      .map(({ version }) => version)
      .reduce((newest, version) => (Number(version) > Number(newest) ? version : newest));
  }

  /** @param path below the version, e.g. `/jobs/query`, or below the org for the next page of a query */
  request<Answer>(method: HttpMethods, path: string, body?: object): Promise<Answer> {
    const content = body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    return this.#send<Answer>({ method, url: this.#url(path), ...content });
  }

  query(soql: string): Promise<QueryPage> {
    return this.request("GET", `/query?q=${encodeURIComponent(soql)}`);
  }

  /** Hands the body of an answer on, piece by piece. Rejects with what `consume` throws. */
  async stream(path: string, consume: Consume): Promise<void> {
    await this.#send({ method: "GET", url: this.#url(path), headers: { accept: "text/csv" } }, { consume });
  }

  /** Sends rows as CSV. */
  async upload(path: string, csv: string): Promise<void> {
    await this.#send({ method: "PUT", url: this.#url(path), body: csv, headers: { "content-type": "text/csv" } });
  }

  /** A request for tidiness: sent also when everything is stopped; nothing depends on its success. */
  async part(method: HttpMethods, path: string, body?: object): Promise<void> {
    const content = body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    await this.#send({ method, url: this.#url(path), ...content }, { parting: true }).catch(() => undefined);
  }

  close(): Promise<void> {
    return this.#wire.close();
  }

  #send<Answer>(request: HttpRequest, options: WireOptions = {}): Promise<Answer> {
    return new HttpApi(this.login.connection, { transport: this.#wire, ...options }).request<Answer>(request);
  }

  #url(path: string): string {
    const { instanceUrl, version } = this.login.connection;
    return instanceUrl + (path.startsWith("/services/data") ? path : `/services/data/v${version}${path}`);
  }
}

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { DEFAULT_SETTINGS } from "c/licenseEngine";
import type { AuditFacts, UsageFact, UsagePage } from "c/licenseEngine";
import { MOST_BYTES } from "./body.ts";
import { cookieFrom } from "../testing/signIn.ts";
import type { Endpoint } from "./endpoints.ts";
import { factsEndpoints } from "./factsEndpoints.ts";
import { startServer } from "./server.ts";
import type { RunningServer } from "./server.ts";
import { PAGE_ROWS } from "./usagePages.ts";

/** These Ids differ only in the case of a letter: they sort by code points, not by a language's rules. */
const mixedCaseId = (prefix: string, n: number) => `${prefix}${"aAbBzZ"[n % 6]}${String(n).padStart(11, "0")}AAA`;
const usage: UsageFact[] = Array.from({ length: 2 * PAGE_ROWS + 10 }, (_, index) => ({
  month: `2026-${String(10 - (index % 10)).padStart(2, "0")}-01`,
  license: "Partner Community",
  profileId: mixedCaseId("00e", index % 700),
  profile: `Profile ${index % 700}`,
  siteId: index < 700 ? null : mixedCaseId("0DB", Math.floor(index / 700)),
  site: index < 700 ? null : `Site ${Math.floor(index / 700)}`,
  registered: index,
  frequencies: [index]
}));

const facts: AuditFacts = {
  context: {
    source: "export",
    sourceName: "test",
    asOf: "2026-11-01",
    coverage: { from: "2026-01-01", to: "2026-11-01" },
    months: [],
    settings: DEFAULT_SETTINGS,
    pricesVisible: true,
    computedAt: "2026-11-01T00:00:00.000Z",
    app: { version: "0.1.0", commit: "5a7717c" },
    collection: null,
    laterRun: null
  },
  catalog: [],
  licenses: [],
  populations: [],
  usage,
  contracts: [],
  unknowns: []
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

describe("the local server", () => {
  const work = mkdtempSync(join(tmpdir(), "server-"));
  const root = join(work, "pages");
  let server: RunningServer;
  let cookie = "";

  before(async () => {
    mkdirSync(join(root, "assets"), { recursive: true });
    writeFileSync(join(root, "index.html"), "<!doctype html><title>pages</title>");
    writeFileSync(join(root, "main.js"), "export {};");
    writeFileSync(join(root, "chunk-aB3_x-9Z.js"), "export {};");
    writeFileSync(join(root, "assets/icon.svg"), "<svg/>");
    writeFileSync(join(root, "notes.secret"), "of no known type");
    writeFileSync(join(work, "secret.html"), "outside");
    symlinkSync(join(work, "secret.html"), join(root, "link.html"));
    const endpoints = new Map<string, Endpoint>([
      ...(Object.entries(factsEndpoints(facts)) as [string, Endpoint][]),
      [
        "Test.broken",
        () => {
          throw new Error("facts are broken");
        }
      ]
    ]);
    server = await startServer({ root, endpoints, port: 0 });
    cookie = await cookieFrom(server.link);
  });
  after(async () => {
    await server.close();
    rmSync(work, { recursive: true, force: true });
  });

  /** Asks as a browser that was let in. Node's fetch can neither send raw paths nor set the Host header. */
  function ask(method: string, path: string, headers: OutgoingHttpHeaders = {}, body = ""): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { port } = server;
      const sent = request({ host: "127.0.0.1", port, method, path, headers: { cookie, ...headers } }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
        response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, text }));
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }

  const json = { "content-type": "application/json" };
  const call = (name: string, parameters: unknown = {}) =>
    ask("POST", `/apex/${name}`, json, JSON.stringify(parameters));

  test("serves the pages with their content types and protecting headers", async () => {
    const page = await ask("GET", "/");
    assert.equal(page.status, 200);
    assert.equal(page.headers["content-type"], "text/html; charset=utf-8");
    assert.equal(page.headers["x-content-type-options"], "nosniff");
    assert.match(page.headers["content-security-policy"] as string, /default-src 'none'; script-src 'self';/);
    assert.match((await ask("GET", "/main.js")).headers["content-type"]!, /^text\/javascript/);
    assert.equal((await ask("GET", "/assets/icon.svg")).headers["content-type"], "image/svg+xml");
  });

  test("asks browsers to check again, except for files with a content hash in their name", async () => {
    const page = await ask("GET", "/main.js");
    assert.equal(page.headers["cache-control"], "no-cache");
    const again = await ask("GET", "/main.js", { "if-none-match": page.headers.etag });
    assert.equal(again.status, 304);
    assert.equal(again.text, "");
    assert.match((await ask("GET", "/chunk-aB3_x-9Z.js")).headers["cache-control"]!, /immutable/);
  });

  test("answers HEAD without a body", async () => {
    const { status, text, headers } = await ask("HEAD", "/main.js");
    assert.deepEqual([status, text, headers["content-length"]], [200, "", "10"]);
  });

  for (const path of [
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/..%2fsecret.html",
    "/assets/../../secret.html",
    "/assets/..%5c..%5csecret.html",
    "//etc/passwd",
    "/link.html",
    "/index.html%00.js",
    "/notes.secret",
    "/assets",
    "/nothing.js"
  ])
    test(`does not serve ${path}`, async () => {
      const { status, text } = await ask("GET", path);
      assert.equal(status, 404);
      assert.doesNotMatch(text, /outside|root:/);
    });

  test("a malformed address is a bad request", async () => {
    assert.equal((await ask("GET", "/%E0%A4%A")).status, 400);
  });

  test("refuses other hosts, so that no foreign name can be pointed here", async () => {
    for (const host of ["evil.example:80", `evil.example:${server.port}`, "127.0.0.1", "localhost:1"])
      assert.equal((await ask("GET", "/", { host })).status, 403, host);
    assert.equal((await ask("GET", "/", { host: `localhost:${server.port}` })).status, 200);
  });

  test("refuses calls of foreign pages", async () => {
    const path = "/apex/LicenseFactsController.getFacts";
    for (const header of [{ origin: "https://evil.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }])
      assert.equal((await ask("POST", path, { ...json, ...header }, "{}")).status, 403, JSON.stringify(header));
    const own = { ...json, origin: server.url, "sec-fetch-site": "same-origin" };
    assert.equal((await ask("POST", path, own, "{}")).status, 200);
  });

  test("the link lets a browser in with a cookie that no script reads, and leaves no token in the address", async () => {
    const { search } = new URL(server.link);
    const { status, headers, text } = await ask("GET", `/main.js${search}&tab=users`, { cookie: "" });
    assert.deepEqual([status, headers.location, text], [303, "/main.js?tab=users", ""]);
    assert.match(headers["set-cookie"]![0]!, /^license-optimizer-\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/);
    assert.equal((await ask("GET", "/main.js", { cookie: `a=b; ${cookie}; c=d` })).status, 200);
  });

  test("the link never leads to another server", async () => {
    const { search } = new URL(server.link);
    for (const path of [
      "//evil.example",
      "/\\evil.example",
      "/.//evil.example",
      "/./\\evil.example",
      "/../..//evil.example"
    ])
      assert.match((await ask("GET", path + search, { cookie: "" })).headers.location!, /^\/[^/\\]/, path);
  });

  test("without the cookie pages, files and calls are refused, and the answer says what to do", async () => {
    const other = await startServer({ root, endpoints: new Map(), port: 0 });
    const [name, value] = cookie.split("=");
    for (const wrong of [
      "",
      `${name}=`,
      `${name}=${value!.slice(1)}`,
      `${name}=${value}x`,
      `x${cookie}`,
      (await cookieFrom(other.link)).replace(/^[^=]+/, name!)
    ]) {
      for (const path of ["/", "/main.js", "/nothing.js"]) {
        const { status, headers, text } = await ask("GET", path, { cookie: wrong });
        assert.equal(status, 403, wrong);
        assert.equal(headers["content-type"], "text/plain; charset=utf-8");
        assert.match(
          text,
          /^This address alone opens nothing\. Open the whole link that license-optimizer start printed last/
        );
      }
      const called = await ask("POST", "/apex/LicenseFactsController.getFacts", { ...json, cookie: wrong }, "{}");
      assert.equal(called.status, 403, wrong);
      assert.match((JSON.parse(called.text) as { message: string }).message, /Open the whole link/);
    }
    await other.close();
  });

  test("a wrong token is refused, also with the cookie, and a call can't bring its token in the address", async () => {
    for (const path of ["/?token=", "/?token=x", "/?token=&token=", `${server.link.slice(server.url.length)}x`])
      assert.equal((await ask("GET", path)).status, 403, path);
    const path = `/apex/LicenseFactsController.getFacts${new URL(server.link).search}`;
    assert.equal((await ask("POST", path, { ...json, cookie: "" }, "{}")).status, 403);
  });

  test("is reachable on the loopback address only", async () => {
    assert.equal(new URL(server.url).hostname, "127.0.0.1");
    const socket = connect({ host: "127.0.0.2", port: server.port });
    const refused = await new Promise((resolve) => {
      socket.on("error", () => resolve(true));
      socket.on("connect", () => resolve(false));
    });
    socket.destroy();
    assert.equal(refused, true);
  });

  test("getFacts answers everything but usage", async () => {
    const { status, headers, text } = await call("LicenseFactsController.getFacts");
    assert.equal(status, 200);
    assert.equal(headers["cache-control"], "no-store");
    assert.deepEqual({ ...JSON.parse(text), usage }, facts);
    assert.ok(!("usage" in JSON.parse(text)));
  });

  test("what the org's client cache is told by changes no answer", async () => {
    const textOf = async (name: string, parameters: object) => (await call(name, parameters)).text;
    assert.equal(
      await textOf("LicenseFactsController.getFacts", { refreshed: 7 }),
      await textOf("LicenseFactsController.getFacts", {})
    );
    assert.equal(
      await textOf("LicenseFactsController.getUsagePage", { after: null, computedAt: "2026-01-01T00:00:00Z" }),
      await textOf("LicenseFactsController.getUsagePage", { after: null })
    );
  });

  test("getUsagePage gives every row once, in pages, ordered by month, all sites first", async () => {
    const rows: UsageFact[] = [];
    let pages = 0;
    for (let after: string | null = null; pages === 0 || after !== null; pages++) {
      const page = JSON.parse((await call("LicenseFactsController.getUsagePage", { after })).text) as UsagePage;
      assert.ok(page.rows.length <= PAGE_ROWS);
      rows.push(...page.rows);
      after = page.next;
    }
    assert.equal(pages, 3);
    assert.equal(new Set(rows.map(({ registered }) => registered)).size, usage.length);
    const months = rows.map(({ month }) => month);
    assert.deepEqual(months, [...months].sort());
    const first = rows.filter(({ month, profile }) => month === months[0] && profile === rows[0]!.profile);
    assert.equal(first[0]!.site, null);
  });

  test("getUsagePage without a parameter starts at the beginning, and a wrong one is a bad request", async () => {
    assert.equal(
      (JSON.parse((await call("LicenseFactsController.getUsagePage")).text) as UsagePage).rows.length,
      PAGE_ROWS
    );
    assert.equal((await call("LicenseFactsController.getUsagePage", { after: 5 })).status, 400);
  });

  test("failures have the shape of failed Apex calls", async () => {
    for (const [name, status, message] of [
      ["Test.broken", 500, "facts are broken"],
      ["LicenseFactsController.nothing", 404, "There is no method LicenseFactsController.nothing."]
    ] as const) {
      const answer = await call(name);
      assert.equal(answer.status, status);
      assert.deepEqual(JSON.parse(answer.text), {
        message,
        exceptionType: "System.AuraHandledException",
        isUserDefinedException: false
      });
    }
  });

  test("parameters must be a small JSON object", async () => {
    const path = "/apex/LicenseFactsController.getUsagePage";
    assert.equal((await ask("POST", path, json, "{")).status, 400);
    assert.equal((await ask("POST", path, json, "[]")).status, 400);
    assert.equal((await ask("POST", path, json, "")).status, 200);
    assert.equal((await ask("POST", path, { "content-type": "text/plain" }, "{}")).status, 415);
    const long = JSON.stringify({ after: "x".repeat(MOST_BYTES) });
    assert.equal((await ask("POST", path, json, long)).status, 413);
  });

  test("other methods are refused", async () => {
    assert.equal((await ask("PUT", "/index.html", json, "{}")).status, 405);
    assert.equal((await ask("GET", "/apex/LicenseFactsController.getFacts")).status, 405);
  });

  test("closing ends open connections and frees the port", async () => {
    const other = await startServer({ root, endpoints: new Map(), port: 0 });
    const socket = connect({ host: "127.0.0.1", port: other.port });
    await new Promise((resolve) => socket.once("connect", resolve));
    const ended = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => {});
    await other.close();
    await ended;
    await (await startServer({ root, endpoints: new Map(), port: other.port })).close();
  });
});

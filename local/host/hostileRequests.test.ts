import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { cookieFrom } from "../testing/signIn.ts";
import type { Endpoint } from "./endpoints.ts";
import { startServer } from "./server.ts";
import type { RunningServer } from "./server.ts";

const NAME = "LicenseFactsController.getFacts";
const SECRET = "a secret of the org";
let calls = 0;

/** Requests of foreign pages, of other programs and of scanners, with the cookie of a browser that was let in: each is refused, the endpoint is never called, nothing of the org is answered. */
describe("hostile requests", () => {
  const work = mkdtempSync(join(tmpdir(), "hostile-"));
  let server: RunningServer;
  let cookie = "";

  before(async () => {
    writeFileSync(join(work, "index.html"), "<!doctype html>");
    writeFileSync(join(work, "main.js"), "export {};");
    const endpoints = new Map<string, Endpoint>([
      [
        NAME,
        () => {
          calls += 1;
          return SECRET;
        }
      ]
    ]);
    server = await startServer({ root: work, endpoints, port: 0 });
    cookie = await cookieFrom(server.link);
  });
  after(async () => {
    await server.close();
    rmSync(work, { recursive: true, force: true });
  });

  /** Sends bytes as they are. @returns everything that came back until the connection ended */
  function sent(text: string): Promise<string> {
    return new Promise((resolve) => {
      let answer = "";
      const socket = connect(server.port, "127.0.0.1");
      socket.setTimeout(2000, () => socket.destroy());
      socket.on("data", (part) => (answer += part.toString("latin1")));
      socket.on("error", () => undefined);
      socket.on("close", () => resolve(answer));
      socket.write(text);
    });
  }

  interface Asked {
    method?: string;
    path?: string;
    host?: string;
    headers?: Record<string, string>;
    body?: string;
  }

  function asked({ method = "POST", path = `/apex/${NAME}`, host, headers = {}, body = "{}" }: Asked): Promise<string> {
    const lines = Object.entries({ "Content-Type": "application/json", ...headers }).map(
      ([name, value]) => `${name}: ${value}`
    );
    const own = host ?? `127.0.0.1:${server.port}`;
    return sent(
      [
        `${method} ${path} HTTP/1.1`,
        `Host: ${own}`,
        `Cookie: ${cookie}`,
        ...lines,
        `Content-Length: ${Buffer.byteLength(body)}`,
        "Connection: close",
        "",
        body
      ].join("\r\n")
    );
  }

  async function refused(request: Promise<string>, what: string): Promise<void> {
    const before = calls;
    const answer = await request;
    assert.match(answer, /^(HTTP\/1\.1 4\d\d|$)/, what);
    assert.ok(!answer.includes(SECRET) && !/root:x|"license-optimizer"/.test(answer), what);
    assert.equal(calls, before, what);
  }

  const port = () => server.port;
  const hosts: [string, () => string][] = [
    ["a foreign name", () => "evil.example"],
    ["a foreign name with the port", () => `evil.example:${port()}`],
    ["no port", () => "127.0.0.1"],
    ["another port", () => `127.0.0.1:${port() + 1}`],
    ["a trailing dot", () => `localhost.:${port()}`],
    ["IPv6", () => `[::1]:${port()}`],
    ["all addresses", () => `0.0.0.0:${port()}`],
    ["a short address", () => `127.1:${port()}`],
    ["a number", () => `2130706433:${port()}`],
    ["a longer name", () => `localhost:${port()}.evil.example`],
    ["a fragment", () => `evil.example#127.0.0.1:${port()}`],
    ["a user", () => `127.0.0.1:${port()}@evil.example`],
    ["nothing", () => ""]
  ];
  for (const [what, host] of hosts)
    test(`a host of ${what} is refused for pages, files and calls`, async () => {
      await refused(asked({ host: host() }), "call");
      for (const path of ["/", "/main.js"]) await refused(asked({ method: "GET", path, host: host(), body: "" }), path);
    });

  test("two hosts, none at all and a foreign address in the first line are refused", async () => {
    await refused(
      sent(
        `GET / HTTP/1.1\r\nHost: evil\r\nHost: 127.0.0.1:${port()}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`
      ),
      "two"
    );
    await refused(sent(`GET / HTTP/1.1\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`), "none");
    await refused(
      sent(
        `GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`
      ),
      "address"
    );
  });

  test("calls of other origins are refused", async () => {
    const own = `http://127.0.0.1:${port()}`;
    for (const origin of [
      "http://evil.example",
      "null",
      "file://",
      `http://127.0.0.1:${port() + 1}`,
      own.replace("http", "https"),
      own.toUpperCase(),
      `${own}.evil.example`,
      `http://evil.example:${port()}`
    ])
      await refused(asked({ headers: { Origin: origin } }), origin);
    for (const site of ["cross-site", "same-site", "none", "CROSS-SITE"])
      await refused(asked({ headers: { "Sec-Fetch-Site": site } }), site);
  });

  test("calls with a type that a foreign page may send without asking are refused", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "text/plain; application/json",
      "application/json, text/plain",
      "application/jsonx",
      "text/html"
    ])
      await refused(asked({ headers: { "Content-Type": type } }), type);
  });

  test("other methods call nothing", async () => {
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
      await refused(asked({ method }), method);
    await refused(sent(`CONNECT evil:443 HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\n\r\n`), "CONNECT");
  });

  test("paths that leave the folder are refused", async () => {
    const up = "..%2f".repeat(8);
    for (const path of [
      "/../../../../etc/passwd",
      `/${up}etc%2fpasswd`,
      "/%2e%2e/%2e%2e/package.json",
      "/....//....//etc/passwd",
      "/..%5c..%5cpackage.json",
      "/%252e%252e/package.json",
      "//etc/passwd",
      "/%c0%ae%c0%ae/package.json",
      "/main.js%00.html",
      "/%00",
      "/main.js/..%2f..%2fpackage.json",
      "/..;/package.json",
      "/proc/self/environ",
      "/%2fetc/passwd",
      `/${"a/".repeat(4000)}`,
      `/${"../".repeat(1000)}etc/passwd`,
      "/%E0%A4%A",
      "/%"
    ])
      await refused(asked({ method: "GET", path, body: "" }), path.slice(0, 60));
  });

  test("bodies that are no JSON object are refused", async () => {
    const deep = 50_000;
    for (const [what, body] of Object.entries({
      "not JSON": "{",
      "an array": "[]",
      "a number": "1",
      null: "null",
      "a text": '"x"',
      NaN: '{"a":NaN}',
      "deep lists": `{"a":${"[".repeat(deep)}`,
      "deep objects": '{"a":'.repeat(deep)
    }))
      await refused(asked({ body }), what);
  });

  test("smuggled requests are refused", async () => {
    const head = `POST /apex/${NAME} HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nContent-Type: application/json\r\nCookie: ${cookie}\r\nConnection: close\r\n`;
    const hidden = `POST /apex/${NAME} HTTP/1.1\r\nHost: x\r\n\r\n`;
    for (const more of [
      "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}",
      "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
      "Content-Length: -1\r\n\r\n{}",
      "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"
    ])
      await refused(sent(head + more + hidden), more.slice(0, 40));
  });

  test("the page's own call is answered", async () => {
    assert.match(
      await asked({ headers: { Origin: `http://127.0.0.1:${port()}`, "Sec-Fetch-Site": "same-origin" } }),
      /^HTTP\/1\.1 200[^]*secret/
    );
  });
});

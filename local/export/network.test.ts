import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import "./oneUndici.ts";
import { Connection } from "@jsforce/jsforce-node";
import { ORG, USERS, exportTo, linesOf, listed, startOrg, workFolder } from "../testing/exportRun.ts";
import type { Fault, Scenario, StandInOrg } from "../testing/standInOrg.ts";

/** Makes the first requests fail that a pattern names. */
function failing(pattern: RegExp, fault: Fault, times = Infinity): Pick<Scenario, "answer"> {
  let left = times;
  return {
    answer({ method, path, query }) {
      if (!pattern.test(`${method} ${path} ${query.replace(/\s+/g, " ").trim()}`) || left <= 0) return undefined;
      left -= 1;
      return fault;
    }
  };
}
const RESULTS = /results SELECT .* FROM User$/;
const MANY = Array.from({ length: 400 }, (_, n) => ({
  ...ORG.rows.User![n % 4]!,
  Id: n < 4 ? USERS[n]! : `0055f${String(n).padStart(10, "0")}AAA`
}));

for (const [name, pattern, fault, times] of [
  ["a busy org at the first request", /services\/data $/, { status: 503, words: "SERVER_UNAVAILABLE: busy" }, 2],
  [
    "a busy org at the making of a job",
    /POST .*jobs\/query .*FROM User$/,
    { status: 503, words: "SERVER_UNAVAILABLE: busy" },
    2
  ],
  ["a cut answer of the query API", /GET .*\/query .*FROM Profile$/, { cutAfter: 10 }, 2],
  ["too many requests at once", /GET .*jobs\/query\/\w+ .*FROM User$/, { status: 429, words: "slow down" }, 2],
  ["results that do not come", RESULTS, { hang: true }, 1]
] as const)
  test(`${name} passes`, async (context) => {
    const out = workFolder(context);
    await exportTo(out, await startOrg(context, failing(pattern, fault, times)));
    assert.equal(listed(out)["User.csv.gz"], 4);
  });

test("results that break off go on behind the last whole row, again and again, and no row comes twice", async (context) => {
  const out = workFolder(context);
  let cutAfter = 3000;
  const org = await startOrg(context, {
    rows: { ...ORG.rows, User: MANY },
    pageSize: 150,
    answer({ path, query }) {
      if (!/results$/.test(path) || !/FROM User$/m.test(query)) return undefined;
      cutAfter += 3000;
      return cutAfter % 2000 === 0 ? undefined : { cutAfter };
    }
  });
  await exportTo(out, org);
  const ids = linesOf(out, "User.csv.gz")
    .slice(1)
    .map((line) => line.split(",")[0]);
  assert.deepEqual(
    ids,
    MANY.map(({ Id }) => Id)
  );
});

for (const [name, pattern, fault, message] of [
  [
    "a connection that is cut at the same place",
    RESULTS,
    { cutAfter: 200 },
    /User could not be exported from prod: the connection was cut again and again/
  ],
  [
    "an org that stays busy",
    RESULTS,
    { status: 503, words: "SERVER_UNAVAILABLE: busy" },
    /not available at the moment/
  ],
  ["an org that never answers", /services\/data $/, { hang: true }, /prod could not be read: Salesforce took too long/],
  [
    "a session that is over",
    /Organization/,
    { status: 401, words: "INVALID_SESSION_ID: Session expired or invalid" },
    /login to prod has expired/
  ],
  [
    "a session that ends before the results",
    RESULTS,
    { status: 401, words: "INVALID_SESSION_ID: Session expired or invalid" },
    /login to prod has expired/
  ],
  [
    "no API",
    /Organization/,
    { status: 403, words: "API_DISABLED_FOR_ORG: The REST API is not enabled" },
    /API Enabled/
  ],
  [
    "no requests left, even at an optional object",
    /FROM FieldPermissions/,
    { status: 403, words: "REQUEST_LIMIT_EXCEEDED: TotalRequests Limit exceeded." },
    /FieldPermissions could not be exported .*API requests of 24 hours/
  ],
  [
    "a job that fails",
    /GET .*jobs\/query\/\w+ .*FROM User$/,
    { job: "Failed" },
    /the bulk job failed. Salesforce said: JOB_FAILED: InternalServerError/
  ],
  ["a job that is aborted", /GET .*jobs\/query\/\w+ .*FROM User$/, { job: "Aborted" }, /somebody aborted the bulk job/],
  [
    "a page of a proxy in place of rows",
    RESULTS,
    { status: 200, words: "<html>Log in to the network\n</html>" },
    /User .*not what was asked for.*<html>Log in/
  ],
  [
    "a page of a proxy in place of the org",
    /services\/data $/,
    { status: 200, words: "<html></html>" },
    /does not answer under the address/
  ],
  [
    "another object's rows",
    RESULTS,
    { status: 200, words: '"Id","Name"\n"1","x"\n' },
    /User .*not what was asked for.*and this came: "Id","Name"/
  ],
  ["an address that leads elsewhere", /Organization/, { status: 302, words: "moved" }, /My Domain may have changed/]
] as const)
  test(`${name}: a message, and nothing is left`, async (context) => {
    const out = workFolder(context);
    const org = await startOrg(context, failing(pattern, fault));
    await assert.rejects(exportTo(out, org), (error: Error) => {
      assert.equal(error.name, "InputError", error.stack);
      assert.match(error.message, message);
      return true;
    });
    assert.deepEqual(
      readdirSync(out).filter((entry) => entry !== ".export-draft"),
      []
    );
  });

test("rows that a later page lacks are noticed", async (context) => {
  const out = workFolder(context);
  let page = 0;
  const header = '"Id","NetworkId","MemberId"\n';
  const org = await startOrg(context, {
    pageSize: 2,
    answer: ({ path, query }) =>
      /results$/.test(path) && /FROM NetworkMember$/m.test(query) && ++page === 2
        ? { status: 200, words: header }
        : undefined
  });
  await assert.rejects(exportTo(out, org), /NetworkMember .*2 rows arrived of 4/);
});

test("an export that is stopped in the middle ends at once, with the reason", async (context) => {
  const out = workFolder(context);
  const controller = new AbortController();
  const org = await startOrg(context, failing(RESULTS, { hang: true }));
  const run = exportTo(out, org, { signal: controller.signal });
  while (!org.requests.some(({ path, query }) => /results$/.test(path) && /FROM User$/m.test(query)))
    await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort(new Error("enough"));
  await assert.rejects(run, /enough/);
  assert.ok(!existsSync(`${out}/export.json`));
});

describe("a session that ends", () => {
  const EXPIRED = { status: 401, words: "INVALID_SESSION_ID: Session expired or invalid" };
  type Renewed = (error: Error | null, token?: string) => void;
  const loginTo = (org: StandInOrg, refreshFn: (connection: unknown, renewed: Renewed) => void) => {
    const connection = new Connection({ instanceUrl: org.url, accessToken: "old", version: "60.0", refreshFn });
    return { ...org.login(), connection };
  };

  test("is renewed, and the export goes on", async (context) => {
    const out = workFolder(context);
    let over = false;
    const org = await startOrg(context, {
      answer({ token, path, query }) {
        over ||= /results$/.test(path) && /FROM User$/m.test(query);
        return over && token === "old" ? EXPIRED : undefined;
      }
    });
    await exportTo(out, org, { login: loginTo(org, (_connection, renewed) => renewed(null, "new")) });
    assert.equal(listed(out)["User.csv.gz"], 4);
    assert.ok(org.requests.some(({ token }) => token === "new"));
  });

  test("and is refused after it was renewed is given up", async (context) => {
    const org = await startOrg(context, { answer: () => EXPIRED });
    const login = loginTo(org, (_connection, renewed) => renewed(null, "new"));
    await assert.rejects(exportTo(workFolder(context), org, { login }), /login to prod has expired/);
    assert.equal(org.requests.length, 2);
  });

  test("and can't be renewed because the app is not approved tells two remedies", async (context) => {
    const org = await startOrg(context, { answer: () => EXPIRED });
    const words = "Error authenticating with the refresh token due to: invalid_client: app must be installed into org";
    const login = loginTo(org, (_connection, renewed) => renewed(new Error(words)));
    await assert.rejects(exportTo(workFolder(context), org, { login }), /two remedies/);
  });
});

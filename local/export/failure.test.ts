import assert from "node:assert/strict";
import { test } from "node:test";
import { InputError } from "../csv/inputError.ts";
import { explain } from "./explain.ts";
import { failureOf } from "./failure.ts";

const OBJECT = { file: "User", permission: "View All Users" };
const said = (error: unknown) => explain(error, { alias: "prod", out: "exports/prod", object: OBJECT }).message;
const coded = (code: string, message = code) => Object.assign(new Error(message), { code });
const api = (errorCode: string, message: string) => Object.assign(new Error(message), { name: errorCode, errorCode });
const network = (cause: Error) => new TypeError("fetch failed", { cause });

for (const [name, error, kind, advice] of [
  [
    "the app is not approved for the user",
    new Error(
      "Unable to refresh session due to: Error authenticating with the refresh token due to: invalid_client: app must be installed into org"
    ),
    "appNotApproved",
    /Salesforce CLI.*two remedies.*Connected Apps OAuth Usage.*Install.*Approve Uninstalled Connected Apps.*sf org login web --alias prod/
  ],
  ["an approval is missing", new Error("OAUTH_APPROVAL_ERROR_GENERIC"), "appNotApproved", /two remedies/],
  [
    "the session is over",
    api("INVALID_SESSION_ID", "Session expired or invalid"),
    "loginExpired",
    /has expired. Log in again with: sf org login web --alias prod/
  ],
  [
    "the refresh token is no longer valid",
    new Error(
      "Unable to refresh session due to: Error authenticating with the refresh token due to: expired access/refresh token"
    ),
    "loginExpired",
    /has expired/
  ],
  ["a bare 401", api("ERROR_HTTP_401", "Unauthorized"), "loginExpired", /has expired/],
  ["the org has moved", new Error("ORG_MOVED: the org redirects (302)"), "orgMoved", /My Domain may have changed/],
  [
    "the API is switched off",
    api("API_DISABLED_FOR_ORG", "The REST API is not enabled for this Organization."),
    "noApi",
    /API Enabled/
  ],
  [
    "the requests of the day are used up",
    api("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."),
    "limit",
    /24 hours.*Wait/
  ],
  [
    "a permission is missing",
    api("INSUFFICIENT_ACCESS", "insufficient access rights on object id"),
    "noPermission",
    /lacks a permission \(View All Users\)/
  ],
  [
    "the org lacks the object",
    api("INVALID_TYPE", "sObject type 'User' is not supported."),
    "noObject",
    /does not have User, or the user may not read it.*View All Users/
  ],
  [
    "the org lacks the field",
    api("INVALID_FIELD", "No such column 'Status' on entity 'User'."),
    "noField",
    /the field Status.*give the user read access/
  ],
  [
    "a failed job tells of a field",
    new Error("JOB_FAILED: INVALID_FIELD: No such column 'Status' on entity 'User'."),
    "noField",
    /field Status/
  ],
  [
    "the Bulk API refuses",
    api("INVALIDENTITY", "Entity 'User' is not supported by the Bulk API."),
    "noBulk",
    /neither/
  ],
  [
    "an answer does not come",
    network(coded("UND_ERR_HEADERS_TIMEOUT", "Headers Timeout Error")),
    "timeout",
    /took too long.*quieter time/
  ],
  [
    "a query runs too long",
    api("QUERY_TIMEOUT", "Your query request was running for too long."),
    "timeout",
    /took too long/
  ],
  [
    "the name can't be looked up",
    network(coded("ENOTFOUND", "getaddrinfo ENOTFOUND x")),
    "noConnection",
    /can't be reached.*HTTPS_PROXY/
  ],
  [
    "a certificate is unknown",
    network(coded("SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate")),
    "noConnection",
    /NODE_EXTRA_CA_CERTS/
  ],
  [
    "the connection is cut",
    new TypeError("terminated", { cause: coded("UND_ERR_SOCKET", "other side closed") }),
    "cutOff",
    /cut again and again/
  ],
  [
    "Salesforce is down",
    api("SERVER_UNAVAILABLE", "The REST API is temporarily unavailable"),
    "unavailable",
    /status\.salesforce\.com/
  ],
  [
    "the job failed",
    new Error("JOB_FAILED: InternalServerError"),
    "jobFailed",
    /InternalServerError.*Bulk Data Load Jobs/
  ],
  ["the job was aborted", new Error("JOB_ABORTED: the job was aborted"), "jobAborted", /somebody aborted/],
  [
    "the disk is full",
    coded("ENOSPC", "ENOSPC: no space left on device, write"),
    "diskFull",
    /exports\/prod: the disk is full. Free some space/
  ],
  [
    "the folder can't be written",
    coded("EACCES", "EACCES: permission denied, mkdir"),
    "noAccess",
    /exports\/prod can't be written/
  ],
  [
    "words that nobody knows",
    new Error("Strange weather today"),
    "other",
    /User could not be exported from prod\. Salesforce said: Strange weather today/
  ]
] as const)
  test(`${name}: the message says what to do`, () => {
    assert.equal(failureOf(error).kind, kind);
    assert.match(said(error), advice);
  });

test("what to do stands apart from the reason, and both are the message", () => {
  const { code, reason, actions, message } = explain(api("INVALID_SESSION_ID", "Session expired"), {
    alias: "prod",
    out: "x"
  });
  assert.equal(code, "loginExpired");
  assert.equal(reason, "The login to prod has expired.");
  assert.deepEqual(actions, ["Log in again with: sf org login web --alias prod."]);
  assert.equal(message, `${reason} ${actions[0]}`);
});

test("one of several errors in an answer is enough", () => {
  const data = [{ errorCode: "INVALID_TYPE", message: "sObject type 'Network' is not supported." }];
  assert.deepEqual(failureOf(Object.assign(new Error("Multiple errors returned."), { data })), {
    kind: "noObject",
    name: "Network"
  });
});

test("a message of ours stays as it is", () => {
  const error = new InputError("Move it away.");
  assert.equal(explain(error, { alias: "prod", out: "x" }), error);
});

test("an error that is long is cut", () => {
  assert.ok(said(new Error("x".repeat(5000))).length < 600);
});

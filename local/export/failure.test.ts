import assert from "node:assert/strict";
import { test } from "node:test";
import { failureOf } from "./failure.ts";

for (const [words, expected] of [
  [
    "Error (NamedOrgNotFoundError): Parsing --target-org \n\tNo authorization information found for x.",
    { kind: "noOrg" }
  ],
  [
    "Error (RefreshTokenAuthError): Error authenticating with the refresh token due to: expired",
    { kind: "loginExpired" }
  ],
  ["Error (INVALID_SESSION_ID): Session expired or invalid", { kind: "loginExpired" }],
  ["INVALIDENTITY: Entity 'UserLicense' is not supported by the Bulk API.", { kind: "noBulk" }],
  ["Entity 'Network' is not supported by the Bulk Query API.", { kind: "noBulk" }],
  ["No such column 'NetworkId' on entity 'LoginHistory'. If you are", { kind: "noField", name: "NetworkId" }],
  ["Didn't understand relationship 'Account' in field path.", { kind: "noField", name: "Account" }],
  ["INVALID_TYPE: sObject type 'Network' is not supported.", { kind: "noObject", name: "Network" }],
  ["API_DISABLED_FOR_ORG: API is disabled for this User", { kind: "noApi" }],
  ["INSUFFICIENT_ACCESS: insufficient access rights", { kind: "noPermission" }],
  ["Polling timed out. Job ID Id = 750", { kind: "timeout" }],
  ["ECONNRESET", { kind: "other" }]
] as const)
  test(`"${words.slice(0, 40)}" is ${expected.kind}`, () => {
    assert.deepEqual(failureOf(words), expected);
  });

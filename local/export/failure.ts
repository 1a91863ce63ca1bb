/** Why a call of the Salesforce CLI failed, as far as its output tells. */
export type Failure =
  | { kind: "noOrg" | "loginExpired" | "noBulk" | "noPermission" | "noApi" | "timeout" }
  /** The object does not exist, or this user may not see it: Salesforce gives the same error for both. */
  | { kind: "noObject"; name: string }
  /** As `noObject`; a path like `Account` if a whole relationship is meant. */
  | { kind: "noField"; name: string }
  | { kind: "other" };

const PATTERNS: readonly { pattern: RegExp; failure: (name: string) => Failure }[] = [
  {
    pattern: /NamedOrgNotFound|NoAuthInfoFound|No authorization information found|No org configuration found/i,
    failure: () => ({ kind: "noOrg" })
  },
  {
    pattern:
      /RefreshTokenAuth|refresh token|INVALID_SESSION_ID|Session expired|INVALID_LOGIN|Bad_OAuth_Token|OrgDataNotAvailable|JWTAuthError/i,
    failure: () => ({ kind: "loginExpired" })
  },
  { pattern: /not supported (?:by|in) the Bulk (?:Query )?API|INVALIDENTITY/i, failure: () => ({ kind: "noBulk" }) },
  { pattern: /No such column '([^']+)'/i, failure: (name) => ({ kind: "noField", name }) },
  { pattern: /Didn't understand relationship '([^']+)'/i, failure: (name) => ({ kind: "noField", name }) },
  { pattern: /sObject type '([^']+)' is not supported/i, failure: (name) => ({ kind: "noObject", name }) },
  { pattern: /INVALID_TYPE/, failure: () => ({ kind: "noObject", name: "" }) },
  {
    pattern: /API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|API is not enabled/i,
    failure: () => ({ kind: "noApi" })
  },
  {
    pattern: /INSUFFICIENT_ACCESS|insufficient (?:access|privileges|permission)|not have (?:access|permission)/i,
    failure: () => ({ kind: "noPermission" })
  },
  { pattern: /timed out|timeout|data export resume/i, failure: () => ({ kind: "timeout" }) }
];

/**
 * Interprets the output of a failed call. Sources: messages of the CLI's own `@salesforce/core`, error codes of the REST and Bulk API.
 *
 * @param output standard output and error
 */
export function failureOf(output: string): Failure {
  for (const { pattern, failure } of PATTERNS) {
    const match = pattern.exec(output);
    if (match) return failure(match[1] ?? "");
  }
  return { kind: "other" };
}

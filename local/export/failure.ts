/** Why an export failed, as far as the error tells. */
export type Failure =
  | {
      kind:
        | "appNotApproved"
        | "loginExpired"
        | "orgMoved"
        | "noBulk"
        | "noPermission"
        | "noApi"
        | "limit"
        | "timeout"
        | "unavailable"
        | "noConnection"
        | "cutOff"
        | "jobFailed"
        | "jobAborted"
        | "badAnswer"
        | "diskFull"
        | "noAccess";
    }
  /** The object does not exist, or this user may not see it: Salesforce gives the same error for both. */
  | { kind: "noObject"; name: string }
  /** As `noObject`; a path like `Account` if a whole relationship is meant. */
  | { kind: "noField"; name: string }
  | { kind: "other" };

type PlainKind = Exclude<Failure["kind"], "noObject" | "noField">;

/**
 * Sources: messages of `@salesforce/core`, error codes of the OAuth endpoints, the REST and the Bulk API, codes of Node and undici. The first
 * match counts: a refused refresh quotes the reason behind its own words.
 */
const PATTERNS: readonly (readonly [RegExp, PlainKind | ((name: string) => Failure)])[] = [
  // Since September 2025 (KB 005132365): users without a permission can't use an app unless the org has installed it.
  [
    /invalid_client|OAUTH_APPROVAL_ERROR|OAUTH_APP_(?:BLOCKED|ACCESS_DENIED)|must be installed into org/i,
    "appNotApproved"
  ],
  [/ENOSPC|EDQUOT/, "diskFull"],
  [/\b(?:EACCES|EPERM|EROFS)\b/, "noAccess"],
  [/ORG_MOVED|URL_NOT_RESET|DomainNotFound/, "orgMoved"],
  [
    /RefreshTokenAuth|refresh (?:token|session)|INVALID_SESSION_ID|Session expired|INVALID_LOGIN|Bad_OAuth_Token|INVALID_AUTH_HEADER|OrgDataNotAvailable|Jwt ?Auth|invalid_grant|inactive user|ERROR_HTTP_401/i,
    "loginExpired"
  ],
  [/not supported (?:by|in|for) the Bulk (?:Query )?API|INVALIDENTITY|FUNCTIONALITY_?NOT_?ENABLED/i, "noBulk"],
  [/No such column '([^']+)'/i, (name) => ({ kind: "noField", name })],
  [/Didn't understand relationship '([^']+)'/i, (name) => ({ kind: "noField", name })],
  [/sObject type '([^']+)' is not supported/i, (name) => ({ kind: "noObject", name })],
  [/INVALID_TYPE/, () => ({ kind: "noObject", name: "" })],
  [/API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|API is not enabled/i, "noApi"],
  [/REQUEST_LIMIT_EXCEEDED|TotalRequests Limit|EXCEEDED_.*LIMIT|LIMIT_EXCEEDED/i, "limit"],
  [/INSUFFICIENT_ACCESS|insufficient (?:access|privileges|permission)|not have (?:access|permission)/i, "noPermission"],
  [/HEADERS_TIMEOUT|BODY_TIMEOUT|QUERY_TIMEOUT|JOB_TIMEOUT|ETIMEDOUT|CONNECT_TIMEOUT|timed out|timeout/i, "timeout"],
  [/JOB_FAILED/, "jobFailed"],
  [/JOB_ABORTED/, "jobAborted"],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|CERT|certificate|self.signed/i, "noConnection"],
  [/terminated|UND_ERR_SOCKET|ECONNRESET|EPIPE|socket|fetch failed/i, "cutOff"],
  [/ERROR_HTTP_(?:420|429|5\d\d)|SERVER_UNAVAILABLE|UNKNOWN_EXCEPTION|SERVICE_UNAVAILABLE/i, "unavailable"],
  [/BadAnswer/, "badAnswer"]
];

/** Interprets an error of the org, the network, the login or the disk. */
export function failureOf(error: unknown): Failure {
  const words = wordsOf(error);
  for (const [pattern, failure] of PATTERNS) {
    const match = pattern.exec(words);
    if (match) return typeof failure === "string" ? { kind: failure } : failure(match[1] ?? "");
  }
  return { kind: "other" };
}

/** Names, codes and messages of an error and of its causes, in one line. */
export function wordsOf(error: unknown): string {
  const words: string[] = [];
  for (let at: unknown = error; at instanceof Error && words.length < 10; at = at.cause) {
    const { code, errorCode, data } = at as { code?: unknown; errorCode?: unknown; data?: unknown };
    const parts = [at.name === "Error" ? "" : at.name, errorCode === at.name ? "" : errorCode, code, at.message];
    // Several errors in one answer.
    if (Array.isArray(data)) parts.push(JSON.stringify(data));
    words.push(parts.filter((part) => typeof part === "string" && part).join(": "));
  }
  return words.join("; ");
}

/** Messages of the Salesforce CLI or of the org, and what to do about them; `ALIAS` stands for the org. */
const ADVICE: readonly { pattern: RegExp; advice: string }[] = [
  {
    pattern: /NamedOrgNotFound|NoAuthInfoFound|No authorization information found|No org configuration found/i,
    advice:
      "The Salesforce CLI knows no org ALIAS. Sign in with: npx sf org login web --alias ALIAS (a sandbox: with --instance-url https://test.salesforce.com). Known orgs: npx sf org list."
  },
  {
    // Since September 2025 (KB 005132365): users without the permission can't use an app unless the org has installed it.
    pattern: /must be installed into org|invalid_client/i,
    advice:
      "The org does not let you use the Salesforce CLI. An administrator installs it (Setup, Connected Apps OAuth Usage, Salesforce CLI, Install), or gives you the permission Approve Uninstalled Connected Apps."
  },
  {
    pattern: /RefreshTokenAuth|refresh token|INVALID_SESSION_ID|Session expired|INVALID_LOGIN|Bad_OAuth_Token|JWTAuth/i,
    advice: "The login to ALIAS has expired. Sign in again: npx sf org login web --alias ALIAS."
  },
  {
    pattern: /API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|API is not enabled/i,
    advice: "You have no API access there. Ask for the permission API Enabled."
  },
  {
    pattern: /use of the Metadata API requires/i,
    advice: "You may not deploy there. Ask for the permission Modify Metadata Through Metadata API Functions."
  },
  {
    pattern: /depends on permission\(s\):.*View Roles/i,
    advice:
      "In this org View Setup and Configuration needs View Roles and Role Hierarchy. Add ViewRoles to the permission set that is named."
  },
  {
    pattern:
      /sObject type 'Network\w*' is not supported|no (?:CustomObject|such column) named Network|IsPartner|MonthlyLogins/i,
    advice:
      "Digital Experiences is off in this org, and something asks for it. Switch it on (Setup, Digital Experiences, Settings), then deploy again."
  },
  {
    pattern: /NoTestRun cannot be used in production/i,
    advice: "Production runs tests. Leave --test-level away, or use --test-level RunSpecifiedTests."
  },
  {
    pattern: /SourceConflict/i,
    advice:
      "Source tracking says that these were changed in the org as well. Look at them; to replace them run the command with --overwrite."
  },
  {
    pattern: /ALREADY_IN_PROCESS|another deploy(?:ment)? (?:is )?in progress|UNABLE_TO_LOCK_ROW/i,
    advice: "Another deploy is under way (Setup, Deployment Status). Wait for its end, then run the command again."
  },
  {
    pattern: /Dependent class is invalid|dependent on .* recompil/i,
    advice:
      "A class of the org does not compile against this version. Open it in Setup, Apex Classes; if it came with an older version of the app, delete it there."
  },
  {
    // An org has room for a few dashboards that run as whoever looks at them: 3 to 10, by edition.
    pattern: /dynamic dashboard|dashboard.*(?:logged.?in user|running user)/i,
    advice:
      "The org has no room for another dynamic dashboard. Delete one (the recycle bin counts too), or leave the app's out with --without-dashboard."
  },
  {
    pattern: /LIMIT_EXCEEDED|(?:reached|exceed\w*) (?:the|its|your)? ?(?:maximum|limit)|limit exceeded/i,
    advice:
      "The org has no room for this (Setup, System Overview and Company Information show the limits). Delete what is not needed, or ask Salesforce to raise the limit."
  },
  {
    pattern: /No JavaScript resource named|custom label does not exist|No MODULE named/i,
    advice: "The compiled JavaScript is missing or older than its source. Run the command without --no-build."
  },
  {
    pattern: /UNSUPPORTED_API_VERSION|Invalid (?:api )?version/i,
    advice: "The org is on an older release than the app. Wait for its upgrade."
  },
  {
    pattern: /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up|fetch failed/i,
    advice: "The org could not be reached. Check the connection (a proxy: HTTPS_PROXY), then run the command again."
  }
];

/** What to do about an error, in a sentence or two; null if unknown. */
export function adviceFor(error: string, alias: string): string | null {
  return ADVICE.find(({ pattern }) => pattern.test(error))?.advice.replaceAll("ALIAS", alias) ?? null;
}

/**
 * Rules that consultants go by, shown beside the exact figures for orientation; no decision uses them. "From four to five logins a month a member license
 * pays" is far above the list prices' break-even of about 2.5 login days; "below 30 % active users, login licenses".
 */
export const RULES_OF_THUMB = {
  /** Logins per user and month. */
  breakEvenLogins: { from: 4, to: 5 },
  /** Active users as a share of registered users. */
  activeRate: 0.3
} as const;

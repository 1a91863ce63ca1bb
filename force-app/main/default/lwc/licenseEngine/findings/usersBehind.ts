import type { DecisionFacts } from "../contract/decisionFacts";
import type { Finding } from "../contract/findings";
import type { AuditFacts, PopulationFact } from "../contract/org";
import type { SuggestionContext, SuggestionFilter, SuggestionLicense } from "../contract/users";
import type { UserListing, UserPart, UsersBehind } from "../contract/why";
import { habitSuggestion } from "../users/suggest";

/** The order of the parts. */
const FATES: readonly SuggestionFilter[] = [
  "toLoginIdle",
  "toLoginUsed",
  "toMember",
  "deactivate",
  "upgradePossible",
  "notEnoughData",
  "keep"
];

/** The part whose users a finding counts. */
const COUNTED: Partial<Record<Finding["code"], SuggestionFilter>> = {
  dormant: "toLoginIdle",
  idleNoPrice: "deactivate",
  basisToLogin: "toLoginUsed",
  basisToMember: "toMember"
};

/** Findings of which the host counts who needs less, and knows no names. */
const TIERS: readonly Finding["code"][] = ["downgrade", "inflation", "objectTrap"];

type Facts = Pick<AuditFacts, "populations">;

/**
 * All active users of the finding's population (of its license, if it names no profile) by what happens to them; null for users on other licenses.
 *
 * @param context of suggestions on single users, so that each part has as many users as its list
 */
export function usersBehind(
  finding: Finding,
  { populations }: Facts,
  decisions: Pick<DecisionFacts, "counters">,
  context: SuggestionContext
): UsersBehind | null {
  const { code, license, profileId, profile } = finding;
  const known = context.licenses.find((row) => row.license === license);
  const own = populations.filter(
    (row) => row.license === license && (profileId === null || row.profileId === profileId)
  );
  if (!known || !own.length) return null;
  const users = own.reduce((sum, { activeUsers }) => sum + activeUsers, 0);
  const list: UserListing = { license, profile: profileId === null ? null : profile, suggestion: null, activity: null };
  const parts = TIERS.includes(code)
    ? needs(finding.users, users)
    : (fatesOf(known, own, decisions, context) ?? idleOrNot(own)).map(({ fate, ...part }) => ({
        ...part,
        fate,
        counted: COUNTED[code] === fate,
        list: fate === "active" ? { ...list, activity: "active" as const } : { ...list, suggestion: fate }
      }));
  return { users, list, parts: parts.filter((part) => part.users > 0) };
}

function needs(least: number, users: number): UserPart[] {
  return [
    { fate: "needLess", users: least, counted: true, list: null },
    { fate: "others", users: users - least, counted: false, list: null }
  ];
}

/** Users by suggestion; null without a decision, where the suggestion depends on more than counters know. */
function fatesOf(
  license: SuggestionLicense,
  populations: readonly PopulationFact[],
  { counters }: Pick<DecisionFacts, "counters">,
  context: SuggestionContext
): { fate: SuggestionFilter; users: number }[] | null {
  if (!license.decided) return null;
  const profiles = new Set(populations.map(({ profileId }) => profileId));
  const habits = counters?.licenses.find((row) => row.license === license.license)?.habits ?? [];
  const counts = new Map<SuggestionFilter, number>();
  for (const habit of habits) {
    if (!profiles.has(habit.profileId)) continue;
    const fate = habitSuggestion(license, habit, context);
    counts.set(fate, (counts.get(fate) ?? 0) + habit.users);
  }
  return FATES.map((fate) => ({ fate, users: counts.get(fate) ?? 0 }));
}

function idleOrNot(populations: readonly PopulationFact[]): { fate: "deactivate" | "active"; users: number }[] {
  const sum = (value: (row: PopulationFact) => number): number =>
    populations.reduce((total, row) => total + value(row), 0);
  const idle = sum((row) => row.dormantUsers + row.neverLoggedInUsers);
  return [
    { fate: "deactivate", users: idle },
    { fate: "active", users: sum(({ activeUsers }) => activeUsers) - idle }
  ];
}

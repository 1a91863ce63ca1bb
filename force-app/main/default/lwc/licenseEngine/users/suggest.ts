import { daysBetween } from "../base/days";
import { MOST_LOGIN_DAYS } from "../base/frequencies";
import { money } from "../base/numbers";
import { DEFAULT_DECISION_SETTINGS, OWN_MONTHS } from "../base/settings";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Confidence } from "../contract/costs";
import type { HabitCount } from "../contract/counters";
import type { DecisionFacts, DecisionSettings } from "../contract/decisionFacts";
import type { AuditFacts } from "../contract/org";
import type {
  Activity,
  Suggestion,
  SuggestionContext,
  SuggestionFilter,
  SuggestionLicense,
  SuggestionReason,
  UserFact,
  UserSuggestion
} from "../contract/users";
import { catalogOf, familyOf } from "../org/catalog";
import { completeMonths } from "../org/usage";
import { movedSums } from "./movedSums";

/** Dormant: the last login is more than the dormant days before the as-of day. Never: no login, and created that long ago. */
export function activityOf(
  { created, lastLogin }: Pick<UserFact, "created" | "lastLogin">,
  { asOf, dormantDays }: Pick<SuggestionContext, "asOf" | "dormantDays">
): Activity {
  if (daysBetween(lastLogin ?? created, asOf) <= dormantDays) return "active";
  return lastLogin === null ? "never" : "dormant";
}

/**
 * What to do with one user and why. In a decided family, a user moves if the decision moves similar users, and no user is deactivated: an idle user on a
 * login license costs a twentieth of a login, while a user who returns to a deactivated account costs more. Without a decision, idle users should be
 * deactivated. The months that started on or after their creation decide about the others: to login basis if the mean is below 0.8 x break-even, to
 * member basis if it is above 1.2 x break-even; in between, users stay.
 *
 * @param months the page's months; a month of the window that the page lacks counts as unknown
 */
export function suggest(user: UserFact, months: readonly string[], context: SuggestionContext): UserSuggestion {
  const license = context.licenses.find((known) => known.license === user.license) ?? null;
  const own = ownMonths(user, months, context.window);
  const sum = own.reduce((total, days) => total + days, 0);
  const mean = own.length ? sum / own.length : null;
  const activity = activityOf(user, context);
  const [suggestion, reason] = license
    ? judge(license, activity, own.length, sum, context)
    : (["notEnoughData", "unknownLicense"] as const);
  const monthlySaving = license ? savingOf(suggestion, license, mean) : null;
  return {
    suggestion,
    reason,
    confidence: license?.decided?.confidence ?? ownConfidence(suggestion, own.length, context.settings),
    activity,
    ownMonths: own.length,
    mean,
    breakEven: license?.breakEven ?? null,
    monthlySaving,
    currency: monthlySaving === null ? null : (license?.currency ?? null),
    upgradeTo: suggestion === "upgradePossible" ? (license?.upgradeTo ?? null) : null
  };
}

/**
 * The suggestion for all users of a decided license with the same own months and login days, in the parts that lists have.
 *
 * @param license with a decision: without one, the suggestion depends on the last login
 */
export function habitSuggestion(
  license: SuggestionLicense,
  { own, total }: Pick<HabitCount, "own" | "total">,
  context: SuggestionContext
): SuggestionFilter {
  const [suggestion] = judge(license, "active", own, total, context);
  if (suggestion !== "toLogin") return suggestion;
  return total === 0 ? "toLoginIdle" : "toLoginUsed";
}

/** Without a decision, the user's own months count; an idle user is a fact. */
function ownConfidence(suggestion: Suggestion, months: number, { minMonths }: DecisionSettings): Confidence {
  return suggestion === "deactivate" || months >= minMonths ? "high" : "low";
}

function judge(
  license: SuggestionLicense,
  activity: Activity,
  months: number,
  sum: number,
  context: SuggestionContext
): readonly [Suggestion, SuggestionReason] {
  if (activity !== "active" && !license.decided) return ["deactivate", idleReason(activity)];
  const bounds = moveBounds(license, context.window.length, context.settings);
  if (!bounds) return ["notEnoughData", "noBreakEven"];
  if (months === 0) return ["notEnoughData", "noCompleteMonth"];
  const low = sum <= bounds.lowSum[months];
  const high = sum >= bounds.highSum[months];
  const { basis, hasCounterpart, decided } = license;
  const moves = decided
    ? decided.moves.some(({ min, max }) => min[months] <= sum && sum <= max[months])
    : basis === "member"
      ? low
      : high;
  if (hasCounterpart && moves) {
    if (basis === "login") return ["toMember", "aboveBreakEven"];
    return ["toLogin", activity === "active" ? "belowBreakEven" : idleReason(activity)];
  }
  if (license.upgradeTo !== null && sum >= bounds.upgradeSum[months]) return ["upgradePossible", "upgradeEligible"];
  if (decided && months < Math.min(OWN_MONTHS, context.window.length)) return ["keep", "tooNew"];
  if (decided) return ["keep", (basis === "member" ? high : low) ? "basisFits" : "nearBreakEven"];
  if (license.breakEven === null) return ["keep", "noCounterpart"];
  if (!low && !high) return ["keep", "nearBreakEven"];
  if (basis === "member" ? high : low) return ["keep", "basisFits"];
  return ["keep", "noCounterpart"];
}

function idleReason(activity: "dormant" | "never"): SuggestionReason {
  return activity === "dormant" ? "dormant" : "neverLoggedIn";
}

/** Login days of the window's months that started on or after the user's creation day. */
function ownMonths({ created, loginDays }: UserFact, months: readonly string[], window: readonly string[]): number[] {
  return window.flatMap((month) => {
    const days = loginDays[months.indexOf(month)] ?? null;
    return month >= created && days !== null ? [days] : [];
  });
}

/** Difference between seat price and login price times mean login days; a deactivated user frees the seat, and saves nothing on login basis. */
function savingOf(suggestion: Suggestion, license: SuggestionLicense, mean: number | null): number | null {
  const { memberPrice, loginPrice, basis } = license;
  if (suggestion === "deactivate") return basis === "member" ? memberPrice : null;
  if (memberPrice === null || loginPrice === null || mean === null) return null;
  if (suggestion === "toLogin") return money(memberPrice - loginPrice * mean);
  return suggestion === "toMember" ? money(loginPrice * mean - memberPrice) : null;
}

/** Bounds on whole login days, by number of own months k = 0..months: every host compares integers. */
export interface MoveBounds {
  /** To login basis when the sum of k months is at most lowSum[k] (the mean is below 0.8 x break-even). */
  lowSum: number[];
  /** To member basis when the sum of k months is at least highSum[k] (the mean is above 1.2 x break-even). */
  highSum: number[];
  /** An upgrade is offered when the sum of k months is at least this. */
  upgradeSum: number[];
}

/**
 * Null without a break-even, except in a decided family, and for a license without the other basis whose users can be upgraded (External Identity, legacy
 * licenses): nobody changes its basis, and an upgrade needs no price. Removes binary rounding noise from products before converting them to whole days.
 * In a decided family, the sums only tell on which basis a user seems to be right.
 */
export function moveBounds(
  { basis, breakEven, decided, hasCounterpart, upgradeTo }: Omit<SuggestionLicense, "license">,
  months: number,
  { hysteresisLow, hysteresisHigh, upgradeLoginDays }: DecisionSettings
): MoveBounds | null {
  const sums = (bound: (k: number) => number): number[] => Array.from({ length: months + 1 }, (_, k) => bound(k));
  const upgradeSum = sums((k) => Math.ceil(money(upgradeLoginDays * k)));
  if (decided) {
    const right = breakEven ?? (basis === "member" ? 0 : MOST_LOGIN_DAYS);
    const [lowSum, highSum] = [sums((k) => Math.floor(money(right * k))), sums((k) => Math.ceil(money(right * k)))];
    return { lowSum, highSum, upgradeSum };
  }
  if (breakEven === null) {
    if (hasCounterpart || upgradeTo === null) return null;
    return { lowSum: sums(() => -1), highSum: sums((k) => MOST_LOGIN_DAYS * k + 1), upgradeSum };
  }
  return {
    lowSum: sums((k) => Math.ceil(money(hysteresisLow * breakEven * k)) - 1),
    highSum: sums((k) => Math.floor(money(hysteresisHigh * breakEven * k)) + 1),
    upgradeSum
  };
}

/** Maximum number of own months that habits cover. */
const HABIT_MONTHS = 12;

/** The input for suggestions on single users: prices and break-evens of the audit, the window's months, the settings. */
export function suggestionContext(
  { context, catalog: types }: Pick<AuditFacts, "context" | "catalog">,
  { economics, allocation }: Pick<AuditWithDecisions, "economics" | "allocation">,
  decisions: Pick<DecisionFacts, "settings" | "upgrades" | "counters"> | null
): SuggestionContext {
  const catalog = catalogOf(types);
  const owned = new Set(economics.map(({ family }) => family));
  const upgradeTo = new Map(
    (decisions?.upgrades ?? []).map(({ license, targets }) => [
      license,
      targets.find((family) => owned.has(family)) ?? targets[0] ?? null
    ])
  );
  const habitMonths = (decisions?.counters?.months ?? []).slice(-HABIT_MONTHS);
  const licenses = new Map<string, SuggestionLicense>();
  for (const { license, basis, memberPrice, loginPrice, currency, breakEven } of economics) {
    const type = catalog.find(license);
    if (!type || licenses.has(license)) continue;
    const hasCounterpart = type.counterpart !== null && catalog.find(type.counterpart) !== null;
    const terms = { basis, memberPrice, loginPrice, currency, breakEven };
    // Before three complete months there is no promise, and the decision is that nobody moves.
    const decision = allocation.find((row) => row.family === familyOf(type) && row.cost !== null);
    const ofLicense = (row: { license: string }): boolean => row.license === license;
    const habits = decisions?.counters?.licenses.find(ofLicense)?.habits ?? [];
    licenses.set(license, {
      license,
      ...terms,
      hasCounterpart,
      decided: decision
        ? {
            moves: movedSums(basis, habits, decision.movedHabits.filter(ofLicense), habitMonths.length),
            confidence: decision.confidence
          }
        : null,
      upgradeTo: upgradeTo.get(license) ?? null
    });
  }
  return {
    asOf: context.asOf,
    dormantDays: context.settings.dormantDays,
    window: allocation.length
      ? habitMonths
      : completeMonths(context.months, context.settings.window).map(({ month }) => month),
    settings: decisions?.settings ?? DEFAULT_DECISION_SETTINGS,
    licenses: [...licenses.values()],
    ...(context.usersKnown === false ? { usersKnown: false } : {})
  };
}

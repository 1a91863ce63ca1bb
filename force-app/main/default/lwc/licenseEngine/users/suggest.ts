import { daysBetween } from "../base/days";
import { MOST_LOGIN_DAYS } from "../base/frequencies";
import { money } from "../base/numbers";
import { DEFAULT_DECISION_SETTINGS } from "../base/settings";
import type { AllocationRow } from "../contract/allocations";
import type { Audit } from "../contract/auditResult";
import type { DecisionFacts, DecisionSettings } from "../contract/decisionFacts";
import type { AuditFacts, Basis } from "../contract/org";
import type {
  Activity,
  Suggestion,
  SuggestionContext,
  SuggestionLicense,
  SuggestionReason,
  UserFact,
  UserSuggestion
} from "../contract/users";
import { catalogOf, familyOf } from "../org/catalog";
import { completeMonths } from "../org/usage";

/** Dormant: last login more than the dormant days before the as-of day; never: never came, and created as long ago. */
export function activityOf(
  { created, lastLogin }: Pick<UserFact, "created" | "lastLogin">,
  { asOf, dormantDays }: Pick<SuggestionContext, "asOf" | "dormantDays">
): Activity {
  if (daysBetween(lastLogin ?? created, asOf) <= dormantDays) return "active";
  return lastLogin === null ? "never" : "dormant";
}

/**
 * What to do with one user and why. Where his family is decided, he moves if the decision moves people like him, and nobody is deactivated: somebody idle on a
 * login license costs a twentieth of a login, somebody who comes back to a deactivated account costs more. Where nothing is decided, idle users are to be
 * deactivated and others are judged by the months of the window that they were there from the first day of: to login basis below 0.8 x break-even with
 * no month above the break-even, to member basis above 1.2 x break-even, in between nobody is moved.
 *
 * @param months the page's months; one of the window that the page does not have counts as not known
 */
export function suggest(user: UserFact, months: readonly string[], context: SuggestionContext): UserSuggestion {
  const license = context.licenses.find((known) => known.license === user.license) ?? null;
  const own = ownMonths(user, months, context.window);
  const sum = own.reduce((total, days) => total + days, 0);
  const mean = own.length ? sum / own.length : null;
  const peak = own.length ? Math.max(...own) : null;
  const activity = activityOf(user, context);
  const [suggestion, reason] = license
    ? judge(license, activity, own.length, sum, peak ?? 0, context)
    : (["notEnoughData", "unknownLicense"] as const);
  const monthlySaving = license ? savingOf(suggestion, license, mean) : null;
  return {
    suggestion,
    reason,
    confidence: suggestion === "deactivate" || own.length >= context.settings.minMonths ? "high" : "low",
    activity,
    ownMonths: own.length,
    mean,
    peak,
    breakEven: license?.breakEven ?? null,
    monthlySaving,
    currency: monthlySaving === null ? null : (license?.currency ?? null)
  };
}

function judge(
  license: SuggestionLicense,
  activity: Activity,
  months: number,
  sum: number,
  peak: number,
  context: SuggestionContext
): readonly [Suggestion, SuggestionReason] {
  if (activity !== "active" && !license.decided) return ["deactivate", idleReason(activity)];
  const bounds = moveBounds(license, context.window.length, context.settings);
  if (!bounds) return ["notEnoughData", "noBreakEven"];
  if (months === 0) return ["notEnoughData", "noCompleteMonth"];
  const low = sum <= bounds.lowSum[months];
  const high = sum >= bounds.highSum[months];
  const { basis, hasCounterpart } = license;
  if (hasCounterpart && basis === "member" && low && (bounds.peak === null || peak <= bounds.peak))
    return ["toLogin", activity === "active" ? "belowBreakEven" : idleReason(activity)];
  if (hasCounterpart && basis === "login" && high) return ["toMember", "aboveBreakEven"];
  if (license.upgradable && sum >= bounds.upgradeSum[months]) return ["upgradePossible", "upgradeEligible"];
  if (!low && !high) return ["keep", "nearBreakEven"];
  if (basis === "member" ? high : low) return ["keep", "basisFits"];
  return ["keep", hasCounterpart ? "peakMonth" : "noCounterpart"];
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

/** Seat price against login price times mean login days; a deactivated user frees the seat, and on login basis nothing. */
function savingOf(suggestion: Suggestion, license: SuggestionLicense, mean: number | null): number | null {
  const { memberPrice, loginPrice, basis } = license;
  if (suggestion === "deactivate") return basis === "member" ? memberPrice : null;
  if (memberPrice === null || loginPrice === null || mean === null) return null;
  if (suggestion === "toLogin") return money(memberPrice - loginPrice * mean);
  return suggestion === "toMember" ? money(loginPrice * mean - memberPrice) : null;
}

/** Bounds on whole login days, by number of own months k = 0..months, so that every host compares integers. */
export interface MoveBounds {
  /** To login basis when the sum of k months is at most lowSum[k] (the mean is below 0.8 x break-even) ... */
  lowSum: number[];
  /** ... and no month is above this (the break-even); null: no bound. */
  peak: number | null;
  /** To member basis when the sum of k months is at least highSum[k] (the mean is above 1.2 x break-even). */
  highSum: number[];
  /** An upgrade is worth offering when the sum of k months is at least this. */
  upgradeSum: number[];
}

/** Null without a break-even. Products are freed from the noise of binary fractions before they are turned into whole days. */
export function moveBounds(
  { breakEven, decided }: Pick<SuggestionLicense, "breakEven" | "decided">,
  months: number,
  { hysteresisLow, hysteresisHigh, upgradeLoginDays }: DecisionSettings
): MoveBounds | null {
  if (breakEven === null) return null;
  const sums = (bound: (k: number) => number): number[] => Array.from({ length: months + 1 }, (_, k) => bound(k));
  const upgradeSum = sums((k) => Math.ceil(money(upgradeLoginDays * k)));
  if (decided) return { ...decided, peak: null, upgradeSum };
  return {
    lowSum: sums((k) => Math.ceil(money(hysteresisLow * breakEven * k)) - 1),
    peak: Math.floor(money(breakEven)),
    highSum: sums((k) => Math.floor(money(hysteresisHigh * breakEven * k)) + 1),
    upgradeSum
  };
}

/** Own months that habits look at, at most. */
const HABIT_MONTHS = 12;

/** The moved habits of a license as bounds on the sum of own months; where nobody is moved, no sum meets them. Beyond them the basis fits. */
function decidedBounds(
  { license, basis, breakEven }: { license: string; basis: Basis; breakEven: number },
  { movedHabits }: AllocationRow,
  months: number
): { lowSum: number[]; highSum: number[] } {
  const own = movedHabits.filter((row) => row.license === license);
  const login = basis === "login";
  const totals = (k: number): number[] => own.filter((row) => row.own === k).map(({ total }) => total);
  const sums = (bound: (k: number) => number): number[] => Array.from({ length: months + 1 }, (_, k) => bound(k));
  return {
    lowSum: sums((k) => (login ? Math.floor(money(breakEven * k)) : Math.max(-1, ...totals(k)))),
    highSum: sums((k) => (login ? Math.min(MOST_LOGIN_DAYS * k + 1, ...totals(k)) : Math.ceil(money(breakEven * k))))
  };
}

/** What suggestions on single users are made from: prices and break-evens of the audit, the window's months, the settings. */
export function suggestionContext(
  { context, catalog: types }: Pick<AuditFacts, "context" | "catalog">,
  { economics, allocation = [] }: Pick<Audit, "economics"> & { allocation?: readonly AllocationRow[] },
  decisions: Pick<DecisionFacts, "settings" | "upgrades" | "counters"> | null
): SuggestionContext {
  const catalog = catalogOf(types);
  const upgradable = new Set(
    (decisions?.upgrades ?? []).filter(({ targets }) => targets.length > 0).map(({ license }) => license)
  );
  const habitMonths = (decisions?.counters?.months ?? []).slice(-HABIT_MONTHS);
  const licenses = new Map<string, SuggestionLicense>();
  for (const { license, basis, memberPrice, loginPrice, currency, breakEven } of economics) {
    const type = catalog.find(license);
    if (!type || licenses.has(license)) continue;
    const hasCounterpart = type.counterpart !== null && catalog.find(type.counterpart) !== null;
    const terms = { basis, memberPrice, loginPrice, currency, breakEven };
    const decision = allocation.find((row) => row.family === familyOf(type) && row.promised !== null);
    licenses.set(license, {
      license,
      ...terms,
      hasCounterpart,
      decided:
        decision && breakEven !== null
          ? decidedBounds({ license, basis, breakEven }, decision, habitMonths.length)
          : null,
      upgradable: upgradable.has(license)
    });
  }
  return {
    asOf: context.asOf,
    dormantDays: context.settings.dormantDays,
    window: allocation.length
      ? habitMonths
      : completeMonths(context.months, context.settings.window).map(({ month }) => month),
    settings: decisions?.settings ?? DEFAULT_DECISION_SETTINGS,
    licenses: [...licenses.values()]
  };
}

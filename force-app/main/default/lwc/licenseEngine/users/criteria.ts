import type {
  Activity,
  Suggestion,
  SuggestionContext,
  SuggestionFilter,
  SuggestionLicense,
  SumRange,
  UserCriterion
} from "../contract/users";
import { moveBounds } from "./suggest";
import type { MoveBounds } from "./suggest";

const ANYBODY: Omit<UserCriterion, "license" | "activity"> = {
  minMonths: 0,
  maxMonths: null,
  sumMin: null,
  sumMax: null
};

const IDLE: readonly Activity[] = ["dormant", "never"];
const ACTIVITIES: readonly Activity[] = ["active", ...IDLE];

/**
 * A suggestion as simple conditions that hosts evaluate on facts: `suggest` returns the suggestion for a user exactly
 * when the user meets at least one condition. An empty list means no users.
 */
export function suggestionCriteria(suggestion: SuggestionFilter, context: SuggestionContext): UserCriterion[] {
  if (suggestion === "toLoginIdle" || suggestion === "toLoginUsed") {
    const every = (sum: number): number[] => Array.from({ length: context.window.length + 1 }, () => sum);
    const logins = suggestion === "toLoginIdle" ? { sumMax: every(0) } : { sumMin: every(1) };
    return suggestionCriteria("toLogin", context).map((criterion) => ({ ...criterion, ...both(criterion, logins) }));
  }
  return context.licenses.flatMap((license) => {
    // In a decided family, idle users follow the same rules as all others.
    if (license.decided) return ACTIVITIES.flatMap((activity) => criteriaOf(suggestion, license, activity, context));
    if (suggestion !== "deactivate") return criteriaOf(suggestion, license, "active", context);
    return IDLE.map((activity) => ({ ...ANYBODY, license: license.license, activity }));
  });
}

function criteriaOf(
  suggestion: Suggestion,
  license: SuggestionLicense,
  activity: Activity,
  context: SuggestionContext
): UserCriterion[] {
  const of = (criterion: Partial<UserCriterion> = {}): UserCriterion => ({
    ...ANYBODY,
    license: license.license,
    activity,
    ...criterion
  });
  if (suggestion === "deactivate") return [];
  const bounds = moveBounds(license, context.window.length, context.settings);
  if (!bounds) return suggestion === "notEnoughData" ? [of()] : [];
  if (suggestion === "notEnoughData") return [of({ maxMonths: 0 })];
  if (suggestion === "toLogin" || suggestion === "toMember") {
    const moves = suggestion === (license.basis === "member" ? "toLogin" : "toMember");
    return moves ? movedOf(license, bounds).map((moved) => of({ minMonths: 1, ...moved })) : [];
  }
  const level = levelOf(suggestion, license, bounds);
  if (!level) return [];
  return stayingOf(license, bounds).map((staying) => of({ minMonths: 1, ...both(staying, level) }));
}

type Box = Partial<Pick<UserCriterion, "sumMin" | "sumMax">>;

/** Users who change basis, as conditions of which at most one is met; none if the family has no other basis. */
function movedOf({ basis, hasCounterpart, decided }: SuggestionLicense, bounds: MoveBounds): Box[] {
  if (!hasCounterpart) return [];
  if (decided) return decided.moves.map(({ min, max }) => ({ sumMin: min, sumMax: max }));
  return [basis === "member" ? { sumMax: bounds.lowSum } : { sumMin: bounds.highSum }];
}

/** All other users, as conditions of which at least one is met. */
function stayingOf({ basis, hasCounterpart, decided }: SuggestionLicense, bounds: MoveBounds): Box[] {
  if (!hasCounterpart) return [{}];
  if (decided) return between(decided.moves);
  if (basis === "login") return [{ sumMax: before(bounds.highSum) }];
  return [{ sumMin: after(bounds.lowSum) }];
}

/** The sums before, between and after ranges. */
function between(ranges: readonly SumRange[]): Box[] {
  return [...ranges, null].map((range, index) => ({
    sumMin: index > 0 ? after(ranges[index - 1].max) : null,
    sumMax: range && before(range.min)
  }));
}

function before(sums: readonly number[]): number[] {
  return sums.map((sum) => sum - 1);
}

function after(sums: readonly number[]): number[] {
  return sums.map((sum) => sum + 1);
}

/** The users who stay and log in often enough for an upgrade, or don't; null if there are none. */
function levelOf(suggestion: Suggestion, license: SuggestionLicense, bounds: MoveBounds): Box | null {
  if (suggestion === "upgradePossible") return license.upgradeTo !== null ? { sumMin: bounds.upgradeSum } : null;
  return license.upgradeTo !== null ? { sumMax: before(bounds.upgradeSum) } : {};
}

/** Both conditions combined. */
function both(staying: Box, level: Box): Box {
  return {
    sumMin: combine(staying.sumMin, level.sumMin, Math.max),
    sumMax: combine(staying.sumMax, level.sumMax, Math.min)
  };
}

function combine(
  a: number[] | null | undefined,
  b: number[] | null | undefined,
  pick: (x: number, y: number) => number
): number[] | null {
  if (!a || !b) return a ?? b ?? null;
  return a.map((bound, k) => pick(bound, b[k]));
}

import type { EligibilityFacts, EligibilityUser } from "../contract/eligibilityFacts";
import type { MoveSettings, ProtectList } from "../contract/moveSettings";
import type { ExclusionCode, MovePlan, PlanItem, PlanProblem, PlanProgress, PlanState } from "../contract/plans";
import type { DeactivationVerdict, EligibilityVerdict } from "../contract/verdicts";
import { freeSeats, roleKindOf, shortId } from "./context";
import type { MoveContext } from "./context";
import { seatsOf } from "./planTotals";
import { protectedBy } from "./protectList";
import { roleNeed } from "./roles";

/** A plan to apply now. */
export interface PlanToApply {
  plan: Pick<MovePlan, "state" | "applyFrom">;
  items: readonly PlanItem[];
  /** Just read. */
  facts: Pick<EligibilityFacts, "org" | "asOf">;
  /** E-mail addresses by user Id, if known, for protect patterns. */
  emails?: Readonly<Record<string, string | null>>;
  settings: Pick<MoveSettings, "protect" | "canApply" | "stopped">;
  /** Number that the user typed; null if nothing was typed. */
  confirmed: number | null;
}

/** States in which a plan can be applied: for the first time, the remaining items, or failed items again. */
export const APPLICABLE: readonly PlanState[] = ["planned", "waiting", "stopped", "endedWithFailures"];

/** Why the plan can't be applied as it is; empty if it can. Only unfinished items count. */
export function planProblems({ plan, items, facts, emails = {}, settings, confirmed }: PlanToApply): PlanProblem[] {
  const { protect } = settings;
  const due = items.filter(({ state }) => state === "planned" || state === "failed");
  const licenses = [...new Set(due.flatMap(({ toLicense }) => toLicense ?? []))];
  const seats = licenses.map((license) => seatsOf(license, due, facts.org.seats)).filter(({ joining }) => joining > 0);
  const irreversible = due.filter(({ reversible }) => !reversible).length;
  const problems: [PlanProblem, boolean][] = [
    ["cannotApply", !settings.canApply],
    ["allStopped", settings.stopped !== null],
    ["wrongState", !APPLICABLE.includes(plan.state)],
    ["tooEarly", plan.state === "waiting" && plan.applyFrom !== null && facts.asOf < plan.applyFrom],
    ["empty", due.length === 0],
    ["twice", new Set(items.map(({ userId }) => shortId(userId))).size < items.length],
    ["protected", due.some((item) => isProtected(item, emails[item.userId] ?? null, protect))],
    ["protectListUnread", protect === null],
    ["overSeats", seats.some(({ joining, free }) => free !== null && joining > free)],
    ["seatsUnknown", seats.some(({ free }) => free === null)],
    ["notConfirmed", irreversible > 0 && confirmed !== irreversible]
  ];
  return problems.filter(([, holds]) => holds).map(([problem]) => problem);
}

function isProtected(item: PlanItem, email: EligibilityUser["email"], list: ProtectList | null): boolean {
  if (!list) return false;
  const { userId, name, username, fromProfile } = item;
  return protectedBy({ id: userId, name, username, email, profile: fromProfile }, list).length > 0;
}

/** Progress of a plan, counted from its items; the rest as given. */
export function planProgress(
  items: readonly PlanItem[],
  about: Pick<PlanProgress, "state" | "stopping" | "updatedAt" | "error">
): PlanProgress {
  const count = (state: PlanItem["state"]): number => items.filter((item) => item.state === state).length;
  return {
    ...about,
    users: items.length,
    planned: count("planned"),
    applied: count("applied"),
    failed: count("failed"),
    skipped: count("skipped"),
    reverted: count("reverted"),
    revertFailed: count("revertFailed")
  };
}

/** Seats and portal roles that remain while a plan fills up. */
interface PlanRace {
  /** Takes the seat and roles that a user needs. If an earlier user took the last, it takes nothing and returns the reason. */
  take(
    user: EligibilityUser,
    verdict: EligibilityVerdict | DeactivationVerdict
  ): { code: ExclusionCode; names: string[] } | null;
}

/** Starts with the seats and roles of the facts. Unreadable limits are treated as unlimited. */
export function planRace({ org, catalog, seats, account }: MoveContext): PlanRace {
  const taken = new Map<string, number>();
  const joining = new Map<string, number>();
  let roles = 0;
  return {
    take(user, verdict) {
      const type = "target" in verdict ? catalog.find(verdict.target.license) : null;
      if (!type) return null;
      const sameLicense = catalog.find(user.license)?.name === type.name;
      const free = sameLicense ? null : freeSeats(seats(type.name));
      const before = taken.get(type.name) ?? 0;
      if (free !== null && before >= free) return { code: "noSeatLeft", names: [type.name] };
      const home = account(user.accountId);
      const key = `${roleKindOf(type)} ${user.accountId}`;
      const others = home ? (joining.get(key) ?? 0) : 0;
      const need = verdict.status === "switch" ? null : roleNeed(type, home, org, others);
      const made = need ? (need.made ?? 1) : 0;
      const { portalRoles: used, portalRoleLimit: limit } = org;
      if (made > 0 && used !== null && limit !== null && used + roles + made > limit)
        return { code: "noRoleLeft", names: [] };
      if (!sameLicense) taken.set(type.name, before + 1);
      if (need) joining.set(key, others + 1);
      roles += made;
      return null;
    }
  };
}

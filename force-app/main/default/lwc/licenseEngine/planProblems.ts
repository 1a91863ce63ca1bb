import { shortId } from "./moveContext";
import type {
  EligibilityFacts,
  EligibilityUser,
  MovePlan,
  MoveSettings,
  PlanItem,
  PlanProblem,
  PlanState,
  ProtectList
} from "./movesContract";
import { protectedBy } from "./protectList";
import { seatsOf } from "./planTotals";

/** A plan that somebody wants to apply now. */
export interface PlanToApply {
  plan: Pick<MovePlan, "state" | "applyFrom">;
  items: readonly PlanItem[];
  /** Fresh ones. */
  facts: Pick<EligibilityFacts, "org" | "asOf">;
  /** E-mail addresses by user Id, as far as they are known, for protect patterns. */
  emails?: Readonly<Record<string, string | null>>;
  settings: Pick<MoveSettings, "protect" | "canApply" | "stopped">;
  /** Number that the person typed; null where nothing was typed. */
  confirmed: number | null;
}

/** States from which a plan can be applied: for the first time, what is left of it, or what failed again. */
export const APPLICABLE: readonly PlanState[] = ["planned", "waiting", "stopped", "endedWithFailures"];

/** Why the plan can't be applied as it is; empty when it can. Only items that are still to be done count. */
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

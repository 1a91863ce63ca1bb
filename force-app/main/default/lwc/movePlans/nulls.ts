import type {
  MovePlan,
  MoveSettings,
  PlanItem,
  PlanItemPage,
  PlanPool,
  PlanProgress,
  PlanSeats,
  PlanTotals,
  ProtectEntries
} from "c/licenseEngine";

/** The members of T that may be null, all null. */
type Nulls<T> = { readonly [K in keyof T as null extends T[K] ? K : never]-?: null };

const ITEM: Nulls<PlanItem> = {
  toLicense: null,
  toProfileId: null,
  toProfile: null,
  permissionSetIds: null,
  reassignIds: null,
  loginDays: null,
  error: null,
  skipCode: null,
  changedAt: null
};
const MONEY: Nulls<PlanTotals> = {
  costBefore: null,
  costAfter: null,
  monthlySaving: null,
  currency: null,
  reason: null
};

const SEATS: Nulls<PlanSeats> = { total: null, usedBefore: null, usedAfter: null, free: null };
const POOL: Nulls<PlanPool> = { poolBefore: null, poolAfter: null, contracted: null };

/** See `planWithNulls`. */
export function progressWithNulls(progress: PlanProgress): PlanProgress {
  return { ...progress, updatedAt: progress.updatedAt ?? null, error: progress.error ?? null };
}

/** See `planWithNulls`. */
export function settingsWithNulls(settings: MoveSettings): MoveSettings {
  const { protect, protectUnread, stopped, cannotApply } = settings;
  return {
    ...settings,
    protect: protect ?? null,
    protectUnread: protectUnread ?? null,
    stopped: stopped ? { by: stopped.by, at: stopped.at ?? null, reason: stopped.reason ?? null } : null,
    cannotApply: cannotApply ?? null
  };
}

/** See `planWithNulls`. */
export function protectWithNulls({ entries, ...list }: ProtectEntries): ProtectEntries {
  return { ...list, entries: entries.map((entry) => ({ ...entry, addedAt: entry.addedAt ?? null })) };
}

/** A plan as the contract has it: the framework may leave out what is null (see `c/licenseFacts`). */
export function planWithNulls(plan: MovePlan): MovePlan {
  const { totals } = plan;
  return {
    ...plan,
    note: plan.note ?? null,
    applyFrom: plan.applyFrom ?? null,
    progress: progressWithNulls(plan.progress),
    exclusions: plan.exclusions.map((one) => ({ ...one, name: one.name ?? null, username: one.username ?? null })),
    totals: {
      ...MONEY,
      ...totals,
      seats: totals.seats.map((row) => ({ ...SEATS, ...row })),
      pools: totals.pools.map((row) => ({ ...POOL, ...row }))
    }
  };
}

/** Items as the contract has them; login days are null only before the user was created, so missing ones belong in front. */
export function itemsWithNulls({ items, next }: PlanItemPage, months: number): PlanItemPage {
  return {
    next: next ?? null,
    items: items.map((item) => ({
      ...ITEM,
      ...item,
      loginDays: item.loginDays
        ? [...new Array<null>(Math.max(0, months - item.loginDays.length)).fill(null), ...item.loginDays]
        : null
    }))
  };
}

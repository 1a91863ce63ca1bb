import { money } from "../base/numbers";
import type { Basis, Frequencies } from "../contract/org";
import { costCurve } from "./costCurve";
import type { CurvePoint } from "./costCurve";

/** One population (or several together) over the window: the input for its cost on each basis. */
export interface EconomicsInput {
  /** Present basis. */
  basis: Basis;
  /** Per user and month; null when unknown. */
  memberPrice: number | null;
  /** Per login; null when unknown. */
  loginPrice: number | null;
  ratio: number;
  percentile: number;
  /** Complete months, oldest first, at least one. */
  months: readonly Frequencies[];
}

/** Per month over the window; null if a missing price or an unknown number of users prevents the calculation. */
export interface Figures {
  breakEven: number | null;
  memberCost: number | null;
  loginCost: number | null;
  loginPool: number | null;
  mixCost: number | null;
  mixThreshold: number | null;
  mixLoginUsers: number | null;
  mixPool: number | null;
  cheapest: Basis | "mix" | null;
  currentCost: number | null;
  monthlySaving: number | null;
}

/** All figures are unknown. */
export const NO_FIGURES: Figures = {
  breakEven: null,
  memberCost: null,
  loginCost: null,
  loginPool: null,
  mixCost: null,
  mixThreshold: null,
  mixLoginUsers: null,
  mixPool: null,
  cheapest: null,
  currentCost: null,
  monthlySaving: null
};

/**
 * Cost per month on each basis, the best split and the cheapest of the three; `currentCost` is that of the current basis by the same
 * formulas. The best split is the cheapest of 33 thresholds (the smaller of equals), not simply the break-even: within the user limit,
 * heavier users can be free to add.
 */
export function economics(input: EconomicsInput): Figures {
  const { basis, memberPrice, loginPrice, ratio, percentile, months } = input;
  // Seats and pools do not depend on prices, so they are known even without a price.
  const curve = costCurve(months, { memberPrice: memberPrice ?? 0, loginPrice: loginPrice ?? 0, ratio, percentile });
  const breakEven = breakEvenOf(memberPrice, loginPrice);
  if (!curve) return { ...NO_FIGURES, breakEven };

  const allMember = curve[0];
  const allLogin = curve[curve.length - 1];
  const memberCost = memberPrice === null ? null : allMember.cost;
  const loginCost = loginPrice === null ? null : allLogin.cost;
  const currentCost = basis === "member" ? memberCost : loginCost;
  const known = { ...NO_FIGURES, breakEven, memberCost, loginCost, loginPool: allLogin.pool, currentCost };
  if (memberCost === null || loginCost === null || currentCost === null) return known;

  const best = curve.reduce((least, point) => (point.cost < least.cost ? point : least));
  return {
    ...known,
    mixCost: best.cost,
    mixThreshold: best.threshold,
    mixLoginUsers: best.loginUsers,
    mixPool: best.pool,
    cheapest: cheapestOf(curve, basis),
    monthlySaving: money(currentCost - best.cost)
  };
}

/** Login days per month above which a member seat is cheaper for a user; null without both prices or if logins are free. */
export function breakEvenOf(memberPrice: number | null, loginPrice: number | null): number | null {
  return memberPrice === null || !loginPrice ? null : memberPrice / loginPrice;
}

/** `mix` only if users on both bases are strictly cheaper than either pure basis; if the pure bases cost the same, the current one. */
function cheapestOf(curve: readonly CurvePoint[], basis: Basis): Basis | "mix" {
  const member = curve[0].cost;
  const login = curve[curve.length - 1].cost;
  const pure = Math.min(member, login);
  if (curve.some((point) => point.loginUsers > 0 && point.memberUsers > 0 && point.cost < pure)) return "mix";
  if (member === login) return basis;
  return member < login ? "member" : "login";
}

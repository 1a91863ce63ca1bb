import { addMonths } from "../base/days";
import { money } from "../base/numbers";
import type { AnnualRow, BurnDownRow } from "../contract/capacity";
import type { StepMove, StepRow } from "../contract/steps";
import type { DecisionContext } from "../org/orgModel";
import { MONEY } from "./constants";
import { contractMeter } from "./contractMeter";
import { otherBasis } from "./familyTerms";
import { firstExchanges, insideMoves } from "./insideContract";
import type { Exchange, InsideMoves } from "./insideContract";
import { newcomersOf } from "./newcomers";
import type { FamilySteps } from "./familySteps";

/** Meters of the family's login license. */
interface Meters {
  annual: AnnualRow | null;
  burnDown: BurnDownRow | null;
}

/** What pays within the contract, until it can change; null: there is nothing to do before the first date. */
export function nowStep(context: DecisionContext, family: FamilySteps, meters: Meters): StepRow | null {
  const { ladder, decision, member, login } = family;
  if (!decision || !login?.quantity || login.price === null || decision.counters.months < MONEY.least) return null;
  const { groups } = decision.decision;
  const overage = login.overagePrice ?? MONEY.unknownOverage * login.price;
  const onLogin = groups.filter(({ basis }) => basis === "login");
  const rates = onLogin.reduce((sum, { users, rate }) => sum + users * rate, 0);
  const meter = meters.annual && contractMeter(meters.annual, meters.burnDown, rates, context.asOf);
  const loginUsers = onLogin.reduce((sum, { users }) => sum + users, 0);
  const inside = insideMoves(
    groups,
    {
      freeSeats: Math.max(0, (member?.quantity ?? 0) - family.held),
      missingSeats: missingSeats(context, family),
      room: Math.max(0, Math.floor(login.quantity * MONEY.pool.usersPerLogin) - loginUsers),
      over: meter?.over ?? 0,
      months: meter?.months ?? 0,
      overage,
      moveCost: context.settings.moveCost
    },
    decision.counters.months
  );
  if (!inside.exchanges.length || decision.counters.limit === "none") return null;
  const pool = ladder.rungs.find(({ code, license }) => code === "pool" && license === login.license);
  const cost = money(inside.avoided * overage);
  const monthly = money(Math.min(cost / MONEY.year, ladder.coming, pool?.monthly ?? 0));
  return {
    family: ladder.family,
    kind: "now",
    date: context.asOf,
    currency: ladder.currency,
    monthly,
    rungs: monthly > 0 ? [{ code: "pool", license: login.license, monthly }] : [],
    parts: [],
    moves: movesOf(inside, family),
    seats: member?.quantity ?? null,
    pool: login.quantity,
    avoids: { logins: Math.round(inside.avoided), cost, seats: inside.seats },
    confidence: decision.row.confidence
  };
}

/**
 * Seats that new users will need in the next months beyond those that are paid, at most until seats can be bought anyway. Later ones are left to a later
 * audit: who is idle today may be back by then.
 */
function missingSeats({ asOf }: DecisionContext, { decision, member, parts, held }: FamilySteps): number {
  if (!decision || !member?.quantity) return 0;
  const { levels, leaving, factors } = decision.decision.rates;
  const users = decision.decision.groups.reduce((sum, group) => sum + group.users, 0);
  const { present } = newcomersOf(levels, users, leaving, factors.season * factors.trend);
  const date = parts.member.find(({ kind }) => kind === "atDate")?.date ?? addMonths(asOf, MONEY.horizon);
  const coming = decision.row.today.newcomers === "member" ? present : present.map(() => 0);
  const needed = coming
    .slice(0, MONEY.inside.ahead)
    .filter((_, month) => addMonths(asOf, month) < date)
    .map((count, month) => held * (1 - leaving) ** (month + 1) + count);
  return Math.max(0, Math.ceil(Math.max(held, ...needed) - member.quantity - 1e-9));
}

/** The moves by habit; who is among the first 90 % of the effect comes first. */
function movesOf(inside: InsideMoves, { decision }: FamilySteps): StepMove[] {
  const first = firstExchanges(inside, MONEY.inside.first);
  const rest = inside.exchanges.map((exchange) => {
    const known = first.find(({ up, down }) => up === exchange.up && down === exchange.down);
    return { ...exchange, users: exchange.users - (known?.users ?? 0) };
  });
  const moves = new Map<string, StepMove>();
  const add = ({ up, down, users }: Exchange, isFirst: boolean): void => {
    for (const group of [up, down]) {
      if (!group || users <= 0) continue;
      const { basis, own, total } = group;
      const key = JSON.stringify([basis, own, total, isFirst]);
      const license = decision!.counters[basis].license;
      const known = moves.get(key) ?? { license, to: otherBasis(basis), own, total, users: 0, first: isFirst };
      moves.set(key, { ...known, users: known.users + users });
    }
  };
  for (const exchange of first) add(exchange, true);
  for (const exchange of rest) add(exchange, false);
  return [...moves.values()];
}

import type { Finding, MovedHabit, OwnedRow } from "c/licenseEngine";
import { format } from "./words.ts";
import type { Explained } from "./explanation.ts";
import { lastDay } from "./explanation.ts";
import { amount, count, counted } from "./explanationText.ts";
import type { Line } from "./explanationText.ts";

/** A part of an explanation. */
export interface Block {
  title: string;
  lines: Line[];
}

/** Months of a contract year, in which overage is settled. */
const YEAR = 12;

/** The numbers behind a finding, by what it is. */
export function arithmetic(explained: Explained): Block[] {
  const { finding } = explained;
  switch (finding.type) {
    case "unusedSeats":
      return [{ title: "Seats", lines: unusedSeats(explained) }];
    case "basis":
    case "dormant":
      return finding.worth === "saving" ? moves(explained) : figures(finding);
    case "poolShrink":
    case "poolGrow":
      return pool(explained);
    case "objectTrap":
    case "inflation":
    case "downgrade":
      return finding.worth === "saving" ? [{ title: "Users", lines: tier(explained) }] : figures(finding);
    case "seatsExhaust":
      return [...figures(finding), { title: "Seats that would be missing", lines: missingSeats(explained) }];
    case "annualOverage":
      return [...figures(finding), { title: "Overage of the contract year", lines: overage(explained) }];
    default:
      return figures(finding);
  }
}

function unusedSeats({ finding, owned: [paid], rung, decision }: Explained): Line[] {
  if (!paid || !rung) return [];
  const used = finding.numbers.used ?? 0;
  const held = Math.max(used, decision?.today.seats ?? 0);
  const growth = (paid.quantity ?? 0) - held - (rung.quantity ?? 0);
  const kept: Line[] = growth > 0 ? [["- needed by growth until then", "", count(growth)]] : [];
  return [
    ["  purchased", "", count(paid.quantity)],
    ["- in use", "", count(held)],
    ...kept,
    ["= not in use", "", count(rung.quantity)],
    product(rung.quantity, "seats", { ...paid, price: finding.amounts.price ?? null }, rung.monthly)
  ];
}

/** A quantity times a price; says so if the price alone would give another amount. */
function product(quantity: number | null, unit: string, { price, currency }: OwnedRow, monthly: number | null): Line {
  return ["  per month", `${count(quantity)} ${unit} x ${amount(price, currency)}`, amount(monthly, currency)];
}

function moves({ finding, decision, owned, audit }: Explained): Block[] {
  if (!decision) return [];
  const { currency, cost, promised } = decision;
  const idle = finding.type === "dormant";
  const to = idle ? "login" : finding.subject;
  const own = decision.movedHabits.filter(
    (habit) =>
      habit.license === finding.license &&
      habit.profileId === finding.profileId &&
      (to === null || habit.to === to) &&
      (habit.total === 0) === idle
  );
  const price = (basis: OwnedRow["basis"]) => owned.find((row) => row.basis === basis)?.price ?? null;
  const economics = audit.economics.find(({ license, profile }) => license === finding.license && profile === null);
  const [seat, login] = [price("member"), price("login")];
  const prices: Line[] =
    seat === null || login === null
      ? []
      : [
          ["  A seat", "", amount(seat, currency)],
          ["  A login", "", amount(login, currency)],
          ["  A seat pays from", `${amount(seat, currency)} / ${amount(login, currency)}`, rate(seat / login)]
        ];
  const breakEven = economics?.breakEven ?? null;
  const others: Line[] = decision.parts.map((part): Line => {
    const mine = part.license === finding.license && part.profileId === finding.profileId;
    const isThis = mine && part.idle === idle && (to === null || part.to === to);
    const who = part.profileId === null ? "new users" : counted(part.users, part.idle ? "idle user" : "user");
    const profile = nameOf(audit.usage, part.profileId);
    return [
      `  ${who}${profile} to ${part.to === "login" ? "login" : "member"}`,
      isThis ? "<- this" : "",
      amount(part.monthly, currency)
    ];
  });
  const costs: Line[] =
    cost && promised
      ? [
          [
            "  Going on as today",
            `${count(decision.today.seats)} seats, ${count(decision.today.pool)} logins`,
            amount(cost.now, currency)
          ],
          [
            "- With the moves",
            `${count(decision.seats)} seats, ${count(decision.pool)} logins`,
            amount(cost.plan, currency)
          ],
          ["= Difference", "", amount(cost.now - cost.plan, currency)],
          [
            "  Promised",
            `after a safety margin; expected ${amount(promised.low, currency)} to ${amount(promised.high, currency)}`,
            amount(promised.monthly, currency)
          ]
        ]
      : [];
  return [
    { title: `Users and their logins in ${count(decision.months)} complete months`, lines: habitLines(own) },
    {
      title: `Prices${breakEven !== null && !prices.length ? ` (break-even ${count(breakEven)} logins)` : ""}`,
      lines: prices
    },
    {
      title: `Decision of the family for ${format.formatDate(decision.from)} to ${lastDay(decision.to)}, per month`,
      lines: costs
    },
    { title: "Shares of the promise, which users, seats and pool earn together", lines: others }
  ];
}

function rate(logins: number): string {
  return `${count(logins)} ${Math.abs(logins - 1) < 0.005 ? "login" : "logins"} per month`;
}

function nameOf(usage: Explained["audit"]["usage"], profileId: string | null): string {
  const profile = usage.find((row) => row.profileId === profileId)?.profile;
  return profile === undefined || profileId === null ? "" : ` of ${profile}`;
}

/** Users by what they did: months since they were created, and login days in them. */
function habitLines(habits: readonly MovedHabit[]): Line[] {
  if (!habits.length) return [];
  const sorted = habits.toSorted((a, b) => a.total / (a.own || 1) - b.total / (b.own || 1));
  const users = habits.reduce((sum, habit) => sum + habit.users, 0);
  const logins = habits.reduce((sum, { own, total, users: each }) => sum + (own ? (total / own) * each : 0), 0);
  return [
    ...sorted.map(({ own, total, users: each }): Line => [
      `  ${counted(each, "user")}`,
      `${counted(total, "login day")} / ${counted(own, "month")} each`,
      own ? rate(total / own) : "no complete month"
    ]),
    [`= ${counted(users, "user")}`, "together", rate(logins)]
  ];
}

function pool({ finding, owned: [paid], decision, audit, ladder }: Explained): Block[] {
  const row = audit.pools.find(({ license }) => license === finding.license);
  const months: Line[] = (row?.months ?? []).map(({ month, logins }) => [
    `  ${format.formatMonth(month)}`,
    "login days",
    count(logins)
  ]);
  if (!paid || !decision?.today) return [{ title: "Monthly logins", lines: months }];
  const { currency } = decision;
  return [
    { title: "Monthly logins of the users on login basis today", lines: months },
    {
      title: "Pool",
      lines: [
        ["  purchased", "monthly logins", count(finding.numbers.contracted ?? null)],
        ["  needed without moves", "", count(decision.today.pool)],
        ["  needed after the moves of the family", "", count(decision.pool)]
      ]
    },
    {
      title: "Saving per month by size alone; what moves save stands in other findings",
      lines: [
        ["  paid for the pool", "", amount(paid.monthly, currency)],
        ["+ expected overage", "", amount(ladder?.coming ?? 0, currency)],
        ["- pool that users need without moves, with its overage", "", amount(decision.today.poolCost, currency)],
        ["= saving", "", amount(finding.monthlySaving, currency)]
      ]
    }
  ];
}

/** What the users would cost less on the lower license, for those who still have a seat after the moves. */
function tier({ finding, owned: [paid], audit, facts, decision }: Explained): Line[] {
  const target = finding.names.targetFamily ?? "";
  const lower = audit.owned.find(({ family, basis }) => family === target && basis === "member");
  if (!paid || paid.price === null || !lower || lower.price === null) return [];
  const { currency } = paid;
  const isOwn = (row: { license: string; profileId: string | null }) =>
    row.license === finding.license && (finding.profileId === null || row.profileId === finding.profileId);
  const all = facts.populations.filter(isOwn).reduce((sum, { activeUsers }) => sum + activeUsers, 0);
  const leaving = (decision?.parts ?? []).filter(isOwn).reduce((sum, { users }) => sum + users, 0);
  return [
    ["  A seat", paid.license, amount(paid.price, currency)],
    ["- A seat", lower.license, amount(lower.price, currency)],
    ["= less per user", "", amount(paid.price - lower.price, currency)],
    ["x users who need no more", "", count(finding.users)],
    [
      "x share that keeps a seat",
      `${count(all - leaving)} of ${count(all)}: ${count(leaving)} move to login basis`,
      ((all - leaving) / all).toFixed(6)
    ],
    ["= per month", "", amount(finding.monthlySaving, currency)]
  ];
}

function missingSeats({ finding, owned: [paid] }: Explained): Line[] {
  if (!paid) return [];
  return [product(finding.numbers.missing ?? null, "seats", paid, finding.monthlyRisk)];
}

function overage({ finding, owned: [paid], audit }: Explained): Line[] {
  const row = audit.annual.find(({ license }) => license === finding.license);
  const months: Line[] = (row?.months ?? []).map(({ month, logins, entitlement }) => [
    `  ${format.formatMonth(month)}`,
    `of ${count(entitlement)} purchased`,
    count(logins)
  ]);
  const { overage: logins = null } = finding.numbers;
  const cost = finding.amounts.overageCost ?? null;
  return [
    ...months,
    ["  logins beyond the year's baseline", "expected at its end", count(logins)],
    ["x price of a login beyond the pool", "", amount(paid?.overagePrice ?? null, finding.currency)],
    ["= in the year", "", amount(cost, finding.currency)],
    ["/ months", "", count(YEAR)],
    ["= per month", "", amount(finding.monthlyRisk, finding.currency)]
  ];
}

/** All numbers of a finding that has no money, or whose money is told elsewhere. */
function figures({ names, numbers, shares, amounts, days, currency }: Finding): Block[] {
  const lines: Line[] = [
    ...Object.entries(names).map(([name, text]): Line => [`  ${spoken(name)}`, "", text]),
    ...Object.entries(numbers).map(([name, value]): Line => [`  ${spoken(name)}`, "", count(value)]),
    ...Object.entries(shares).map(([name, value]): Line => [`  ${spoken(name)}`, "", format.formatPercent(value, 1)]),
    ...Object.entries(amounts).map(([name, value]): Line => [`  ${spoken(name)}`, "", amount(value, currency)]),
    ...Object.entries(days).map(([name, day]): Line => [
      `  ${spoken(name)}`,
      "",
      day ? format.formatDate(day) : "unknown"
    ])
  ];
  return [{ title: "Figures", lines }];
}

/** `perMonth` as "per month". */
function spoken(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

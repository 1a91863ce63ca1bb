import { neutralScenario, scenarioBase, whatIf } from "c/licenseEngine";
import type { ScenarioParameters } from "c/licenseEngine";
import * as v from "valibot";
import { format, words } from "../../report/words.ts";
import { aboutOf } from "../about.ts";
import type { Decided } from "../decided.ts";
import { familyNamed, licenseNamed } from "../names.ts";
import * as s from "../schemas.ts";
import { tool } from "../tool.ts";
import { ToolError } from "../toolError.ts";

const amounts = (what: string) => v.optional(s.described(v.record(s.text, v.pipe(v.number(), v.minValue(0))), what));
const share = (what: string, least: number, most: number) =>
  v.optional(s.described(v.pipe(v.number(), v.minValue(least), v.maxValue(most)), what));

const input = s.input({
  basis: v.optional(
    s.described(
      v.picklist(["keep", "best", "member", "login", "threshold"]),
      "who is on which basis; keep (default): as today; best: as the decision advises at these prices; member, login: everybody; threshold: users with at most that many login days on login basis"
    )
  ),
  threshold: v.optional(
    s.described(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31)),
      "login days per month, 0 to 31, with basis threshold"
    )
  ),
  thresholds: v.optional(
    s.described(
      v.record(s.text, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31))),
      "thresholds of single families, by name"
    )
  ),
  prices: amounts("new unit prices by license name, per seat and month or per login; others keep theirs"),
  overagePrices: amounts("new price of a login beyond the pool, by name of the login license"),
  quantities: amounts("seats or monthly logins to sign for, by license name"),
  discount: share("on every price, 0.1 = 10 %", 0, 1),
  growth: share("more users with the same habits, 0.1 = 10 % more, -0.1 fewer", -1, 10),
  deflected: share("share of logins that public pages make unnecessary, 0 to 1", 0, 1),
  deactivateIdle: v.optional(s.described(v.boolean(), "deactivate users without a login in the record"))
});

const cost = v.object({
  signed: s.described(v.number(), "quantities signed for, at their prices"),
  added: s.described(v.number(), "what must be added in the term, because users could not exist without"),
  overage: s.described(v.number(), "expected logins beyond the pool"),
  monthly: s.described(v.number(), "the sum of these, per month")
});

const output = v.object({
  about: s.about,
  totals: s.described(
    v.array(
      v.object({
        currency: s.currency,
        today: v.number(),
        scenario: v.number(),
        best: s.money("the decision at today's prices"),
        monthlySaving: s.described(v.number(), "today - scenario; negative: it costs more")
      })
    ),
    "per month over the coming term of 12 months, one entry per currency, of the families with known costs"
  ),
  excluded: s.described(v.array(s.text), "families that no total includes, because a cost is unknown"),
  families: v.array(
    v.object({
      family: s.text,
      from: s.described(s.day, "first day of the term: when its contract can change"),
      currency: s.currency,
      users: v.object({ member: v.number(), login: v.number() }),
      loginDays: s.described(v.number(), "expected per month, of all users"),
      seats: s.described(v.number(), "signed for"),
      pool: s.described(v.number(), "monthly logins signed for"),
      short: s.described(
        v.object({ seats: v.number(), pool: v.number() }),
        "what the quantities that were given lack in the term"
      ),
      cost: s.described(s.orNull(cost), "null: a needed price is unknown"),
      today: s.described(s.orNull(cost), "the amount paid, with what going on as today adds in the same term"),
      saving: s.money("per month"),
      savingParts: s.described(
        s.orNull(v.object({ price: v.number(), volume: v.number(), basis: v.number() })),
        "what the saving consists of, adding up exactly: prices, then users and quantities, then basis"
      ),
      promised: s.described(
        s.orNull(v.object({ monthly: v.number(), low: v.number(), high: v.number() })),
        "what changing the basis saves compared with keeping it at these prices, and its range; null: nobody changes"
      ),
      confidence: s.described(s.orNull(v.picklist(["high", "medium", "low"])), "null: nobody changes basis"),
      guarded: s.described(
        v.boolean(),
        "true: the possible saving is smaller than the uncertainty, so nobody is moved"
      ),
      unknownBecause: s.text
    })
  )
});

/** What other prices, quantities, users or basis would cost. */
export const scenario = tool({
  name: "scenario",
  title: "What-if",
  description:
    "What the licenses would cost with other prices, quantities, users or basis, beside today's cost and the decision's, over the coming term of 12 months. Give only what changes. It is computed from today's facts and saved nowhere. For what the org should do at today's prices use summary and ladder.",
  input,
  output,
  answer(decided, asked) {
    const { facts, decisions, audit } = decided;
    const base = scenarioBase(facts, decisions, audit);
    if (!base.months)
      throw new ToolError("There is no scenario before one usage month is completely covered: see about of summary.");
    const result = whatIf(base, parametersOf(decided, asked));
    const families = result.rows.map((row) => ({
      family: row.family,
      from: row.from,
      currency: row.currency,
      users: row.users,
      loginDays: row.logins,
      seats: row.seats,
      pool: row.pool,
      short: row.short,
      cost: row.cost,
      today: row.today,
      saving: row.saving,
      savingParts: row.parts,
      promised: row.promised,
      confidence: row.confidence,
      guarded: row.guarded,
      unknownBecause: words.reasonText(row.reason)
    }));
    const totals = result.totals.sums.map(({ currency, today, scenario: sum, best, monthlySaving }) => ({
      currency,
      today,
      scenario: sum,
      best,
      monthlySaving
    }));
    const amount = (value: number, currency: string | null) => format.formatMoney(value, currency);
    return {
      data: {
        about: aboutOf(decided, [...families, ...audit.owned]),
        totals,
        excluded: result.totals.excluded,
        families
      },
      lines: totals.map(
        ({ currency, today, scenario: sum, monthlySaving }) =>
          `${amount(sum, currency)} per month instead of ${amount(today, currency)}: ${amount(Math.abs(monthlySaving), currency)} ${monthlySaving < 0 ? "more" : "less"}.`
      )
    };
  }
});

/** @throws ToolError for a license or family that the org does not have: the engine would leave it out silently */
function parametersOf({ audit }: Decided, asked: v.InferOutput<typeof input>): ScenarioParameters {
  const { prices = {}, overagePrices = {}, quantities = {}, thresholds = {}, threshold, ...given } = asked;
  const byLicense = (values: Record<string, number>) => renamed(values, (name) => licenseNamed(audit, name));
  if (given.basis === "threshold" && threshold === undefined)
    throw new ToolError("basis threshold needs threshold: login days per month, 0 to 31.");
  if (given.basis !== "threshold" && (threshold !== undefined || Object.keys(thresholds).length))
    throw new ToolError("threshold counts only with basis threshold: set it, or leave the threshold out.");
  return {
    ...neutralScenario(),
    ...given,
    threshold: threshold ?? null,
    thresholds: renamed(thresholds, (name) => familyNamed(audit, name)),
    prices: byLicense(prices),
    overagePrices: byLicense(overagePrices),
    quantities: byLicense(quantities)
  };
}

function renamed(values: Record<string, number>, nameOf: (name: string) => string): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [nameOf(name), value]));
}

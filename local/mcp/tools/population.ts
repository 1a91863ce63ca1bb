import { completeMonths } from "c/licenseEngine";
import * as v from "valibot";
import { format, words } from "../../report/words.ts";
import { aboutOf } from "../about.ts";
import { populationNamed } from "../names.ts";
import * as s from "../schemas.ts";
import { tool } from "../tool.ts";

const place = {
  license: s.text,
  profileId: s.text,
  profile: s.text
};

/** Months and sites of an answer: the newest, and those with most logins. */
const MOST_MONTHS = 24;
const MOST_SITES = 50;

const output = v.object({
  about: s.about,
  population: v.object({
    ...place,
    family: s.text,
    basis: s.basis,
    activeUsers: v.number(),
    dormantUsers: s.described(v.number(), "logged in once, but not for 90 days (or what the settings say)"),
    neverLoggedInUsers: s.described(v.number(), "never logged in, and created that long ago")
  }),
  costs: s.described(
    s.orNull(
      v.object({
        months: s.described(v.array(s.text), "the complete months that both bases are computed for"),
        memberPrice: s.money("per seat and month"),
        loginPrice: s.money("per login"),
        breakEven: s.number("login days per month above which a seat is cheaper"),
        allOnMember: s.money("per month, all users with a seat"),
        allOnLogin: s.money("per month, a pool for all users"),
        pool: s.number("monthly logins of that pool"),
        currentCost: s.money("its part of the amount paid, per month"),
        afterDecision: s.described(
          s.orNull(v.picklist(["member", "login", "mix"])),
          "where the users are after the decision; mix: best split; null: no decision"
        ),
        moving: s.number("users whom the decision moves to the other basis"),
        monthlySaving: s.money("its part of the decision's saving"),
        currency: s.currency,
        priceSource: s.priceSource,
        confidence: s.confidence,
        unknownBecause: s.text
      })
    ),
    "null: no cost is known of this population"
  ),
  habit: s.described(
    s.orNull(
      v.object({
        month: s.day,
        users: s.described(v.record(s.text, v.number()), "users by login days in the newest complete month"),
        meanLoginDays: s.number("login days per registered user")
      })
    ),
    "null: no complete month"
  ),
  months: v.array(
    v.object({
      month: s.day,
      complete: v.boolean(),
      registered: s.number("users who could log in"),
      active: s.described(v.number(), "users with at least one login"),
      logins: s.described(v.number(), "login days")
    })
  ),
  sites: s.described(
    v.array(v.object({ site: s.text, active: v.number(), logins: v.number() })),
    "in the newest complete month, most logins first; a day on several sites counts on each"
  ),
  rightSizing: s.described(
    s.orNull(
      v.object({
        holders: s.number("users with access to at least one object that justifies the license"),
        users: s.number("users who used at least one"),
        needNoMore: s.number("users for whom the lower license is sufficient today"),
        accessUnused: s.number("users with access that they do not use"),
        sufficientFamily: s.described(s.orNull(s.text), "the lower license family; null: none is sufficient"),
        monthlySaving: s.money("of those who need no more"),
        currency: s.currency,
        toCheckByHand: s.text,
        unknownBecause: s.text
      })
    ),
    "null: nothing known justifies this license, or it is the lowest"
  ),
  findings: s.described(v.array(v.number()), "numbers of the findings on this population, for the tool evidence")
});

/** One population: usage, cost on both bases, habit. */
export const population = tool({
  name: "population",
  title: "Usage, cost and habit of a population",
  description:
    "One population, that is the active users of one profile: logins by month and site, users by login days, cost on member and on login basis beside the present one, what the decision does with it, and whether a lower license is sufficient. For the list of all populations use populations; for what a move would break use eligibility.",
  input: s.input({
    profile: s.described(s.text, "name or Id of the profile"),
    license: v.optional(s.described(s.text, "where several profiles have the same name"))
  }),
  output,
  answer(decided, asked) {
    const { audit, facts, document } = decided;
    const found = populationNamed(decided, asked);
    const { license, profileId, profile } = found;
    const { family, basis } = audit.licenses.find(({ name }) => name === license)!;
    const own = (row: { license: string; profileId: string | null }) =>
      row.license === license && row.profileId === profileId;
    const cost = audit.economics.find(own) ?? null;
    const tier = audit.tiers.find(own) ?? null;
    const complete = new Map(audit.months.map((row) => [row.month, row.complete]));
    const usage = audit.usage.filter((row) => own(row) && row.siteId === null);
    const [newest] = completeMonths(facts.context.months, 1);
    const habit = usage.find(({ month }) => month === newest?.month) ?? null;
    const sites = audit.usage
      .filter((row) => own(row) && row.siteId !== null && row.month === newest?.month)
      .sort((a, b) => b.logins - a.logins)
      .slice(0, MOST_SITES);
    const numbers = document.findings.flatMap((row, at) => (own(row) ? [at + 1] : []));
    const amount = (value: number | null) => format.formatMoney(value, cost?.currency ?? null);
    return {
      data: {
        about: aboutOf(decided, cost ? [cost] : []),
        population: {
          license,
          profileId,
          profile,
          family,
          basis,
          activeUsers: found.activeUsers,
          dormantUsers: found.dormantUsers,
          neverLoggedInUsers: found.neverLoggedInUsers
        },
        costs: cost && {
          months: cost.window,
          memberPrice: cost.memberPrice,
          loginPrice: cost.loginPrice,
          breakEven: cost.breakEven,
          allOnMember: cost.memberCost,
          allOnLogin: cost.loginCost,
          pool: cost.loginPool,
          currentCost: cost.currentCost,
          afterDecision: cost.cheapest,
          moving: cost.moving,
          monthlySaving: cost.monthlySaving,
          currency: cost.currency,
          priceSource: cost.priceSource,
          confidence: cost.confidence,
          unknownBecause: words.reasonText(cost.reason)
        },
        habit: habit && {
          month: habit.month,
          users: habit.frequencies,
          meanLoginDays: habit.registered ? habit.logins / habit.registered : null
        },
        months: usage.slice(-MOST_MONTHS).map(({ month, registered, active, logins }) => ({
          month,
          complete: complete.get(month) ?? false,
          registered,
          active,
          logins
        })),
        sites: sites.map(({ site, active, logins }) => ({ site: site!, active, logins })),
        rightSizing: tier && {
          holders: tier.holders,
          users: tier.users,
          needNoMore: tier.downgradeCandidates,
          accessUnused: tier.inflationCases,
          sufficientFamily: tier.targetFamily,
          monthlySaving: tier.monthlySaving,
          currency: tier.currency,
          toCheckByHand: words.notLookedAtText(tier.notLookedAt),
          unknownBecause: words.tierReason(tier.reason)
        },
        findings: numbers
      },
      lines: [
        `${profile} on ${license}: ${format.formatNumber(found.activeUsers)} active users.`,
        cost
          ? `Per month: ${amount(cost.currentCost)} today; ${amount(cost.memberCost)} with a seat for everybody; ${amount(cost.loginCost)} with everybody on login basis.`
          : words.reasonText("noPrices")
      ]
    };
  }
});

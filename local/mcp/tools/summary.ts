import { licenseDecisions, overview } from "c/licenseEngine";
import type { MoneyTotal } from "c/licenseEngine";
import * as v from "valibot";
import { words } from "../../report/words.ts";
import { aboutOf } from "../about.ts";
import * as s from "../schemas.ts";
import { tool } from "../tool.ts";

/** Dates and findings that a summary names. */
const NEXT = 6;
const TOP = 5;

const total = (what: string) =>
  s.described(
    v.object({
      amounts: v.array(v.object({ currency: s.text, amount: v.number() })),
      unknownLicenses: s.described(v.number(), "licenses whose part is unknown and not in the amounts")
    }),
    what
  );

const output = v.object({
  about: s.about,
  totals: v.object({
    costToday: total("what is paid per month"),
    expectedOverage: total("expected logins beyond the pools, as an amount per month"),
    costAfterAllSavings: total("per month"),
    possibleSaving: total("per year, 12 times the monthly savings of all findings")
  }),
  licenses: v.array(
    v.object({
      license: s.text,
      family: s.text,
      basis: s.basis,
      activeUsers: s.number("our count of active users"),
      purchased: s.number("seats, or monthly logins, that are owned"),
      unitPrice: s.money("per seat and month, or per login"),
      monthlyCost: s.money("purchased x price"),
      currency: s.currency,
      priceSource: s.priceSource,
      endsOn: s.described(s.orNull(s.text), "last day of what is owned; null: no line says when it ends"),
      needed: s.number("seats or monthly logins to own after the planned moves"),
      change: v.picklist(["fewer", "keep", "more", "unknown"]),
      changeFrom: s.described(s.orNull(s.text), "first day on which the quantity can change"),
      decision: s.described(s.text, "the decision in one line"),
      notes: v.array(s.text),
      unknownBecause: s.described(s.text, "why money is unknown; empty where it is known")
    })
  ),
  families: s.described(
    v.array(
      v.object({
        family: s.text,
        term: v.object({ from: s.text, to: s.text }),
        currency: s.currency,
        usersToLogin: s.described(v.number(), "users to move from a seat to login basis"),
        usersToMember: s.described(v.number(), "users to move from login basis to a seat"),
        registerNewUsersOn: s.basis,
        seats: v.number(),
        pool: s.described(v.number(), "monthly logins to buy"),
        promised: s.described(
          s.orNull(v.object({ monthly: v.number(), low: v.number(), high: v.number() })),
          "saving per month of the moves and its expected range; null without both prices"
        ),
        confidence: s.confidence,
        completeMonths: v.number(),
        unknownBecause: s.text
      })
    ),
    "the one decision per license family for its next term"
  ),
  nextDates: v.array(
    v.object({ date: s.day, kind: s.text, title: s.text, overdue: v.boolean(), licenses: v.array(s.text) })
  ),
  findings: v.object({
    total: v.number(),
    largest: v.array(v.object({ number: v.number(), title: s.text, worth: s.text, confidence: s.confidence }))
  }),
  undecided: s.described(v.array(s.text), "types of findings that could not be checked because facts are missing")
});

/** Where the org stands: cost today, possible saving, decisions, dates. */
export const summary = tool({
  name: "summary",
  title: "Cost today, possible saving and decisions",
  description:
    "Start here. What the external licenses of the Salesforce org cost today, what they could cost, the decision for each license and license family, the next dates of the contract, and the largest findings. For how the saving adds up use ladder; for everything to act on use findings.",
  input: s.input({}),
  output,
  answer(decided) {
    const { facts, audit, document } = decided;
    const totals = overview(audit, facts, audit.findings);
    const changes = new Map(licenseDecisions(audit).map((decision) => [decision.license, decision]));
    const users = new Map(audit.licenses.map(({ name, activeUsers }) => [name, activeUsers]));
    const families = audit.allocation.map((row) => ({
      family: row.family,
      term: { from: row.from, to: row.to },
      currency: row.currency,
      usersToLogin: row.users.toLogin,
      usersToMember: row.users.toMember,
      registerNewUsersOn: row.newcomers,
      seats: row.seats,
      pool: row.pool,
      promised: row.promised,
      confidence: row.confidence,
      completeMonths: row.months,
      unknownBecause: words.reasonText(row.reason)
    }));
    const licenses = audit.owned.map((row) => {
      const decision = changes.get(row.license)!;
      return {
        license: row.license,
        family: row.family,
        basis: row.basis,
        activeUsers: users.get(row.license) ?? null,
        purchased: row.quantity,
        unitPrice: row.price,
        monthlyCost: row.monthly,
        currency: row.currency,
        priceSource: row.priceSource,
        endsOn: row.until,
        needed: decision.needed,
        change: decision.change,
        changeFrom: decision.from,
        decision: words.licenseDecisionText(decision),
        notes: words.licenseDecisionNotes(decision),
        unknownBecause: words.reasonText(row.reason)
      };
    });
    const largest = document.findings.slice(0, TOP).map((finding, place) => ({
      number: place + 1,
      title: finding.title,
      worth: words.worthText(audit.findings[place]!),
      confidence: finding.confidence
    }));
    const about = aboutOf(decided, [...audit.allocation, ...audit.owned]);
    return {
      data: {
        about,
        totals: {
          costToday: totalOf(totals.costToday),
          expectedOverage: totalOf(totals.coming),
          costAfterAllSavings: totalOf(totals.costAtBest),
          possibleSaving: totalOf(totals.savingPerYear)
        },
        licenses,
        families,
        nextDates: document.calendar
          .slice(0, NEXT)
          .map(({ date, kind, title, overdue, licenses: names }) => ({ date, kind, title, overdue, licenses: names })),
        findings: { total: audit.findings.length, largest },
        undecided: audit.undecided
      },
      lines: words.totalPairs(totals).map(([name, value]) => `${name}: ${value}.`)
    };
  }
});

function totalOf({ amounts, unknown }: MoneyTotal) {
  return { amounts, unknownLicenses: unknown };
}

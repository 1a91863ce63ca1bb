import * as v from "valibot";
import { format } from "../../report/words.ts";
import { aboutOf } from "../about.ts";
import { licenseNamed } from "../names.ts";
import { pageOf } from "../paging.ts";
import * as s from "../schemas.ts";
import { tool } from "../tool.ts";

const output = v.object({
  about: s.about,
  populations: v.array(
    v.object({
      license: s.text,
      family: s.text,
      basis: s.basis,
      profileId: s.text,
      profile: s.text,
      activeUsers: s.number("users who can log in"),
      idleUsers: s.number("no login for 90 days (or what the settings say), or never"),
      currentCost: s.money("its part of the amount paid, per month"),
      monthlySaving: s.money("its part of the decision's saving"),
      currency: s.currency,
      moving: s.number("users whom the decision moves to the other basis"),
      confidence: s.confidence,
      priceSource: s.priceSource
    })
  ),
  ...s.paged
});

/** The populations of the org. */
export const populations = tool({
  name: "populations",
  title: "All populations",
  description:
    "The list of populations: a population is the active users of one profile, which has exactly one license. Each with its users, cost and part of the saving, most users first. Use it to find the name of a profile; for usage, habit and both bases of one of them use population.",
  input: s.input({
    license: v.optional(s.described(s.text, "name of a license, as in summary")),
    ...s.pageInput
  }),
  output,
  answer(decided, { license, ...wanted }) {
    const { audit, facts } = decided;
    const name = license === undefined ? null : licenseNamed(audit, license);
    const costs = new Map(audit.economics.map((row) => [`${row.license}|${row.profileId}`, row]));
    const families = new Map(audit.licenses.map((row) => [row.name, row]));
    const all = facts.populations
      .filter((row) => families.has(row.license) && (name === null || row.license === name))
      .sort((a, b) => b.activeUsers - a.activeUsers || (a.profileId < b.profileId ? -1 : 1));
    const { rows, ...page } = pageOf(all, wanted);
    const populations = rows.map((row) => {
      const cost = costs.get(`${row.license}|${row.profileId}`) ?? null;
      const { family, basis } = families.get(row.license)!;
      return {
        license: row.license,
        family,
        basis,
        profileId: row.profileId,
        profile: row.profile,
        activeUsers: row.activeUsers,
        idleUsers: row.dormantUsers + row.neverLoggedInUsers,
        currentCost: cost?.currentCost ?? null,
        monthlySaving: cost?.monthlySaving ?? null,
        currency: cost?.currency ?? null,
        moving: cost?.moving ?? null,
        confidence: cost?.confidence ?? "low",
        priceSource: cost?.priceSource ?? null
      };
    });
    const lines = populations.map(
      ({ profile, license: on, activeUsers }) =>
        `${profile} on ${on}: ${format.formatNumber(activeUsers)} active users.`
    );
    return { data: { about: aboutOf(decided, populations), populations, ...page }, lines };
  }
});

import { cohortSummary, mergeEligibilityFacts } from "c/licenseEngine";
import type { EligibilityFacts, PopulationFact, TierRow } from "c/licenseEngine";
import * as v from "valibot";
import { withOpenPlans } from "../../host/openPlans.ts";
import { words } from "../../report/words.ts";
import { aboutOf } from "../about.ts";
import type { Decided } from "../decided.ts";
import { populationNamed } from "../names.ts";
import { EVERYBODY, personNamed } from "../person.ts";
import * as s from "../schemas.ts";
import { tool } from "../tool.ts";
import { ToolError } from "../toolError.ts";
import { cohort, targetsOf, verdict, verdictsOn, wordedCohort, wordedVerdict } from "../verdicts.ts";

/** Users of a population whose facts are read; the first ones by Id stand for more. */
const MOST_USERS = 2000;
/** Users whose facts are read at once. */
const AT_ONCE = 200;

const output = v.object({
  about: s.about,
  of: s.described(s.text, "the user or population that was checked"),
  user: s.described(v.array(verdict), "of a user: one entry for each license"),
  population: s.described(v.array(cohort), "of a population: one entry for each license, users counted"),
  activeUsers: s.number("of a population: all its active users"),
  checkedUsers: v.number(),
  lower: s.described(
    s.orNull(
      v.object({
        family: s.described(s.orNull(s.text), "the lower license family that is sufficient; null: none is"),
        users: s.number("users of the population for whom it is sufficient"),
        monthlySaving: s.money("by seat prices, of these users"),
        currency: s.currency,
        toCheckByHand: s.text,
        unknownBecause: s.text
      })
    ),
    "a lower license by what the population uses, at renewal: no way in place is documented. null: nothing known justifies the license, or it is the lowest"
  )
});

/** What a user or a population can move to, and what that breaks. */
export const eligibility = tool({
  name: "eligibility",
  title: "Which license users can move to, and what a move breaks",
  description:
    "For one user or one population: to which licenses a move is possible (the other basis, upgrades in place, the sufficient lower license), what blocks it, what could not be checked, what users would lose, and the steps. Without target it looks at every license that the org has and users can move to. It moves nobody: a person makes and applies plans in the app.",
  input: s.input({
    user: v.optional(s.described(s.text, "Id or username; else name a profile")),
    profile: v.optional(s.described(s.text, "name or Id of a profile: its population")),
    license: v.optional(s.described(s.text, "license of the profile, where several have its name")),
    target: v.optional(s.described(s.text, "name of the license to move to"))
  }),
  output,
  async answer(decided, { user, profile, license, target }) {
    if ((user === undefined) === (profile === undefined))
      throw new ToolError("Name either a user or a profile: one of the two.");
    const { profileMap } = await decided.moves.rules.read();
    if (user !== undefined) {
      const { user: found, facts } = await personNamed(decided, user);
      const verdicts = targetsOf(decided, found, facts, target).flatMap((one) =>
        verdictsOn(facts, one, profileMap).map(wordedVerdict)
      );
      const lines = verdicts.map(
        ({ license: to, statusText, availableNow, blockers }) =>
          `${to}: ${statusText}. ${availableNow ? "Available" : "Not available"}. ${blockers.map(({ text }) => text).join(" ")}`
      );
      return {
        data: {
          about: aboutOf(decided, tiersOf(decided, found)),
          of: found.username,
          user: verdicts,
          population: [],
          activeUsers: null,
          checkedUsers: 1,
          lower: lowerOf(decided, found)
        },
        lines: lines.length ? lines : [NO_TARGET]
      };
    }
    const population = populationNamed(decided, { profile: profile!, license });
    const facts = await factsOf(decided, population);
    const targets = targetsOf(decided, facts.users[0]!, facts, target);
    const found = targets.map((one) => wordedCohort(cohortSummary(one, verdictsOn(facts, one, profileMap))));
    const users = facts.users.length;
    const part =
      users < population.activeUsers ? [`The first ${users} of ${population.activeUsers} users were checked.`] : [];
    const lines = found.map(
      ({ license: to, availableNow }) => `${to}: ${availableNow} of ${users} users can be moved now.`
    );
    return {
      data: {
        about: aboutOf(decided, tiersOf(decided, population)),
        of: `${population.profile} on ${population.license}`,
        user: [],
        population: found,
        activeUsers: population.activeUsers,
        checkedUsers: users,
        lower: lowerOf(decided, population)
      },
      lines: [...(lines.length ? lines : [NO_TARGET]), ...part]
    };
  }
});

const NO_TARGET = "No target license available.";

/** What right-sizing says of a population: one row, or none. */
function tiersOf({ audit }: Decided, of: { license: string; profileId: string }): TierRow[] {
  return audit.tiers.filter((row) => row.license === of.license && row.profileId === of.profileId);
}

function lowerOf(decided: Decided, of: { license: string; profileId: string }) {
  const [tier] = tiersOf(decided, of);
  if (!tier) return null;
  return {
    family: tier.targetFamily,
    users: tier.downgradeCandidates,
    monthlySaving: tier.monthlySaving,
    currency: tier.currency,
    toCheckByHand: words.notLookedAtText(tier.notLookedAt),
    unknownBecause: words.tierReason(tier.reason)
  };
}

/** @throws ToolError if the folder names no users */
async function factsOf(decided: Decided, { license, profile, profileId }: PopulationFact): Promise<EligibilityFacts> {
  const { facts, upgrades, moves, userPage } = decided;
  if (facts.context.usersKnown === false)
    throw new ToolError(
      "This folder has counters of a warehouse: nothing is known of single users' accounts and access."
    );
  const { rows } = await userPage({ ...EVERYBODY, license, profile, limit: MOST_USERS });
  if (!rows.length) throw new ToolError(`${profile} on ${license} has no active users.`);
  const answers: EligibilityFacts[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE)
    answers.push(await upgrades.eligibilityFacts(rows.slice(at, at + AT_ONCE).map(({ id }) => id)));
  const all = await withOpenPlans(mergeEligibilityFacts(answers), moves);
  return { ...all, users: all.users.filter((user) => user.profileId === profileId) };
}

import { eligibility, isReady, mappedProfile, moveContext, targetLicenses } from "c/licenseEngine";
import type {
  BlockerCode,
  CohortSummary,
  ConsequenceCode,
  EligibilityFacts,
  EligibilityVerdict,
  Note,
  ProfileMapEntry,
  StepCode,
  WarningCode
} from "c/licenseEngine";
import * as v from "valibot";
import { words } from "../report/words.ts";
import type { Decided } from "./decided.ts";
import { listed, nearestFirst, same } from "./names.ts";
import * as s from "./schemas.ts";
import { ToolError } from "./toolError.ts";

const STATUS = s.described(
  v.picklist(["eligible", "eligibleWithLoss", "switch", "recreate", "notExternal"]),
  "eligible: upgrade in place, not reversible; eligibleWithLoss: the same, with some loss of data access; switch: other basis of the family, reversible; recreate: no way in place, the user is made anew; notExternal: an internal user"
);
const note = v.object({ code: s.text, text: s.text });

/** What is said about one user and one license. */
export const verdict = v.object({
  license: s.text,
  status: STATUS,
  statusText: s.text,
  availableNow: s.described(v.boolean(), "true: the user can be moved in place and nothing blocks it"),
  blockers: s.described(v.array(note), "what blocks the move; empty: nothing"),
  warnings: s.described(v.array(note), "what could not be checked, or needs attention"),
  breaks: s.described(v.array(note), "what the move does: what the user loses, gets, and what can't be reverted"),
  steps: s.described(v.array(s.text), "what a person has to do, in this order")
});

/** The engine's verdicts on all users of the facts, for a license and the profiles that are mapped to theirs. */
export function verdictsOn(
  facts: EligibilityFacts,
  license: string,
  entries: readonly ProfileMapEntry[]
): EligibilityVerdict[] {
  const context = moveContext(facts);
  return facts.users.map((user) =>
    eligibility(user, { license, profileId: mappedProfile(entries, user.profileId, license) }, context)
  );
}

/** A verdict in the form of its schema. */
export function wordedVerdict(found: EligibilityVerdict): v.InferOutput<typeof verdict> {
  const texts = (kind: "blocker" | "warning" | "consequence", notes: readonly Note<NoteCode>[]) =>
    notes.map((one) => ({ code: one.code, text: words.noteText(kind, one) }));
  return {
    license: found.target.license,
    status: found.status,
    statusText: words.moveStatusWord(found.status),
    availableNow: isReady(found),
    blockers: texts("blocker", found.blockers),
    warnings: texts("warning", found.warnings),
    breaks: texts("consequence", found.consequences),
    steps: (found.steps as Note<StepCode>[]).map(words.stepText)
  };
}

type NoteCode = BlockerCode | WarningCode | ConsequenceCode;

const counted = v.array(v.object({ code: s.text, title: s.text, users: v.number() }));

/** What is said about a group of users and one license. */
export const cohort = v.object({
  license: s.text,
  users: s.described(v.number(), "users who were checked"),
  availableNow: s.described(v.number(), "users who can be moved in place now"),
  byStatus: s.described(v.record(s.text, v.number()), "users by status; the statuses are those of a single user"),
  blockers: s.described(
    v.array(v.object({ code: s.text, title: s.text, users: v.number(), onlyThis: v.number() })),
    "what blocks moves; onlyThis: users with no other blocker"
  ),
  warnings: counted,
  breaks: counted
});

/** A group's verdicts in the form of their schema. */
export function wordedCohort(found: CohortSummary): v.InferOutput<typeof cohort> {
  return {
    license: found.license,
    users: found.users,
    availableNow: found.ready,
    byStatus: { ...found.byStatus },
    blockers: found.blockers.map(({ code, users, only }) => ({
      code,
      title: words.noteTitle("blocker", code),
      users,
      onlyThis: only
    })),
    warnings: found.warnings.map(({ code, users }) => ({ code, title: words.noteTitle("warning", code), users })),
    breaks: found.consequences.map(({ code, users }) => ({ code, title: words.noteTitle("consequence", code), users }))
  };
}

/**
 * The licenses to look at for users of a profile: the one that was asked for; else those that they can move to in place, and the lower license that
 * right-sizing finds sufficient for them.
 *
 * @throws ToolError if the catalog has no external license of the name that was asked for
 */
export function targetsOf(
  { audit, facts }: Pick<Decided, "audit" | "facts">,
  of: { license: string; profileId: string; userType: string | null },
  { upgrades, catalog }: Pick<EligibilityFacts, "upgrades" | "catalog">,
  asked: string | undefined
): string[] {
  const external = catalog.filter((type) => type.external);
  if (asked !== undefined) {
    const found = external.find(({ name }) => same(name, asked));
    if (found) return [found.name];
    const names = external.map(({ name }) => name);
    throw new ToolError(
      `There is no external license "${asked}". The nearest are ${listed(nearestFirst(names, asked).slice(0, 5))}.`
    );
  }
  const owned = new Set(facts.licenses.map(({ name }) => name));
  const inPlace = targetLicenses(of, { catalog, upgrades }).filter((name) => owned.has(name));
  const tier = audit.tiers.find((row) => row.license === of.license && row.profileId === of.profileId);
  const lower = tier?.targetFamily
    ? external.find(({ family, basis }) => family === tier.targetFamily && basis === tier.basis)
    : undefined;
  return [...new Set([...inPlace, ...(lower ? [lower.name] : [])])];
}

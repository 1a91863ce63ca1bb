import { deactivation, eligibility } from "../moves/eligibility";
import { moveContext } from "../moves/context";
import type { EligibilityFacts, EligibilityUser } from "../contract/eligibilityFacts";
import type { DeactivationVerdict, EligibilityVerdict, MoveTarget } from "../contract/verdicts";
import { written } from "./moveFixtures";
import document from "./verdictCases.json";

/** Parts of a verdict, each note as `code: name | name (number=1)`. */
interface Expected {
  status: string;
  blockers: string[];
  warnings: string[];
  consequences: string[];
  steps: string[];
  reassignable?: string[] | null;
}

interface Vector {
  name: string;
  why: string;
  user?: Partial<EligibilityUser>;
  expected: Expected;
}

/** Whole verdicts, which only the engine makes: a base, and what each case changes of it. */
const { base, verdicts, deactivations } = document as unknown as {
  base: Pick<EligibilityFacts, "catalog" | "upgrades" | "org"> & {
    profiles: EligibilityFacts["org"]["profiles"];
    user: EligibilityUser;
    account: EligibilityFacts["accounts"][number];
    target: MoveTarget;
  };
  verdicts: (Vector & {
    account?: Partial<EligibilityFacts["accounts"][number]>;
    org?: Partial<EligibilityFacts["org"]>;
    target?: MoveTarget;
  })[];
  deactivations: (Vector & { graceDays: number; notice: boolean; plannedOn: string | null })[];
};

test.each(verdicts)("$name: $why", ({ user, account, org, target, expected }) => {
  const facts = factsOf({ ...base.user, ...user }, { ...base.account, ...account }, org);
  const verdict = eligibility(facts.users[0], target ?? base.target, moveContext(facts));
  expect({ ...parts(verdict), reassignable: verdict.reassignable }).toEqual(expected);
});

test.each(deactivations)("deactivation, $name: $why", ({ user, graceDays, notice, plannedOn, expected }) => {
  const facts = factsOf({ ...base.user, ...user }, base.account);
  const verdict = deactivation(facts.users[0], moveContext(facts), { graceDays, notice }, plannedOn);
  expect(parts(verdict)).toEqual(expected);
});

function factsOf(
  user: EligibilityUser,
  account: EligibilityFacts["accounts"][number],
  org: Partial<EligibilityFacts["org"]> = {}
): EligibilityFacts {
  const { catalog, upgrades, profiles } = base;
  const whole = { ...base.org, profiles, ...org };
  return { asOf: "2026-06-11", catalog, upgrades, org: whole, users: [user], accounts: [account], missing: [] };
}

function parts(verdict: EligibilityVerdict | DeactivationVerdict): Expected {
  const { status, blockers, warnings, consequences, steps } = verdict;
  return {
    status,
    blockers: written(blockers),
    warnings: written(warnings),
    consequences: written(consequences),
    steps: written(steps)
  };
}

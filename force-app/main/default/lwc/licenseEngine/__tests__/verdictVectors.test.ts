import { deactivation } from "../moves/eligibility";
import { eligibility } from "../moves/eligibility";
import { moveContext } from "../moves/context";
import type { EligibilityFacts, EligibilityUser } from "../contract/eligibilityFacts";
import type { MoveTarget, Note } from "../contract/verdicts";
import document from "../../../staticresources/License_Verdict_Vectors.json";

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

/** The file that LicenseEligibilityTest (Apex) reads too: a base, and what each case changes of it. */
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
  expect({ ...written(verdict), reassignable: verdict.reassignable }).toEqual(expected);
});

test.each(deactivations)("deactivation, $name: $why", ({ user, graceDays, notice, plannedOn, expected }) => {
  const facts = factsOf({ ...base.user, ...user }, base.account);
  const verdict = deactivation(facts.users[0], moveContext(facts), { graceDays, notice }, plannedOn);
  expect(written(verdict)).toEqual(expected);
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

function written(
  verdict: Record<"blockers" | "warnings" | "consequences" | "steps", Note[]> & { status: string }
): Expected {
  const { status, blockers, warnings, consequences, steps } = verdict;
  return {
    status,
    blockers: blockers.map(text),
    warnings: warnings.map(text),
    consequences: consequences.map(text),
    steps: steps.map(text)
  };
}

function text({ code, names, numbers }: Note): string {
  const values = Object.keys(numbers)
    .sort()
    .map((name) => `${name}=${numbers[name]}`);
  return code + (names.length ? `: ${names.join(" | ")}` : "") + (values.length ? ` (${values.join(", ")})` : "");
}

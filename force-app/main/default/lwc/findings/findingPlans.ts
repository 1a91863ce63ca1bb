import type { Finding, MoveKind, SuggestionContext } from "c/licenseEngine";
import type { Destination } from "c/optimizerNavigation";
import { cohortOf, conditionsOf, filterFor, readCohort } from "c/users";
import { peopleOf } from "./findingPlaces";

/** Findings that an address can name: it must stay short enough to be copied. */
const MOST_LINKED = 10;
/** Ids of findings never contain it. */
const SEPARATOR = ",";

/** The findings that an address names, as `planFor` wrote it; those that are gone are left out. */
export function linkedFindings(link: string, findings: readonly Finding[]): Finding[] {
  const ids = link.split(SEPARATOR);
  return findings.filter(({ id }) => ids.includes(id));
}

/** The move that carries out a finding; null if no plan of moves does. */
export function moveOf({ code }: Pick<Finding, "code">): MoveKind | null {
  if (code === "dormant" || code === "basisToLogin" || code === "basisToMember") return "switch";
  return code === "idleNoPrice" ? "deactivate" : null;
}

/** Whether a plan of moves carries out a finding. */
export function hasPlan(finding: Finding): boolean {
  return moveOf(finding) !== null && peopleOf(finding) !== null;
}

/** Whether the users of a finding can be planned: where only counters of logins are known, nobody can. */
export function canPlan(finding: Finding, { usersKnown }: Pick<SuggestionContext, "usersKnown">): boolean {
  return usersKnown !== false && hasPlan(finding);
}

/**
 * Reads the users of findings with the same advice on one license, and says where to plan their move. One plan has at most 10,000 users: what is left stays
 * in the findings.
 *
 * @param title what the plan is called
 * @param onPart receives the number of users found so far; reading stops when it returns false
 * @returns null if there is no plan for them, or nobody is left to move
 */
export async function planFor(
  findings: readonly Finding[],
  title: string,
  context: SuggestionContext,
  onPart: (users: number) => boolean
): Promise<Destination | null> {
  const [finding] = findings;
  const people = peopleOf(finding);
  const move = moveOf(finding);
  if (!people || !move) return null;
  const isOne = findings.length === 1;
  const profiles = new Set(findings.map(({ profile }) => profile));
  const filter = filterFor(isOne ? people : { ...people, profile: null });
  const { ids, loginDays } = await readCohort(
    conditionsOf(filter, context),
    context.window,
    onPart,
    isOne ? undefined : ({ profile }) => profiles.has(profile)
  );
  if (!ids.length) return null;
  const users = { ids, loginDays, title, ...(isOne ? { cohort: cohortOf(filter) } : {}) };
  const link = findings.length > MOST_LINKED ? null : findings.map(({ id }) => id).join(SEPARATOR);
  return { tab: "moves", license: null, profile: null, users, move, finding: link };
}

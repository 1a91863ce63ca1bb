import type { Finding, MoveKind, SuggestionContext } from "c/licenseEngine";
import type { Destination } from "c/optimizerNavigation";
import { conditionsOf, filterFor, readCohort } from "c/users";
import { peopleOf } from "./findingPlaces";

/** The move that carries out a finding; null if no plan of moves does. */
export function moveOf({ code }: Pick<Finding, "code">): MoveKind | null {
  if (code === "dormant" || code === "basisToLogin" || code === "basisToMember") return "switch";
  return code === "idleNoPrice" ? "deactivate" : null;
}

/**
 * Reads the users of a finding and says where to plan their move. One plan has at most 10,000 users: what is left stays in the finding.
 *
 * @param title what the plan is called
 * @param onPart receives the number of users found so far; reading stops when it returns false
 * @returns null if the finding has no plan, or nobody is left to move
 */
export async function planFor(
  finding: Finding,
  title: string,
  context: SuggestionContext,
  onPart: (users: number) => boolean
): Promise<Destination | null> {
  const people = peopleOf(finding);
  const move = moveOf(finding);
  if (!people || !move) return null;
  const { ids, loginDays } = await readCohort(conditionsOf(filterFor(people), context), context.window, onPart);
  return ids.length ? { tab: "moves", license: null, profile: null, users: { ids, loginDays, title }, move } : null;
}

import type { Finding, RecordedType } from "c/licenseEngine";
import type { Destination, Tab } from "c/optimizerNavigation";

/** The page that shows the subject of a finding. */
const TABS: Record<RecordedType, Tab> = {
  basis: "populations",
  poolShrink: "pools",
  poolGrow: "pools",
  loginPoolNearlyUsed: "pools",
  poolWatch: "pools",
  poolOver: "pools",
  annualOverage: "pools",
  drift: "pools",
  unusedSeats: "pools",
  seatsExhaust: "pools",
  contractEnds: "pools",
  dormant: "pools",
  neverLoggedIn: "pools",
  objectTrap: "rightSizing",
  inflation: "rightSizing",
  downgrade: "rightSizing",
  externalOnInternal: "rightSizing"
};

type Subject = Pick<Finding, "license" | "profile"> & { type: RecordedType };

/** A finding whose users the users page can list. */
type Moving = Pick<Finding, "code" | "license" | "profile">;

/** Where the numbers that support a finding are. */
export function placeOf({ type, license, profile }: Subject): Destination {
  return { tab: TABS[type], license, profile };
}

/** Types whose users are counted by what they have access to and use: the count keeps no names, in either host. */
const NAMELESS: readonly RecordedType[] = ["objectTrap", "inflation", "downgrade"];

/** Whether a finding counts users whom nothing can list. */
export function isNameless({ type }: Pick<Finding, "type">): boolean {
  return NAMELESS.includes(type);
}

/** Where exactly the users of a finding are listed; null if it concerns seats, pools, new or internal users, or users who are counted without names. */
export function peopleOf({ code, license, profile }: Moving): Destination | null {
  const users: Destination = { tab: "users", license, profile };
  if (code === "dormant") return { ...users, suggestion: "toLoginIdle" };
  if (code === "idleNoPrice") return { ...users, suggestion: "deactivate" };
  if (code === "basisToLogin") return { ...users, suggestion: "toLoginUsed" };
  if (code === "basisToMember") return { ...users, suggestion: "toMember" };
  return null;
}

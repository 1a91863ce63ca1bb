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
type Moving = Pick<Finding, "type" | "code" | "license" | "profile">;

/** Where the numbers that support a finding are. */
export function placeOf({ type, license, profile }: Subject): Destination {
  return { tab: TABS[type], license, profile };
}

/** Where the users of a finding are listed; null if it concerns seats, pools, new or internal users. */
export function peopleOf({ type, code, license, profile }: Moving): Destination | null {
  const users: Destination = { tab: "users", license, profile };
  if (code === "dormant") return { ...users, suggestion: "toLoginIdle" };
  if (code === "idleNoPrice") return { ...users, suggestion: "deactivate" };
  if (code === "basisToLogin") return { ...users, suggestion: "toLoginUsed" };
  if (code === "basisToMember") return { ...users, suggestion: "toMember" };
  if (type === "objectTrap" || type === "inflation" || type === "downgrade") return users;
  return null;
}

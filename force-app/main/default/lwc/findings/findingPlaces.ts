import type { Finding } from "c/licenseEngine";
import type { Destination, Tab } from "c/optimizerNavigation";

type Type = Finding["type"];

/** The page that shows the subject of a finding. */
const TABS: Record<Type, Tab> = {
  basis: "populations",
  poolShrink: "pools",
  poolGrow: "pools",
  loginPoolNearlyUsed: "pools",
  poolWatch: "pools",
  poolOver: "pools",
  annualOverage: "pools",
  drift: "pools",
  unusedSeats: "seats",
  seatsExhaust: "seats",
  contractEnds: "seats",
  dormant: "seats",
  neverLoggedIn: "seats",
  objectTrap: "rightSizing",
  inflation: "rightSizing",
  downgrade: "rightSizing",
  externalOnInternal: "rightSizing"
};

type Subject = Pick<Finding, "type" | "license" | "profile">;

/** Where the numbers that support a finding are. */
export function placeOf({ type, license, profile }: Subject): Destination {
  return { tab: TABS[type], license, profile };
}

/** Where the users of a finding are listed; null if it concerns seats, pools or internal users. */
export function peopleOf({ type, license, profile }: Subject, login: boolean): Destination | null {
  const users: Destination = { tab: "users", license, profile };
  if (type === "dormant") return { ...users, activity: "dormant" };
  if (type === "neverLoggedIn") return { ...users, activity: "never" };
  if (type === "basis") return { ...users, suggestion: login ? "toMember" : "toLogin" };
  if (type === "objectTrap" || type === "inflation" || type === "downgrade") return users;
  return null;
}

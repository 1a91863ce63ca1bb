import type { Finding } from "../contract/findings";
import type { Basis } from "../contract/org";
import type { RungCode } from "../contract/owned";

/** The rungs in the order in which they are counted. */
export const RUNGS: readonly RungCode[] = ["unusedSeats", "idle", "basis", "pool", "tier"];

/** The rung of a finding that saves: every saving is on the ladder. Null for other findings. */
export function rungOf({ type, worth }: Pick<Finding, "type" | "worth">): RungCode | null {
  if (worth !== "saving") return null;
  if (type === "unusedSeats" || type === "basis") return type;
  if (type === "dormant") return "idle";
  return type === "poolShrink" || type === "poolGrow" ? "pool" : "tier";
}

/** The basis to which the users of a finding on a move change, or on which new users are registered; null for other findings. */
export function targetOf({ type, code, names }: Pick<Finding, "type" | "code" | "names">): Basis | null {
  if (type === "dormant") return "login";
  if (type !== "basis") return null;
  return code === "basisNewUsers" ? (names.basis as Basis) : code === "basisToMember" ? "member" : "login";
}

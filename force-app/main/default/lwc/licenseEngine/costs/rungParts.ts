import { shareOutByGroup } from "../base/shares";
import type { AllocationRow, MovePart } from "../contract/allocations";
import type { Rung } from "../contract/owned";
import { direction } from "./moveParts";

/** The populations behind a rung of moving users, with their shares of its saving, which add up to it; none for the other rungs. */
export function rungParts({ code, monthly }: Rung, { parts }: Pick<AllocationRow, "parts">): MovePart[] {
  if (code !== "idle" && code !== "basis") return [];
  const own = parts.filter(({ idle }) => idle === (code === "idle"));
  // A rung can't save more than what is left to pay, so it can be less than its parts.
  const amounts = shareOutByGroup(
    monthly,
    own.map((part) => part.monthly),
    own.map(direction)
  );
  return own.map((part, index) => ({ ...part, monthly: amounts[index] }));
}

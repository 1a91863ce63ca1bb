import type { Finding } from "c/licenseEngine";
import { seatsText, usersText } from "c/words";

/** Findings that count seats, whoever sits on them. */
const OF_SEATS: readonly Finding["code"][] = ["unusedSeats", "seatsExhaust", "seatsExhausted", "contractEnds"];

/** How many a finding is about: seats or users. */
export function countText({ code, users }: Finding): string {
  return OF_SEATS.includes(code) ? seatsText(users) : usersText(users);
}

/** Whether a finding is a part of what its family's decision promises, and not a fact about seats or rights. */
export function isPromised({ type, worth }: Finding): boolean {
  return worth === "saving" && (type === "basis" || type === "dormant" || type.startsWith("pool"));
}

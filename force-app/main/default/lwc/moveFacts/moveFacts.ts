/** Facts of users who may be moved: the calls of the host, and reading for a page that shows how far it is. */
export { findUsers, readEligibility, readPermissions, readProfileMap, writeProfileMap } from "./calls";
export type { Reading } from "./reading";
export { FactReading, NOTHING_READ } from "./reading";

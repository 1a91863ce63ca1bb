/** What people type or paste, as values: numbers, days and words of any region; what can mean two things is refused with the reason. */
export { dayOf } from "./days";
export { numberOf, numberText } from "./numbers";
export type { Entry } from "./numbers";

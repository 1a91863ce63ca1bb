/**
 * The pure engine: facts in, audit out. No DOM, no Apex, no clock, no locale. Both hosts, the pages and the audit command
 * import from here only.
 */
export type * from "./contract";
export { DEFAULT_SETTINGS } from "./settings";

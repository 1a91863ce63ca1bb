/** What the pages are filtered to; null does not filter. */
export interface Scope {
  /** Name of a license. */
  license: string | null;
  /** Name of a site. */
  site: string | null;
}

/** What the pages are filtered to; null does not filter. */
export interface Scope {
  /** Name of a license. */
  license: string | null;
  /** Name of a site. */
  site: string | null;
}

/** A filter as documents are told of it. */
export interface DocumentFilter {
  scope: Scope;
  /** Families of which the scope has everything (`wholeFamilies`): what was decided for a family at once holds for them as it is. */
  families: readonly string[];
}

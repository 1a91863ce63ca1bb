import type { Scope } from "c/licenseEngine";
import { fill } from "c/format";
import { labels } from "./labels";

/** What the filter of all pages is; empty without one. */
export function scopeText({ license, site }: Scope): string {
  return [
    ...(license === null ? [] : [fill(labels.Scope_License, { name: license })]),
    ...(site === null ? [] : [fill(labels.Scope_Site, { name: site })])
  ].join(" · ");
}

/** What a document says of the filter that it was made with; empty without one. */
export function filterText(scope: Scope | null): string {
  if (scope === null) return "";
  const filter = fill(labels.Scope_Is, { filter: scopeText(scope) });
  return scope.site === null ? `${filter}.` : `${filter}. ${labels.Scope_SiteMoney}`;
}

import type { LightningElement } from "lwc";
import type { Scope } from "c/licenseEngine";

/** Parameters of the address for the filter of all pages. */
const KEYS = { license: "c__onlyLicense", site: "c__onlySite" } as const;

/** No filter. */
export const WHOLE: Scope = { license: null, site: null };

/** Whether a scope leaves anything out. */
export function isFiltered({ license, site }: Scope): boolean {
  return license !== null || site !== null;
}

/** Asks the app page to filter all pages; it is received as `scopechange` from any depth. */
export function chooseScope(from: LightningElement, detail: Scope): void {
  from.dispatchEvent(new CustomEvent("scopechange", { detail, bubbles: true, composed: true }));
}

/** The parameters of the address for a scope; none without a filter. */
export function stateOfScope({ license, site }: Scope): Record<string, string> {
  return { ...(license ? { [KEYS.license]: license } : {}), ...(site ? { [KEYS.site]: site } : {}) };
}

/** The scope that an address names. */
export function scopeOfState(state: Record<string, unknown>): Scope {
  const text = (key: string): string | null => {
    const value = state[key];
    return typeof value === "string" && value ? value : null;
  };
  return { license: text(KEYS.license), site: text(KEYS.site) };
}

/** Whether a parameter of the address is the scope's. */
export function isScopeKey(key: string): boolean {
  return Object.values<string>(KEYS).includes(key);
}

/** The most characters of a name in the name of a file. */
const MOST_OF_NAME = 40;

/** The name of a file with rows of a scope: its license and site stand before the extension. */
export function fileNameIn({ license, site }: Scope, name: string): string {
  const parts = [license, site].flatMap((part) => {
    const text = (part ?? "").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-");
    const short = [...text].slice(0, MOST_OF_NAME).join("").replace(/^-|-$/g, "");
    return short ? [short] : [];
  });
  const dot = name.lastIndexOf(".");
  return [name.slice(0, dot), ...parts].join("-") + name.slice(dot);
}

import type { Basis, LicenseFact, LicenseType } from "../contract/org";

/** How the catalog classifies a license: `unknown` if it has no record, which is reported and never guessed. */
type LicenseClass = "external" | "internal" | "unknown";

/** The license catalog, ready for lookups by name (any case) and by definition key. */
export interface Catalog {
  /**
   * The record of a license: by `UserLicense.Name`, ignoring case, else by `UserLicense.LicenseDefinitionKey`; null if there is none.
   * Hosts write the record's `name` into the facts, so that a license found by its key has the same name everywhere.
   */
  find(name: string, definitionKey?: string | null): LicenseType | null;
  classify(name: string, definitionKey?: string | null): LicenseClass;
}

/** Builds the lookups from `License_Type__mdt` records. The first of two records with the same name or key wins. */
export function catalogOf(types: readonly LicenseType[]): Catalog {
  const byName = new Map<string, LicenseType>();
  const byKey = new Map<string, LicenseType>();
  for (const type of types) {
    addFirst(byName, type.name, type);
    if (type.definitionKey) addFirst(byKey, type.definitionKey, type);
  }
  const find = (name: string, definitionKey?: string | null): LicenseType | null =>
    byName.get(fold(name)) ?? (definitionKey ? byKey.get(fold(definitionKey)) : undefined) ?? null;
  return {
    find,
    classify(name, definitionKey) {
      const type = find(name, definitionKey);
      if (!type) return "unknown";
      return type.external ? "external" : "internal";
    }
  };
}

/**
 * Basis of a license: that of the catalog. If the catalog does not say, `login` for a license with a login entitlement and
 * `member` otherwise (object reference of UserLicense: an entitlement of null means a member-based license).
 */
export function basisOf(type: LicenseType, license?: LicenseFact): Basis {
  return type.basis ?? (license && license.monthlyLoginsEntitlement !== null ? "login" : "member");
}

/** Family of an external license; a license without a family in the catalog is its own family. */
export function familyOf(type: LicenseType): string {
  return type.family ?? type.name;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function addFirst(map: Map<string, LicenseType>, text: string, type: LicenseType): void {
  if (!map.has(fold(text))) map.set(fold(text), type);
}

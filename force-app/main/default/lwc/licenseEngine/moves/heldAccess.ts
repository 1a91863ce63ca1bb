import type { EligibilityUser, HeldPermissionSet, SiteAccess } from "../contract/eligibilityFacts";
import type {
  AccessSide,
  ObjectRight,
  PermissionDifference,
  PermissionFacts,
  PermissionKind,
  PermissionRow,
  PermissionSource
} from "../contract/permissions";
import type { MoveTarget } from "../contract/verdicts";

/** A user's permission sets, sorted by what happens to them on another license. */
interface HeldAccess {
  /** Also valid on the target: bound to no license, or to the target's. */
  valid: HeldPermissionSet[];
  /** Bound to another license or to a permission set license, or possibly bound because that is unknown. */
  bound: HeldPermissionSet[];
  /** False if the permission sets, or the license of one of them, could not be read. */
  known: boolean;
}

/** Sorts the user's permission sets for a target license. */
export function heldAccess({ permissionSets }: EligibilityUser, { license }: MoveTarget): HeldAccess {
  if (permissionSets === null) return { valid: [], bound: [], known: false };
  const isValid = (set: HeldPermissionSet): boolean =>
    set.permissionSetLicense === "" && (set.license === "" || set.license?.toLowerCase() === license.toLowerCase());
  return {
    valid: permissionSets.filter(isValid),
    bound: permissionSets.filter((set) => !isValid(set)),
    known: permissionSets.every((set) => set.license !== null && set.permissionSetLicense !== null)
  };
}

/** Names of the sites that a profile or one of the permission sets gives access to. */
export function sitesReached(
  sites: readonly SiteAccess[],
  profileId: string,
  permissionSetIds: readonly string[]
): string[] {
  return sites
    .filter(
      (site) => site.profileIds.includes(profileId) || site.permissionSetIds.some((id) => permissionSetIds.includes(id))
    )
    .map(({ name }) => name);
}

/** Kinds of permissions in display order. */
const KINDS: readonly PermissionKind[] = ["object", "field", "system", "custom"];

const RIGHTS: readonly ObjectRight[] = ["read", "create", "edit", "delete", "viewAll", "modifyAll", "viewAllFields"];

type Grant = Pick<PermissionRow, "kind" | "name" | "right">;

/**
 * What a user can do before and after: permissions of profile and permission sets together, and the sites they give access to. If a source of either
 * side could not be read, permissions of that kind are reported as neither lost nor gained; `notRead` says so.
 */
export function permissionDifference(
  before: AccessSide,
  after: AccessSide,
  facts: PermissionFacts
): PermissionDifference {
  const rows = new Map<string, PermissionRow>();
  const notRead = new Map<string, { source: string; kind: PermissionKind }>();
  for (const [side, part] of [
    [before, "before"],
    [after, "after"]
  ] as const)
    for (const id of new Set([side.profileId, ...side.permissionSetIds])) {
      const source = facts.sources.find((known) => known.id === id);
      const label = source?.label ?? id;
      for (const kind of KINDS) {
        const grants = source ? grantsOf(source, kind) : null;
        if (grants === null) notRead.set(`${kind} ${id}`, { source: label, kind });
        for (const grant of grants ?? []) rowOf(rows, grant)[part].push(label);
      }
    }
  const unknown = new Set([...notRead.values()].map(({ kind }) => kind));
  const sorted = [...rows.values()].sort(byName);
  const certain = sorted.filter(({ kind }) => !unknown.has(kind));
  return {
    lost: certain.filter((row) => row.after.length === 0),
    gained: certain.filter((row) => row.before.length === 0),
    kept: sorted.filter((row) => row.before.length > 0 && row.after.length > 0),
    sites: siteRows(before, after, facts),
    notRead: [...notRead.values()]
  };
}

/** Granted permissions of one kind; null if the source could not be read. */
function grantsOf(source: PermissionSource, kind: PermissionKind): Grant[] | null {
  if (kind === "object")
    return (
      source.objects?.flatMap(({ object, rights }) => rights.map((right) => ({ kind, name: object, right }))) ?? null
    );
  if (kind === "field")
    return (
      source.fields?.flatMap(({ field, read, edit }) => [
        ...(read ? [{ kind, name: field, right: "read" as const }] : []),
        ...(edit ? [{ kind, name: field, right: "edit" as const }] : [])
      ]) ?? null
    );
  return source[kind]?.map((name) => ({ kind, name, right: null })) ?? null;
}

function rowOf(rows: Map<string, PermissionRow>, grant: Grant): PermissionRow {
  const key = `${grant.kind} ${grant.name} ${grant.right ?? ""}`;
  const row = rows.get(key) ?? { ...grant, before: [], after: [] };
  rows.set(key, row);
  return row;
}

function byName(a: PermissionRow, b: PermissionRow): number {
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.right === null || b.right === null ? 0 : RIGHTS.indexOf(a.right) - RIGHTS.indexOf(b.right);
}

function siteRows(before: AccessSide, after: AccessSide, { sites }: PermissionFacts): PermissionDifference["sites"] {
  if (sites === null) return null;
  const reachedBefore = sitesReached(sites, before.profileId, before.permissionSetIds);
  const reachedAfter = sitesReached(sites, after.profileId, after.permissionSetIds);
  return sites.map(({ name }) => ({
    site: name,
    before: reachedBefore.includes(name),
    after: reachedAfter.includes(name)
  }));
}

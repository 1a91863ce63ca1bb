/**
 * A profile or permission set that grants a gating object, seen from one license. `object` is an API name (Lead, Opportunity,
 * Campaign, Quote) or one of the pseudo-objects `Report` (user permission Run Reports; create = Create and Customize Reports) and
 * `Dashboard` (create/edit = Create and Customize Dashboards).
 */
export interface GrantFact {
  object: string;
  source: "profile" | "permissionSet";
  /** Profile name, or permission set name (of a group: the name of the group's permission set). */
  name: string;
  license: string;
  read: boolean;
  create: boolean;
  edit: boolean;
  /** Active users of the license with access to the object through this source. */
  holders: number;
  /** The users among them with no other source: without this one they lose access. Null: not counted. */
  soleHolders: number | null;
  /** The users among the holders who used the object in the window. Null: use could not be read. */
  users: number | null;
}

/** Access to and use of one object by one population. */
export interface ObjectAccessFact {
  license: string;
  profile: string;
  object: string;
  /** True when the profile itself grants at least read: then all its users have access. */
  grantedByProfile: boolean;
  holders: number;
  /** Users who created or own records of it, or ran a report, in the window. Null: use could not be read. */
  users: number | null;
}

/**
 * Access to and use of a family's gating objects by one population: the objects that the catalog lists for the family `gate`.
 * Hosts count this for every family with gating objects whose tier is at most the tier of the population's license.
 */
export interface GateAccessFact {
  license: string;
  profile: string;
  /** Family that the gating objects belong to. */
  gate: string;
  activeUsers: number;
  /** Users with access to at least one gating object. */
  holders: number;
  /** Users who used at least one object of the gate in the window. Null: use could not be read. */
  users: number | null;
  /** Users with no access and no use. Null when use could not be read. */
  neither: number | null;
  /** Users with access to at least one and no use. Null when use could not be read. */
  holdsOnly: number | null;
}

/**
 * Active users of one population who used no gating object of their own family in the window, by what gives them access to one and by what else they
 * need. Nobody is in two rows; the rows of a population add up to `neither` and `holdsOnly` of its own gate.
 */
export interface NeedFact {
  license: string;
  profile: string;
  /** The only source of their access: without it they would have none. `several`: no single source. */
  by: "nothing" | "profile" | "permissionSet" | "several";
  /** Name of the profile or permission set; null for `nothing` and `several`. */
  name: string | null;
  /** The highest lower family of which they have access to a gating object or used one; null for none. */
  below: string | null;
  /** Whether their portal role is above the lowest of an account (Manager, Executive), so that they see records of the roles below. Null: not read. */
  aboveLowest: boolean | null;
  users: number;
}

/** Object access by portal role, for the evidence pack. */
export interface RoleAccessFact {
  license: string;
  /** `User.PortalRole` (Executive, Manager, Worker, PersonAccount); null for users without a role. */
  role: string | null;
  object: string;
  activeUsers: number;
  holders: number;
  users: number | null;
}

/** Who can use, and who uses, the objects that justify a tier. */
export interface AccessFacts {
  /** The time in which use was counted. */
  window: { from: string; to: string };
  /** Objects whose use could not be read (no such object in the org, no permission, no file). */
  unreadable: string[];
  grants: GrantFact[];
  objects: ObjectAccessFact[];
  gates: GateAccessFact[];
  /** Only of populations whose own gate's use is known. Null: not counted (a count of an older version). */
  needs: NeedFact[] | null;
  roles: RoleAccessFact[] | null;
}

/** External people on an internal license, by one rule of the settings. A user who meets both rules counts under `domain`. */
export interface InternalExternalFact {
  license: string;
  profile: string;
  rule: "domain" | "profile";
  /** The mail domain of the rule, for rule `domain`: users of its subdomains count under it; null for rule `profile`. */
  domain: string | null;
  activeUsers: number;
}

/** Families that users of a license can be upgraded to in place (`Upgrade_Targets__c` of the catalog); licenses without any are left out. */
export interface UpgradeFact {
  license: string;
  targets: string[];
}

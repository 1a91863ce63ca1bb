import type { ProfileFact, SeatsFact } from "c/licenseEngine";
import type { LoadedFolder } from "../loadFolder.ts";
import type { AccountsKnown } from "./loadAccounts.ts";
import type { AssignedKnown } from "./loadAssigned.ts";
import type { MoversKnown } from "./loadMovers.ts";
import type { OrgPermissionSet } from "./permissionSets.ts";
import type { RoleSettings } from "./upgradeSettings.ts";

/** A profile of the org, on any license. */
export interface MoverProfile extends ProfileFact {
  external: boolean;
}

/** Data that is read once and kept, beside the tables: the folder, its small files and the missing facts. */
export interface UpgradeFrame {
  folder: Pick<LoadedFolder, "facts" | "parts">;
  /** By Id key. */
  profiles: ReadonlyMap<string, MoverProfile>;
  permissionSets: ReadonlyMap<string, OrgPermissionSet>;
  /** Labels of permission set licenses by Id key. */
  licenseLabels: ReadonlyMap<string, string>;
  seats: SeatsFact[];
  settings: RoleSettings;
  known: MoversKnown & AccountsKnown & AssignedKnown;
}

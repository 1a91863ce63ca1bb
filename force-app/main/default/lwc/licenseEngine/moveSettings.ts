import type { MoveSettings, ProtectList } from "./movesContract";

/** Settings of moves where nothing is set: nobody is protected, and nobody may apply until a host says so. */
export const DEFAULT_MOVE_SETTINGS: MoveSettings & { protect: ProtectList } = {
  protect: { users: [], profiles: [], names: [], domains: [] },
  protectUnread: null,
  usersPerRun: 2000,
  graceDays: 14,
  notice: false,
  version: "",
  stopped: null,
  mayAllow: false,
  maySeeUsers: false,
  canApply: false,
  cannotApply: "noPermission"
};

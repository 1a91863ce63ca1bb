import type { MoveSettings } from "./movesContract";

/** Settings of moves where nothing is set: nobody is protected, and nobody may apply until a host says so. */
export const DEFAULT_MOVE_SETTINGS: MoveSettings = {
  protect: { users: [], profiles: [], names: [], domains: [] },
  usersPerRun: 2000,
  graceDays: 14,
  notice: false,
  canApply: false,
  cannotApply: "noPermission"
};

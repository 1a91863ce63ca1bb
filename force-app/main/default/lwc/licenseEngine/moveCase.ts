import type {
  BlockerCode,
  ConsequenceCode,
  EligibilityStatus,
  EligibilityUser,
  MoveTarget,
  Note,
  StepCode,
  WarningCode
} from "./movesContract";
import type { LicenseType } from "./contract";
import type { MoveContext } from "./moveContext";

/** One user, one target and what the facts say of both: what every part of a verdict is made from. */
export interface MoveCase {
  user: EligibilityUser;
  target: MoveTarget;
  /** Record of the target; null when it is no external license of the catalog. */
  type: LicenseType | null;
  /** Record of the present license. */
  present: LicenseType | null;
  status: EligibilityStatus;
  context: MoveContext;
}

/** A part of a verdict. */
export interface Parts {
  blockers: Note<BlockerCode>[];
  warnings: Note<WarningCode>[];
  consequences: Note<ConsequenceCode>[];
  steps: Note<StepCode>[];
}

/** A part that says nothing, to be added to. */
export function noParts(): Parts {
  return { blockers: [], warnings: [], consequences: [], steps: [] };
}

/** A condition: adds the blocker when it is broken, the warning when it could not be read. */
export function demand(
  { blockers, warnings }: Parts,
  holds: boolean | null,
  blocker: Note<BlockerCode>,
  warning: Note<WarningCode>
): void {
  if (holds === null) warnings.push(warning);
  else if (!holds) blockers.push(blocker);
}

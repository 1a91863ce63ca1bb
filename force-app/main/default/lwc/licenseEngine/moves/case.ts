import type { EligibilityUser } from "../contract/eligibilityFacts";
import type { LicenseType } from "../contract/org";
import type {
  BlockerCode,
  ConsequenceCode,
  EligibilityStatus,
  MoveTarget,
  Note,
  StepCode,
  WarningCode
} from "../contract/verdicts";
import { familyOf } from "../org/catalog";
import { UPGRADE_FAMILIES, isCounterpart, isExternalType, isLitePortal } from "./context";
import type { MoveContext } from "./context";

/** One user, one target and the facts about both: the input for every part of a verdict. */
export interface MoveCase {
  user: EligibilityUser;
  target: MoveTarget;
  /** Record of the target; null if the catalog does not list it as external. */
  type: LicenseType | null;
  /** Record of the current license. */
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

/** An empty part to add to. */
export function noParts(): Parts {
  return { blockers: [], warnings: [], consequences: [], steps: [] };
}

/** A condition: adds the blocker if it is not met, the warning if it could not be read. */
export function demand(
  { blockers, warnings }: Parts,
  holds: boolean | null,
  blocker: Note<BlockerCode>,
  warning: Note<WarningCode>
): void {
  if (holds === null) warnings.push(warning);
  else if (!holds) blockers.push(blocker);
}

/** A code with the values for the placeholders of its label. */
export function note<Code extends string>(
  code: Code,
  names: readonly string[] = [],
  numbers: Record<string, number | null> = {}
): Note<Code> {
  return { code, names: [...names], numbers };
}

/**
 * The kind of change from the user's license to the target: always exactly one. Source: Help, "Experience Cloud Licenses Eligible for
 * Upgrades"; everything else has no documented in-place path.
 *
 * @param target null for a license that the catalog does not list as external
 */
export function moveStatus(
  user: EligibilityUser,
  target: LicenseType | null,
  { catalog, upgrades }: Pick<MoveContext, "catalog" | "upgrades">
): EligibilityStatus {
  const present = catalog.find(user.license);
  const external = present ? present.external : (isExternalType(user.userType) ?? true);
  if (!external) return "notExternal";
  if (!target) return "recreate";
  if (present && (present.name === target.name || isCounterpart(present, target))) return "switch";
  if (!UPGRADE_FAMILIES.includes(familyOf(target))) return "recreate";
  if (present && upgrades(present, target)) return "eligible";
  return isLitePortal(user.userType ?? present?.userType ?? null) ? "eligibleWithLoss" : "recreate";
}

import { toCsv } from "c/csv";
import type { MoveKind, MovePlan, PlanItem } from "../contract/plans";
import type { PlanFile } from "../contract/reverts";

interface UserRow {
  id: string;
  value: string | boolean;
}

/**
 * Files of a plan for Data Loader, update of User: `plan-<id>-apply.csv` and, if something can be reverted, `plan-<id>-undo.csv` (`Id,ProfileId`, or
 * `Id,IsActive` for deactivations). Upgrades have no undo file. Instead, `plan-<id>-permission-sets.csv` (insert of PermissionSetAssignment,
 * `AssigneeId,PermissionSetId`) lists what to assign again.
 */
export function dataLoaderFiles({ id, kind }: Pick<MovePlan, "id" | "kind">, items: readonly PlanItem[]): PlanFile[] {
  const file = id ? `plan-${id}` : "plan";
  const files: PlanFile[] = [
    {
      name: `${file}-apply.csv`,
      text: userFile(
        kind,
        items.map((item) => planned(kind, item))
      )
    }
  ];
  const back = items.filter(({ reversible }) => reversible);
  if (back.length)
    files.push({
      name: `${file}-undo.csv`,
      text: userFile(
        kind,
        back.map((item) => former(kind, item))
      )
    });
  const sets = items.flatMap(({ userId, reassignIds }) => (reassignIds ?? []).map((setId) => ({ userId, setId })));
  if (sets.length)
    files.push({
      name: `${file}-permission-sets.csv`,
      text: toCsv(
        [
          { header: "AssigneeId", value: ({ userId }) => userId },
          { header: "PermissionSetId", value: ({ setId }) => setId }
        ],
        sets
      )
    });
  return files;
}

function userFile(kind: MoveKind, rows: readonly UserRow[]): string {
  return toCsv(
    [
      { header: "Id", value: ({ id }) => id },
      { header: kind === "deactivate" ? "IsActive" : "ProfileId", value: ({ value }) => value }
    ],
    rows
  );
}

function planned(kind: MoveKind, { userId, toProfileId }: PlanItem): UserRow {
  if (kind === "deactivate") return { id: userId, value: false };
  // Data Loader treats an empty cell as no change, so an incomplete plan would look applied.
  if (toProfileId === null)
    throw new RangeError(`The plan has no target profile for the user ${userId}: map one and plan again`);
  return { id: userId, value: toProfileId };
}

function former(kind: MoveKind, { userId, fromProfileId }: PlanItem): UserRow {
  return { id: userId, value: kind === "deactivate" ? true : fromProfileId };
}

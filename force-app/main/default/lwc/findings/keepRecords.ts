import type { FindingRecord } from "c/licenseEngine";
import { callHost } from "c/host";
import { reduceErrors } from "c/reduceErrors";

/** The record as the host stored it; null if that differs from what was sent. */
function keptAs(sent: FindingRecord, kept: FindingRecord | undefined): FindingRecord | null {
  const same =
    kept?.status === sent.status &&
    kept.reason === sent.reason &&
    (kept.ownerId ?? kept.owner) === (sent.ownerId ?? sent.owner) &&
    kept.dueDate === sent.dueDate &&
    kept.lastSeen === sent.lastSeen;
  return same ? kept : null;
}

/**
 * Saves records in one call, all or none; if the answer is lost, what the host has stored decides whether it failed.
 *
 * @returns the records as the host has them now
 * @throws what the host throws; see `reduceErrors`
 */
export async function keepRecords(records: FindingRecord[]): Promise<FindingRecord[]> {
  try {
    return await callHost("LicenseFindingsController.saveRecords", { records });
  } catch (error) {
    const kept = reduceErrors(error).noAccess
      ? null
      : await callHost("LicenseFindingsController.getRecords").catch(() => null);
    const byId = new Map((kept ?? []).map((record) => [record.id, record]));
    const found = records.map((record) => keptAs(record, byId.get(record.id)));
    if (found.includes(null)) throw error;
    return found as FindingRecord[];
  }
}

import type { AuditFacts, DecisionFacts } from "c/licenseEngine";
import { InputError } from "../csv/inputError.ts";
import type { TargetOrg } from "./target.ts";

/** What the counters say of themselves. */
export interface Counted {
  facts: Pick<AuditFacts, "context" | "populations">;
  decisions: Pick<DecisionFacts, "counters">;
}

/** Months of login history by which an org tells single users (`HabitRecord.cls`). */
const MOST_MONTHS = 6;

/**
 * Whether counters fit an org.
 *
 * @param alias as the user calls the org
 * @throws InputError naming what differs on both sides
 */
export function checkFit(
  { facts: { context, populations }, decisions }: Counted,
  target: TargetOrg,
  alias: string
): void {
  const { timeZone, anchorDay, dormantDays } = context.settings;
  const { settings } = target;
  const pairs = [
    ["time zone", "--time-zone", timeZone, settings.timeZone],
    ["anchor day", "--anchor-day", anchorDay, settings.anchorDay],
    ["number of idle days", "--idle-days", dormantDays, settings.dormantDays]
  ] as const;
  for (const [name, option, counted, entered] of pairs)
    if (counted !== entered)
      throw new InputError(
        `Usage.csv was counted with the ${name} ${counted}, but ${alias} counts with ${entered}. Count again with ${option} ${entered}, or enter ${counted} on the Setup tab of the app.`
      );
  const months = decisions.counters?.months.length ?? 0;
  if (months > MOST_MONTHS)
    throw new InputError(
      `The habits of Usage.csv cover ${months} months. An org tells single users by ${MOST_MONTHS} months of login history, so it would name the wrong ones. Count again with --habit-months ${MOST_MONTHS}; other months stay as they are.`
    );
  const stranger = populations.find(({ profileId }) => !target.profileIds.has(profileId));
  if (stranger)
    throw new InputError(
      `The profile ${stranger.profile} (${stranger.profileId}) of Usage.csv is not in ${alias}: the counters are those of another org.`
    );
  if (target.isCollecting)
    throw new InputError(
      `The login collector of ${alias} is at work and writes the same rows. Wait until it has ended (Setup, Apex Jobs), then run the command again.`
    );
}

import type { PlanItem } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill, formatMoment, formatNumber } from "c/format";
import { itemStateWord, moveStatusWord, noRevertText, skipText } from "c/words";
import { labels } from "./labels";

/** What happened to a user, with when and why. */
function stateText({ state, error, skipCode, changedAt }: PlanItem): string {
  const word = itemStateWord(state);
  const dated = changedAt ? fill(labels.PlanItems_Changed, { state: word, moment: formatMoment(changedAt) }) : word;
  const why = error ?? (skipCode && skipText(skipCode));
  return why ? `${dated}: ${why}` : dated;
}

/** States in which a user is on the plan's target, or will be. */
const MOVED: readonly PlanItem["state"][] = ["planned", "applied", "revertFailed"];

/** Whether the plan's change can be reverted; for a user who was not changed, there is nothing to revert. */
function backText({ reversible, state }: PlanItem): string {
  if (!MOVED.includes(state)) return labels.PlanItems_NoBack;
  return reversible ? labels.Common_Reversible : noRevertText("upgrade");
}

export const columns: FactColumn<PlanItem>[] = [
  {
    label: labels.Common_User,
    sort: "user",
    key: ({ userId }) => userId,
    value: ({ name, username }) => `${name} (${username})`
  },
  {
    label: labels.Common_Before,
    sort: "before",
    value: ({ fromLicense, fromProfile }) => `${fromLicense}, ${fromProfile}`
  },
  {
    label: labels.Common_After,
    sort: "after",
    value: ({ toLicense, toProfile, toProfileId }) => toLicense && `${toLicense}, ${toProfile ?? toProfileId}`,
    unknown: labels.PlanItems_Inactive
  },
  { label: labels.Common_Move, sort: "move", value: ({ status }) => moveStatusWord(status) },
  { label: labels.Common_State, sort: "state", value: stateText },
  // Without an order: a title to press that says Revert would pass for the button that reverts.
  { label: labels.Common_Revert, value: backText }
];

/** The states that occur, with the number of users. */
export function stateOptions(items: readonly PlanItem[]): { label: string; value: string }[] {
  const states = [...new Set(items.map(({ state }) => state))];
  const count = (state: string) => formatNumber(items.filter((item) => item.state === state).length);
  return [
    { label: fill(labels.Common_AllUsers, { users: formatNumber(items.length) }), value: "" },
    ...states.map((state) => ({
      value: state,
      label: fill(labels.Common_Counted, { name: itemStateWord(state), users: count(state) })
    }))
  ];
}

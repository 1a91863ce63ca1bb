import type { MoveKind } from "c/licenseEngine";
import type { OptimizerModel, Reading } from "c/host";
import type { ChosenUsers } from "c/users";
import { fill, formatDate, formatNumber, plural } from "c/format";
import { moveKindWord } from "c/words";
import { labels } from "./labels";
import type { WorkedOut } from "./work";

type Options<Value extends string> = { label: string; value: Value }[];

const KINDS: readonly MoveKind[] = ["switch", "upgrade", "deactivate"];

export const kindOptions: Options<MoveKind> = KINDS.map((value) => ({ value, label: moveKindWord(value) }));

/** Licenses that users can move to with a kind of move: the other basis, or licenses with a role. */
export function targetOptions({ facts }: OptimizerModel, kind: MoveKind): Options<string> {
  if (kind === "deactivate") return [];
  const types = facts.catalog.filter(({ external, needsRole, counterpart }) => {
    const fits = kind === "upgrade" ? needsRole : counterpart !== null;
    return external && fits;
  });
  const named = types.map(({ name }) => ({ label: name, value: name })).sort((a, b) => a.label.localeCompare(b.label));
  return kind === "switch" ? [{ label: labels.PlanMaker_OwnCounterpart, value: "" }, ...named] : named;
}

/** Maximum length of a title in the name of a plan, so that the date still fits. */
const MOST_TITLE = 60;

/**
 * The name of a plan until the user enters one.
 *
 * @param kind null for users of a finding, whose title says what is to be done
 */
export function defaultName(kind: MoveKind | null, title: string, date: string): string {
  const what = kind ? fill(labels.PlanMaker_KindOf, { kind: moveKindWord(kind), title }) : title;
  const short = what.length > MOST_TITLE ? `${what.slice(0, MOST_TITLE - 1).trimEnd()}…` : what;
  return fill(labels.PlanMaker_DefaultName, { title: short, date: formatDate(date) });
}

/**
 * How many users are chosen, and how many of them are in the plan; what is being read.
 *
 * @param found number of a finding's users read so far; null while none are being read
 */
export function statusText(
  chosen: ChosenUsers | null,
  worked: WorkedOut | null,
  reading: Pick<Reading, "busy" | "done">,
  found: number | null
): string {
  if (found !== null) return fill(labels.Chooser_Reading, { users: formatNumber(found) });
  if (!chosen) return labels.PlanMaker_NoUsers;
  const all = formatNumber(chosen.ids.length);
  if (reading.busy) return fill(labels.Common_ReadingFacts, { done: formatNumber(reading.done), all });
  if (!worked)
    return fill(plural(chosen.ids.length, { one: labels.PlanMaker_ChosenOne, other: labels.PlanMaker_Chosen }), {
      users: all
    });
  const { length } = worked.items;
  return length
    ? fill(labels.PlanMaker_Included, { users: formatNumber(length), all })
    : fill(labels.PlanMaker_Nobody, { all });
}

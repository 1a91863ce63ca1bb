import type { MoveKind } from "c/licenseEngine";
import type { OptimizerModel } from "c/host";
import { fill, formatDate } from "c/format";
import { moveKindWord } from "c/words";
import { labels } from "./labels";

type Options = { label: string; value: string }[];

const KINDS: readonly MoveKind[] = ["switch", "upgrade", "deactivate"];

export const kindOptions: Options = KINDS.map((value) => ({ value, label: moveKindWord(value) }));

/** Licenses that users can move to with a kind of move: the other basis, or licenses with a role. */
export function targetOptions({ facts }: OptimizerModel, kind: MoveKind): Options {
  if (kind === "deactivate") return [];
  const types = facts.catalog.filter(({ external, needsRole, counterpart }) => {
    const fits = kind === "upgrade" ? needsRole : counterpart !== null;
    return external && fits;
  });
  const named = types.map(({ name }) => ({ label: name, value: name })).sort((a, b) => a.label.localeCompare(b.label));
  return kind === "switch" ? [{ label: labels.PlanMaker_OwnCounterpart, value: "" }, ...named] : named;
}

/** The name of a plan until the user enters one. */
export function defaultName(kind: MoveKind, title: string, date: string): string {
  return fill(labels.PlanMaker_DefaultName, { kind: moveKindWord(kind), title, date: formatDate(date) });
}

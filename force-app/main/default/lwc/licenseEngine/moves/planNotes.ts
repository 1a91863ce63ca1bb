import type { EligibilityFacts } from "../contract/eligibilityFacts";
import type { MoveSettings } from "../contract/moveSettings";
import type { PlanItem } from "../contract/plans";
import type { ConsequenceCode, CountedNote, Note, WarningCode } from "../contract/verdicts";
import { moveContext } from "./context";
import { deactivation, eligibility } from "./eligibility";

/** What a plan does to its users, and what could not be checked, each with the most users first. */
export interface PlanNotes {
  warnings: CountedNote<WarningCode>[];
  consequences: CountedNote<ConsequenceCode>[];
}

type Parts = { warnings: readonly Note<WarningCode>[]; consequences: readonly Note<ConsequenceCode>[] };

/** Judges the users of a plan by fresh facts; users without facts are not counted. */
export function planNotes(
  items: readonly PlanItem[],
  facts: EligibilityFacts,
  settings: Pick<MoveSettings, "graceDays" | "notice">
): PlanNotes {
  const context = moveContext(facts);
  const verdicts = items.flatMap(({ userId, toLicense, toProfileId }): Parts[] => {
    const user = context.user(userId);
    if (!user) return [];
    return [
      toLicense === null
        ? deactivation(user, context, settings)
        : eligibility(user, { license: toLicense, profileId: toProfileId }, context)
    ];
  });
  return {
    warnings: counted(verdicts.map(({ warnings }) => warnings)),
    consequences: counted(verdicts.map(({ consequences }) => consequences))
  };
}

/** Users by code; names and numbers only where they are the same for all of them. */
function counted<Code extends string>(notes: readonly (readonly Note<Code>[])[]): CountedNote<Code>[] {
  const found = new Map<Code, CountedNote<Code>>();
  for (const own of notes)
    for (const note of new Map(own.map((one) => [one.code, one])).values()) {
      const known = found.get(note.code);
      if (!known) found.set(note.code, { code: note.code, users: 1, note });
      else {
        known.users += 1;
        if (known.note && !same(known.note, note)) known.note = null;
      }
    }
  return [...found.values()].sort((a, b) => b.users - a.users || (a.code < b.code ? -1 : 1));
}

function same(one: Note, other: Note): boolean {
  return JSON.stringify([one.names, one.numbers]) === JSON.stringify([other.names, other.numbers]);
}

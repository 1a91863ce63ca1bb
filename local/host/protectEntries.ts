import { createHash } from "node:crypto";
import * as v from "valibot";
import type {
  ProtectChange,
  ProtectEntries,
  ProtectEntry,
  ProtectKind,
  ProtectList,
  ProtectValue
} from "c/licenseEngine";
import { filledText, listOf, objectOf, oneOf, orNull, shortText } from "./checks.ts";
import { person } from "./person.ts";
import { RequestError } from "./requestError.ts";
import type { MoveRules, MoveStore } from "./state/moveState.ts";

/** The same limits as in the org (`ProtectList.cls`). */
const MOST_ENTRIES = 5000;
const MOST_REMOVED = 2000;
const MOST_CHARACTERS = 240;
const MOST_REASON = 255;

const MEMBERS: Record<ProtectKind, keyof ProtectList> = {
  user: "users",
  profile: "profiles",
  name: "names",
  domain: "domains"
};

/** A non-empty text up to this many characters, without leading or trailing spaces. */
const entryText = (most: number) => v.pipe(filledText, v.trim(), shortText(most));

const values = (most: number) =>
  listOf(
    objectOf<ProtectValue>({
      kind: oneOf("user", "profile", "name", "domain"),
      value: entryText(MOST_CHARACTERS)
    }),
    most
  );

/** A change to make to the protect list. */
export const sentChange = objectOf<ProtectChange>({
  add: values(MOST_ENTRIES),
  remove: values(MOST_REMOVED),
  reason: orNull(entryText(MOST_REASON)),
  version: orNull(filledText)
});

/** The list in the form that the engine compares users with. */
export function protectListOf(entries: readonly ProtectEntry[]): ProtectList {
  const list: ProtectList = { users: [], profiles: [], names: [], domains: [] };
  for (const { kind, value } of entries) list[MEMBERS[kind]].push(value);
  return list;
}

/** The list with the author and time of each entry. On this host, a person may do everything. */
export async function protectEntriesOf({ rules }: MoveStore): Promise<ProtectEntries> {
  return answer((await rules.read()).protect);
}

/**
 * Adds and removes entries, all or nothing; keeps removed entries with person, time and reason.
 *
 * @throws RequestError with status 409 if entries would be removed and the list has changed since the person saw it; with 400 if it would be too long
 */
export async function changeProtectList({ rules }: MoveStore, change: ProtectChange): Promise<ProtectEntries> {
  if (change.remove.length && change.reason === null)
    throw new RequestError(400, "change.reason: enter why the protection is lifted.");
  return rules.update((before) => {
    if (change.remove.length && change.version !== answer(before.protect).version)
      throw new RequestError(
        409,
        "Somebody changed the protect list since you saw it. Nothing was done; look at it again."
      );
    const value = changed(before, change);
    return { value, result: answer(value.protect) };
  });
}

function changed(before: MoveRules, { add, remove, reason }: ProtectChange): MoveRules {
  const gone = new Set(remove.map(keyOf));
  const kept = before.protect.filter((entry) => !gone.has(keyOf(entry)));
  const byKey = new Map(kept.map((entry) => [keyOf(entry), entry]));
  const mark = { by: person(), at: new Date().toISOString() };
  for (const value of add)
    if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), { ...value, addedBy: mark.by, addedAt: mark.at });
  if (byKey.size > MOST_ENTRIES)
    throw new RequestError(400, `The protect list would have ${byKey.size} entries; ${MOST_ENTRIES} are the most.`);
  const lifted = before.protect
    .filter((entry) => gone.has(keyOf(entry)))
    .map((entry) => ({ ...entry, ...mark, reason }));
  return { ...before, protect: [...byKey.values()], lifted: [...before.lifted, ...lifted] };
}

function answer(entries: readonly ProtectEntry[]): ProtectEntries {
  const sorted = entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const version = createHash("sha256")
    .update(JSON.stringify(sorted.map(keyOf)))
    .digest("hex");
  return { entries: sorted, version, mayAdd: true, mayRemove: true };
}

function keyOf({ kind, value }: ProtectValue): string {
  return `${kind}:${value.trim().toLowerCase()}`;
}

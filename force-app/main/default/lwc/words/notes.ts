import type { DataNote } from "c/licenseEngine";
import { fill } from "c/format";
import { reasonText } from "./costs";
import { labels } from "./labels";
import { valuesOf } from "./values";

/** What the numbers do not cover, in one sentence. */
export function dataNoteText(note: DataNote): string {
  return fill(labels[`Note_${note.code}`], {
    ...valuesOf(note),
    reason: reasonText(note.reason ?? null),
    ...note.names
  });
}

import type { Failure } from "c/reduceErrors";
import { fill } from "c/format";
import { type WorkScope } from "c/findings";
import { FIRST_SCOPE } from "./scope";
import { labels } from "./labels";

/** Nothing to show: what is missing, why, and what to do. */
export interface EmptyText {
  heading: string;
  why: string;
  action: string;
}

/** Why no finding is listed: nothing is left to decide, or nothing meets the filters. */
export function emptyText(scope: WorkScope): EmptyText {
  const done = (Object.keys(scope) as (keyof WorkScope)[]).every(
    (field) => field === "view" || scope[field] === FIRST_SCOPE[field]
  );
  return done
    ? { heading: labels.Work_AllDone, why: labels.Work_AllDoneWhy, action: labels.Common_LookAgain }
    : { heading: labels.Work_None, why: labels.Work_NoneWhy, action: labels.Work_NoneAction };
}

/**
 * What went wrong, in one sentence; empty if nothing did.
 *
 * @param unsaved what could not be saved; empty for nothing
 * @param readable false if earlier decisions could not be read
 */
export function problemText(failure: Failure | null, unsaved: string, readable: boolean): string {
  if (!failure) return "";
  const { message, noAccess } = failure;
  if (!readable) return fill(labels.Work_Unread, { message });
  if (unsaved) return fill(labels.Work_Failed, { title: unsaved, message });
  // This text alone says that findings can be read, and what is missing to decide on them.
  return noAccess ? message : fill(labels.Work_SeenFailed, { message });
}

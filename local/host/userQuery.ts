import type { UserCriterion, UserQuery } from "c/licenseEngine";
import { isUserId } from "../csv/ids.ts";
import { listOf, objectOf, oneOf, orNull, text, textThat, whole } from "./checks.ts";

/** Number of rows per page. */
const MOST_ROWS = 2000;
const MOST_SUM = 31 * 120;
const MOST_MONTHS = 120;

const activity = oneOf("active", "dormant", "never");
const sums = orNull(listOf(whole(-MOST_SUM * 100, MOST_SUM * 100), MOST_MONTHS + 1));

const criterion = objectOf<UserCriterion>({
  license: text,
  activity,
  minMonths: whole(0, MOST_MONTHS),
  maxMonths: orNull(whole(0, MOST_MONTHS)),
  sumMin: sums,
  sumMax: sums
});

const cursor = textThat(isUserId, 'expected the "next" of an earlier page');

/** The query of a page of users; omitted filters do not filter. */
export const userQuery = objectOf<UserQuery>({
  site: orNull(text),
  profile: orNull(text),
  license: orNull(text),
  basis: orNull(oneOf("member", "login")),
  activity: orNull(activity),
  loginDays: orNull(objectOf<{ min: number; max: number }>({ min: whole(0, 31), max: whole(0, 31) })),
  criteria: orNull(listOf(criterion, 1000)),
  search: orNull(text),
  after: orNull(cursor),
  limit: whole(1, MOST_ROWS)
});

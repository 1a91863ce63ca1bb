import type { Confidence } from "../contract/costs";
import type { Doubt } from "../contract/doubts";
import type { AuditFacts } from "../contract/org";

/** The most that data which contradicts itself allows; `none`: no advice on who should move. */
export type Limit = Confidence | "none";

const ORDER: readonly Limit[] = ["none", "low", "medium", "high"];

/** Below this share of users with a login where one must be, the history is evidently incomplete; the collector fails below it, too. */
const FOUND_LEAST = 0.5;
/** Below this share the decision rests on little. */
const FOUND_FAIR = 0.75;
/** Above this share that could not be placed, the decision is on the smaller part. */
const UNPLACED_MOST = 0.5;
/** Above this share of users without a row of their last login, little is left of the newest months. */
const LACKING_MOST = 0.5;
/** From this share of users on whom two files tell differently, a whole old file lies in the folder. */
const TWICE_MOST = 0.25;
/** From so many days on, users are of another state of the org than the logins. */
const OLDER_MOST = 31;
/** From this factor on, one of two quantities is of something else. */
const QUANTITY_MOST = 2;

/**
 * The most confidence that advice on these licenses can have (money.md 3.7). A doubt that names no license concerns all of them.
 *
 * @param licenses names as in the catalog
 */
export function limitOf({ context }: Pick<AuditFacts, "context">, licenses: readonly (string | null)[]): Limit {
  return (context.doubts ?? [])
    .filter(({ names }) => names?.license === undefined || licenses.includes(names.license))
    .map(limitOfDoubt)
    .reduce<Limit>(lower, "high");
}

/** The lower of a confidence and a limit. */
export function limited(confidence: Confidence, limit: Limit): Confidence {
  const lowest = lower(confidence, limit);
  return lowest === "none" ? "low" : lowest;
}

function limitOfDoubt({ code, numbers, shares }: Doubt): Limit {
  switch (code) {
    case "noSuccess": {
      const { users, expected } = numbers as { users: number; expected: number };
      const found = 1 - users / expected;
      return found < FOUND_LEAST ? "none" : found < FOUND_FAIR ? "low" : "medium";
    }
    case "unplacedLogins":
    case "unplacedUsers":
      return (shares?.share ?? 0) > UNPLACED_MOST ? "low" : "medium";
    case "lastMissing":
      return (numbers?.users ?? 0) > LACKING_MOST * (numbers?.expected ?? 0) ? "low" : "medium";
    case "otherQuantity":
      return apart(numbers?.quantity ?? 0, numbers?.purchased ?? 0) >= QUANTITY_MOST ? "low" : "medium";
    case "otherUsers":
      return apart(numbers?.users ?? 0, numbers?.used ?? 0) >= QUANTITY_MOST ? "low" : "medium";
    case "usersTwice":
      return (shares?.share ?? 0) > TWICE_MOST ? "low" : "medium";
    case "olderUsers":
      return (numbers?.days ?? 0) > OLDER_MOST ? "low" : "medium";
    case "noHistory":
      return "none";
    case "otherStatus":
    case "sandbox":
    case "sandboxOrg":
    case "endFar":
    case "timesTwelve":
    case "overridden":
    case "priceFar":
    case "pricesApart":
    case "overageFar":
    case "seatsExceeded":
      return "low";
    case "strayLogins":
      return "high";
    default:
      return "medium";
  }
}

/** How many times the larger of two quantities is the smaller. */
function apart(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other);
}

function lower(one: Limit, other: Limit): Limit {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
}

import { basisOf } from "c/licenseEngine";
import type { Doubt } from "c/licenseEngine";
import type { LinesOfLicense } from "./contractDoubts.ts";

/** A difference up to this share is usual: Salesforce adds free seats and rounds packages. */
const USUAL_SHARE = 0.25;
/** A quantity of a year instead of a month, or the other way round: 12, within this share. */
const TWELVE_WITHIN = 0.05;
/** Up to this number of users a share says nothing. */
const FEW = 2;

/**
 * A license whose lines state another quantity than Salesforce, or whose users are more than its seats. The quotation of a price (quantity 0) states no
 * quantity.
 */
export function quantityDoubts({ fact, type, lines }: LinesOfLicense): Doubt[] {
  const basis = basisOf(type, fact);
  const purchased = basis === "login" ? fact.monthlyLoginsEntitlement : fact.total;
  const stated = lines.some((line) => line.quantity === null || line.basis !== basis)
    ? 0
    : lines.reduce((sum, line) => sum + (line.quantity ?? 0), 0);
  const names = { license: fact.name };
  return [...otherQuantity(), ...(basis === "member" ? seatsExceeded() : []), ...otherUsers()];

  function otherQuantity(): Doubt[] {
    if (!stated || !purchased) return [];
    const ratio = Math.max(stated, purchased) / Math.min(stated, purchased);
    if (ratio <= 1 + USUAL_SHARE) return [];
    const twelve = Math.abs(ratio / 12 - 1) <= TWELVE_WITHIN;
    return [{ code: twelve ? "timesTwelve" : "otherQuantity", names, numbers: { quantity: stated, purchased } }];
  }

  /** Salesforce counts active users, too: where there are far fewer or more in the export, rows are missing, or too many. */
  function otherUsers(): Doubt[] {
    const { activeUsers: users, used } = fact;
    if (users === null || Math.abs(users - used) <= FEW) return [];
    if (Math.max(users, used) <= (1 + USUAL_SHARE) * Math.min(users, used)) return [];
    return [{ code: "otherUsers", names, numbers: { users, used } }];
  }

  function seatsExceeded(): Doubt[] {
    const seats = stated || fact.total;
    const users = fact.activeUsers ?? 0;
    if (users <= (1 + USUAL_SHARE) * seats || users - seats <= FEW) return [];
    return [{ code: "seatsExceeded", names, numbers: { users, purchased: seats } }];
  }
}

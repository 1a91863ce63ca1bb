import type { CellLink, FactColumn } from "c/factTable";
import { fill, formatDate, formatMoney, formatNumber, formatPercent, formatSpan } from "c/format";
import type { CapacityRow } from "c/poolModel";
import {
  basisWord,
  decisionReason,
  licenseDecisionNotes,
  licenseDecisionText,
  reasonText,
  seatsRunOutText,
  unitPriceText
} from "c/words";
import { metersOf, monthsDrawing, todayDrawing, yearDrawing } from "./drawings";
import { labels } from "./labels";

const THEMES = { ok: "", watch: "slds-theme_warning", over: "slds-theme_error" };

const ofLogins = ({ license }: CapacityRow): boolean => license.basis === "login";

function badgesOf({ license, burnDown, seats }: CapacityRow): { label: string; theme?: string }[] {
  const badges: { label: string; theme?: string }[] = [{ label: basisWord(license.basis) }];
  const state = burnDown?.state ?? "ok";
  if (state !== "ok") badges.push({ label: labels[`Burn_State_${state}`], theme: THEMES[state] });
  if (license.basis === "member" && seats.used >= seats.purchased && seats.used > 0)
    badges.push({ label: labels.Multiples_NoSeatsLeft, theme: THEMES.over });
  return badges;
}

function levelsOf({ owned, decision }: CapacityRow): string[] {
  return [
    fill(labels.Pool_LegendContract, { value: formatNumber(owned.quantity) }),
    fill(labels.Multiples_Needed, { value: formatNumber(decision.needed) })
  ];
}

/** The meter of the month, or who sits on the seats. */
function todayOf(row: CapacityRow): string {
  const { license, burnDown, seats } = row;
  if (!ofLogins(row))
    return fill(labels.Multiples_SeatsUsed, {
      used: formatNumber(seats.used),
      purchased: formatNumber(seats.purchased)
    });
  const { meter } = metersOf(row);
  if (meter === null) return [labels.Burn_Unknown, decisionReason(burnDown?.reason ?? null)].join(" ").trim();
  const pool = burnDown?.pool ?? null;
  const values = {
    used: formatNumber(meter),
    pool: formatNumber(pool),
    share: formatPercent(pool ? meter / pool : null)
  };
  if (!pool) return fill(labels.Multiples_UsedNoPool, values);
  return fill(license.monthlyLoginsUsed === null ? labels.Multiples_UsedOwn : labels.Multiples_UsedPlatform, values);
}

function todayNotes(row: CapacityRow): string[] {
  const { license, seats, burnDown } = row;
  if (!ofLogins(row)) return seats.unused ? [fill(labels.Seats_BarUnused, { count: formatNumber(seats.unused) })] : [];
  const { meter, own } = metersOf(row);
  const { projected = null, pool = null, exhausted = null } = burnDown ?? {};
  return [
    own !== null && license.monthlyLoginsUsed !== null && own !== meter
      ? fill(labels.Multiples_OwnCount, { own: formatNumber(own) })
      : "",
    projected !== null && pool
      ? fill(labels.Multiples_Projected, { projected: formatNumber(projected), share: formatPercent(projected / pool) })
      : "",
    exhausted ? fill(labels.Burn_Exhausted, { date: formatDate(exhausted) }) : "",
    fill(labels.Multiples_UserLimit, { users: formatNumber(license.used), limit: formatNumber(license.total) })
  ].filter(Boolean);
}

/** The idle users on the seats, by the list that has exactly them. */
function idleLinks({ license, seats }: CapacityRow): CellLink[] {
  if (license.basis === "login") return [];
  const { dormant, neverLoggedIn } = seats;
  return [
    ...(dormant
      ? [
          {
            link: "dormant",
            text: fill(labels.Seats_BarDormant, { count: formatNumber(dormant) }),
            title: fill(labels.Seats_ShowDormantOf, { license: license.name })
          }
        ]
      : []),
    ...(neverLoggedIn
      ? [
          {
            link: "never",
            text: fill(labels.Seats_BarNever, { count: formatNumber(neverLoggedIn) }),
            title: fill(labels.Seats_ShowNeverOf, { license: license.name })
          }
        ]
      : [])
  ];
}

/** How the contract year ends; of seats, when they run out. */
function contractOf(row: CapacityRow): string {
  const { annual, owned, seats } = row;
  if (!ofLogins(row)) return seatsRunOutText(seats);
  if (!annual || annual.from === null || annual.baseline === null)
    return decisionReason(annual?.reason ?? "noContract");
  if (annual.used === null) return decisionReason(annual.reason);
  const values = { projected: formatNumber(annual.projected), baseline: formatNumber(annual.baseline) };
  if (annual.projected === null) return fill(labels.Multiples_YearUsed, { ...values, used: formatNumber(annual.used) });
  if (!annual.coming?.logins) return fill(labels.Multiples_YearFits, values);
  const { cost, logins } = annual.coming;
  return cost === null
    ? fill(labels.Multiples_YearOverLogins, { ...values, logins: formatNumber(logins) })
    : fill(labels.Multiples_YearOver, { ...values, cost: formatMoney(cost, annual.currency ?? owned.currency) });
}

function contractNotes(row: CapacityRow): string[] {
  const { annual, owned } = row;
  return [
    annual?.from && annual.to
      ? fill(labels.Multiples_YearSpan, { span: formatSpan({ from: annual.from, to: annual.to }) })
      : "",
    annual?.coming?.logins && !annual.coming.priceStated ? labels.Year_PriceNotStated : "",
    owned.until ? fill(labels.Multiples_ContractEnds, { date: formatDate(owned.until) }) : ""
  ].filter(Boolean);
}

function whyLinks({ license, why }: CapacityRow): CellLink[] {
  if (!why) return [];
  return [{ link: "why", text: labels.Common_Why, title: fill(labels.Multiples_WhyOf, { license: license.name }) }];
}

/** Where a price is missing that the user may see, the way to enter it. */
function priceLinks({ owned, license }: CapacityRow): CellLink[] {
  if (owned.price !== null || owned.reason === "pricesHidden") return [];
  const title = fill(labels.Multiples_PricesOf, { license: license.name });
  return [{ link: "prices", text: labels.Setup_FixPrices, title }];
}

const currencyOf = (row: CapacityRow): string | null => row.currency;

/**
 * One row per license with small charts.
 *
 * @param lists whether users can be listed: without their names, the numbers of idle users lead nowhere
 */
export const capacityColumns = (lists: boolean): FactColumn<CapacityRow>[] => [
  {
    label: labels.Common_License,
    key: ({ license }) => license.name,
    value: ({ license }) => license.name,
    opens: () => true,
    openLabel: ({ license }) => fill(labels.Multiples_Open, { license: license.name }),
    badges: badgesOf,
    width: "9rem"
  },
  { label: labels.Multiples_Months, value: () => "", chart: monthsDrawing, notes: levelsOf, width: "11rem" },
  {
    label: labels.Common_Today,
    value: todayOf,
    chart: todayDrawing,
    notes: (row) => [...todayNotes(row), ...(lists ? [] : idleLinks(row).map(({ text }) => text))],
    links: lists ? idleLinks : undefined,
    width: "10rem"
  },
  { label: labels.Multiples_Contract, value: contractOf, chart: yearDrawing, notes: contractNotes, width: "10rem" },
  {
    label: labels.Multiples_Decision,
    value: ({ decision }) => licenseDecisionText(decision),
    strong: true,
    notes: ({ decision }) => licenseDecisionNotes(decision),
    links: whyLinks,
    width: "11rem"
  },
  {
    label: labels.Common_CostPerMonth,
    type: "money",
    value: ({ owned }) => owned.monthly,
    currency: currencyOf,
    total: true,
    notes: ({ owned }) =>
      [unitPriceText(owned) || (owned.reason === "pricesHidden" ? reasonText(owned.reason) : "")].filter(Boolean),
    links: priceLinks,
    width: "6rem"
  },
  {
    label: labels.Common_SavingPerMonth,
    type: "money",
    value: ({ saving }) => saving,
    currency: currencyOf,
    total: true
  },
  { label: labels.Multiples_Risk, type: "money", value: ({ risk }) => risk, currency: currencyOf, total: true }
];

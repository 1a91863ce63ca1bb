import type { PoolRow, Settings } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { percentileText, reasonText } from "c/words";
import { labels } from "./labels";

const WORDS = { shrink: labels.Common_BuyFewer, keep: labels.Common_Keep, grow: labels.Common_BuyMore };
const WHYS = { shrink: labels.Pools_Why_shrink, keep: labels.Pools_Why_keep, grow: labels.Pools_Why_grow };

/** What to do with a pool, in one word. */
export function adviceWord({ advice }: PoolRow): string {
  return advice ? WORDS[advice] : labels.Pools_Advice_unknown;
}

function percentileOf({ months }: PoolRow, settings: Settings): string {
  return percentileText(
    settings.percentile,
    months.map(({ month }) => month)
  );
}

/** Why, with the numbers: the traffic or the user limit decides; if something is missing, what. */
export function whyOf(pool: PoolRow, settings: Settings): string {
  const { advice, percentile, ratioFloor, reason } = pool;
  if (percentile === null || ratioFloor === null) return reasonText(reason);
  const need = fill(Math.ceil(percentile) > ratioFloor ? labels.Pools_NeedTraffic : labels.Pools_NeedFloor, {
    percentile: percentileOf(pool, settings),
    value: formatNumber(percentile, 2),
    floor: formatNumber(ratioFloor),
    users: formatNumber(pool.users),
    ratio: settings.ratio
  });
  const text = fill(advice ? WHYS[advice] : labels.Pools_Why_noContract, {
    decided: formatNumber(pool.decided ?? pool.recommended),
    contracted: formatNumber(pool.contracted),
    needText: need
  });
  return advice ? text : `${text} ${reasonText(reason)}`;
}

function monthly(value: number | null, decimals = 0): string {
  return value === null ? formatNumber(null) : fill(labels.Pools_PerMonth, { value: formatNumber(value, decimals) });
}

/** The numbers of the card, formatted. */
export function factsOf(pool: PoolRow, settings: Settings): { term: string; text: string }[] {
  return [
    { term: labels.Common_Purchased, text: monthly(pool.contracted) },
    { term: labels.Pools_Decided, text: monthly(pool.decided) },
    { term: labels.Pools_Thumb, text: monthly(pool.recommended) },
    {
      term: percentileOf(pool, settings),
      text: monthly(pool.percentile, 2)
    },
    { term: fill(labels.Pools_Floor, { ratio: settings.ratio }), text: monthly(pool.ratioFloor) },
    { term: labels.Common_ActiveUsers, text: formatNumber(pool.users) }
  ];
}

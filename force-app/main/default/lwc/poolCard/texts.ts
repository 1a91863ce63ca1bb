import type { PoolRow, Settings } from "c/licenseEngine";
import { fill, formatNumber } from "c/licenseFormat";
import { reasonText } from "c/licenseWords";
import shrink from "@salesforce/label/c.LO_Pools_Advice_shrink";
import keep from "@salesforce/label/c.LO_Pools_Advice_keep";
import grow from "@salesforce/label/c.LO_Pools_Advice_grow";
import unknown from "@salesforce/label/c.LO_Pools_Advice_unknown";
import whyShrink from "@salesforce/label/c.LO_Pools_Why_shrink";
import whyKeep from "@salesforce/label/c.LO_Pools_Why_keep";
import whyGrow from "@salesforce/label/c.LO_Pools_Why_grow";
import whyNoContract from "@salesforce/label/c.LO_Pools_Why_noContract";
import needTraffic from "@salesforce/label/c.LO_Pools_NeedTraffic";
import needFloor from "@salesforce/label/c.LO_Pools_NeedFloor";
import recommended from "@salesforce/label/c.LO_Pools_Recommended";
import contracted from "@salesforce/label/c.LO_Pools_Contracted";
import percentileText from "@salesforce/label/c.LO_Pools_Percentile";
import floor from "@salesforce/label/c.LO_Pools_Floor";
import users from "@salesforce/label/c.LO_Pools_Users";
import perMonth from "@salesforce/label/c.LO_Pools_PerMonth";

const WORDS = { shrink, keep, grow };
const WHYS = { shrink: whyShrink, keep: whyKeep, grow: whyGrow };

/** What to do with a pool, in a word. */
export function adviceWord({ advice }: PoolRow): string {
  return advice ? WORDS[advice] : unknown;
}

/** Why, with the numbers: traffic or the floor decides; where something is missing, what. */
export function whyOf(pool: PoolRow, settings: Settings): string {
  const { advice, percentile, ratioFloor, reason } = pool;
  if (percentile === null || ratioFloor === null) return reasonText(reason);
  const need = fill(Math.ceil(percentile) > ratioFloor ? needTraffic : needFloor, {
    percentile: settings.percentile,
    months: pool.months.length,
    value: formatNumber(percentile, 2),
    floor: formatNumber(ratioFloor),
    users: formatNumber(pool.users),
    ratio: settings.ratio
  });
  const text = fill(advice ? WHYS[advice] : whyNoContract, {
    recommended: formatNumber(pool.recommended),
    contracted: formatNumber(pool.contracted),
    needText: need
  });
  return advice ? text : `${text} ${reasonText(reason)}`;
}

function monthly(value: number | null): string {
  return value === null ? formatNumber(null) : fill(perMonth, { value: formatNumber(value) });
}

/** The numbers of the card, formatted. */
export function factsOf(pool: PoolRow, settings: Settings): { term: string; text: string }[] {
  return [
    { term: contracted, text: monthly(pool.contracted) },
    { term: recommended, text: monthly(pool.recommended) },
    { term: fill(percentileText, { percentile: settings.percentile }), text: monthly(pool.percentile) },
    { term: fill(floor, { ratio: settings.ratio }), text: monthly(pool.ratioFloor) },
    { term: users, text: formatNumber(pool.users) }
  ];
}

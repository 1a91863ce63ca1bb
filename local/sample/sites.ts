/** A site (`Network`) and its traffic. */
export interface SampleSite {
  name: string;
  /** Relative traffic, Monday to Sunday. */
  weekdays: readonly [number, number, number, number, number, number, number];
  /** First and last hour of the day (UTC) with traffic. */
  hours: readonly [number, number];
  /** Relative traffic of individual calendar months, 1..12; 1 if not listed. */
  months?: Readonly<Record<number, number>>;
}

/** The sites of the sample org: a fictional machine manufacturer. */
export const SITES = {
  help: { name: "Customer Help Center", weekdays: [1.2, 1.1, 1, 1, 1, 0.9, 0.8], hours: [5, 23] },
  dealer: {
    name: "Dealer Portal",
    weekdays: [1.35, 1.3, 1.3, 1.3, 1.2, 0.45, 0.1],
    hours: [6, 18],
    months: { 8: 0.85, 12: 0.85 }
  },
  supplier: { name: "Supplier Hub", weekdays: [1.5, 1.4, 1.4, 1.4, 1.2, 0.1, 0], hours: [4, 17], months: { 8: 0.9 } },
  academy: {
    name: "Service Academy",
    weekdays: [1, 1.1, 1.2, 1.1, 0.9, 0.9, 0.8],
    hours: [7, 21],
    months: { 9: 1.4, 10: 1.3 }
  }
} as const satisfies Record<string, SampleSite>;

export type SiteKey = keyof typeof SITES;

/** Work that comes and goes: days in which somebody logs in, then days without a login, again and again. */
export interface Spell {
  on: number;
  off: number;
}

/** A group of users by their login days per month while they use the site. */
interface Segment {
  share: number;
  days: readonly [number, number];
  /** Omitted: all the time. */
  spell?: Spell;
}

/** Keeps the names of a table as a type while its entries stay plain. */
function shares<Entry extends { share: number }>() {
  return <Name extends string>(table: Record<Name, readonly Entry[]>) => table;
}

/** How often people log in: segments whose shares add up to 1. Habits with spells make a family's past say less about its future. */
export const HABITS = shares<Segment>()({
  once: [{ share: 1, days: [0.01, 0.05] }],
  rare: [
    { share: 0.6, days: [0.1, 0.6] },
    { share: 0.4, days: [0.6, 1.4] }
  ],
  shoppers: [
    { share: 0.16, days: [0.2, 1.2] },
    { share: 0.84, days: [3.6, 8] }
  ],
  buyers: [
    { share: 0.94, days: [0.4, 2] },
    { share: 0.06, days: [4, 7] }
  ],
  projects: [
    { share: 0.18, days: [0.1, 1] },
    { share: 0.22, days: [8, 14] },
    { share: 0.6, days: [10, 16], spell: { on: 75, off: 85 } }
  ],
  dealers: [
    { share: 0.04, days: [0.3, 1.5] },
    { share: 0.2, days: [8, 17] },
    { share: 0.76, days: [11, 17], spell: { on: 75, off: 90 } }
  ],
  offices: [
    { share: 0.45, days: [0.1, 1] },
    { share: 0.55, days: [6, 14] }
  ],
  technicians: [
    { share: 0.96, days: [0.5, 2] },
    { share: 0.04, days: [8, 13] }
  ],
  audits: [{ share: 1, days: [7, 16], spell: { on: 95, off: 115 } }],
  daily: [
    { share: 0.2, days: [3, 8] },
    { share: 0.8, days: [12, 19] }
  ],
  weekly: [
    { share: 0.25, days: [1.5, 4] },
    { share: 0.75, days: [4, 10] }
  ],
  everyDay: [{ share: 1, days: [60, 60] }],
  never: [{ share: 1, days: [0, 0] }]
});

export type HabitKey = keyof typeof HABITS;

/** All spells of the habits. */
export const SPELLS: readonly Spell[] = Object.values(HABITS).flatMap((segments) =>
  segments.flatMap(({ spell }) => spell ?? [])
);

/** The ways to log in, by the labels that SOQL returns for `LoginType`, with their share of the users. */
export const LOGIN_WAYS = shares<{ share: number; type: string }>()({
  customer: [
    { share: 0.78, type: "Chatter Communities External User" },
    { share: 0.12, type: "Passwordless Login" },
    { share: 0.1, type: "Chatter Communities External User Third Party SSO" }
  ],
  business: [
    { share: 0.55, type: "Chatter Communities External User" },
    { share: 0.45, type: "SAML Chatter Communities External User SSO" }
  ],
  employee: [
    { share: 0.3, type: "Application" },
    { share: 0.7, type: "Saml" }
  ],
  integration: [{ share: 1, type: "Remote Access 2.0" }]
});

export type LoginWays = keyof typeof LOGIN_WAYS;

import * as v from "valibot";

/** A schema whose description reaches the model. */
const told = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

export const text = v.string();
export const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);

export const basis = v.picklist(["member", "login"]);
export const confidence = told(
  v.picklist(["high", "medium", "low"]),
  "how well past logins predict future ones, and how much of the past is known"
);
export const priceSource = told(
  orNull(v.picklist(["contract", "list", "mixed"])),
  "contract: from contract lines; list: list prices of the catalog, an orientation only; null: no price known"
);
export const currency = told(orNull(text), "ISO 4217; amounts of different currencies are never added up");
export const money = (what: string) => told(orNull(v.number()), `${what}; null: unknown, never 0`);
export const number = (what: string) => told(orNull(v.number()), `${what}; null: unknown, never 0`);
export const day = told(text, "YYYY-MM-DD");
export const described = told;

/** Which data an answer rests on, and how far it can be trusted. */
export const about = told(
  v.object({
    source: told(text, "name of the org or folder"),
    asOf: told(text, "first day that is not included"),
    timeZone: text,
    coverage: told(v.object({ from: text, to: text }), "the time that login history covers; to is exclusive"),
    completeMonths: told(
      v.array(text),
      "first days of the usage months that are fully covered; only these give advice"
    ),
    confidence: told(
      orNull(v.picklist(["high", "medium", "low"])),
      "the lowest of the decisions that this answer rests on; null: it rests on none"
    ),
    priceSource,
    doubts: told(v.array(text), "where the data contradicts itself: tell the person, they limit all advice"),
    notes: told(v.array(text), "what the numbers do not cover"),
    enteredOnSetup: told(
      v.boolean(),
      "true: contract lines or settings that were entered on the app's Setup tab count in place of the folder's"
    )
  }),
  "which data this answer rests on; say it when you report a number"
);

/** A part of a list, with the length of the whole. */
export const paged = {
  total: told(v.number(), "entries that match, on all pages"),
  page: v.number(),
  pages: v.number(),
  more: told(orNull(text), "how to get the next page; null on the last one")
};

/** Input of a list. */
export const pageInput = {
  page: v.optional(told(v.pipe(v.number(), v.integer(), v.minValue(1)), "page of the list, from 1"), 1),
  size: v.optional(
    told(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), "entries per page, 1 to 100"),
    20
  )
};

/** An input of exactly these members: an unknown one is a mistake, not ignored. */
export function input<const Members extends v.ObjectEntries>(members: Members) {
  const names = Object.keys(members).join(", ");
  const takes = names ? `This tool takes ${names}` : "This tool takes none";
  return v.strictObject(members, ({ expected, path }) => {
    if (!path) return "expected an object of arguments";
    return expected === "never" ? `there is no such argument. ${takes}` : `the argument is missing. ${takes}`;
  });
}

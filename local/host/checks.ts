import * as v from "valibot";
import { isDate } from "../csv/timestamps.ts";
import { RequestError } from "./requestError.ts";

/**
 * The expected form of a call's value; its messages say what is expected. `all` is never set: it gives a schema that knows only some of the
 * values of a type a different type, so that a code that is new in the contract and forgotten here does not compile.
 */
export type Schema<T> = v.GenericSchema<unknown, T> & { all?: (value: T) => void };

/**
 * Checks a value of a call and converts it.
 *
 * @param place name of the value in messages
 * @throws RequestError with status 400, naming the place and what is expected
 */
export function check<T>(schema: Schema<T>, value: unknown, place: string): T {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [{ path = [], message }] = issues;
  const keys = path.map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  throw new RequestError(400, `${place}${keys.join("")}: ${message}.`);
}

/** True for a value of a file that has the form. */
export function fits<T>(schema: Schema<T>, value: unknown): boolean {
  return v.is(schema, value);
}

/** Maximum length of a text; the longest name or reason is far shorter. */
const MOST_CHARACTERS = 4000;

/** A text that passes a test. */
export function textThat(passes: (text: string) => boolean, message: string): Schema<string> {
  return v.pipe(v.string(message), v.check(passes, message));
}

export const text = shortText(MOST_CHARACTERS);
export const filledText = v.pipe(
  text,
  v.check((found) => found.trim() !== "", "expected a text that is not empty")
);
export const date = textThat(isDate, "expected a date like 2026-05-01");
export const flag = v.boolean("expected true or false");

export function shortText(most: number) {
  return v.pipe(v.string("expected a text"), v.maxLength(most, `expected at most ${most} characters`));
}

export function number(least = -Infinity, most = Infinity) {
  const message = `expected a number${range(least, most)}`;
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
}

export function whole(least: number, most: number) {
  const message = `expected a whole number${range(least, most)}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}

export function oneOf<const T extends string>(...values: readonly T[]): Schema<T> {
  return v.picklist(values, `expected one of ${values.join(", ")}`);
}

/** Null or a value; a missing value becomes null. */
export function orNull<T>(schema: Schema<T>): Schema<T | null> {
  return v.nullish(schema, null);
}

export function listOf<T>(schema: Schema<T>, most: number): Schema<T[]> {
  return v.pipe(v.array(schema, "expected a list"), v.maxLength(most, `expected at most ${most} entries`));
}

/** A list with at least one entry. */
export function someOf<T>(schema: Schema<T>, most: number): Schema<T[]> {
  return v.pipe(listOf(schema, most), v.minLength(1, `expected 1 to ${most} entries, found none`));
}

/** A list whose entries each have a different value of a member. */
export function eachOnce<T extends object>(list: Schema<T[]>, member: keyof T & string): Schema<T[]> {
  return v.pipe(
    list,
    v.rawCheck(({ dataset, addIssue }) => {
      const seen = new Set<unknown>();
      for (const [index, entry] of dataset.typed ? dataset.value.entries() : []) {
        const value = entry[member];
        if (seen.has(value)) addIssue({ message: `${String(value)} is there twice`, path: pathOf(index, member) });
        seen.add(value);
      }
    })
  );
}

/** A rule for several members of an object: the member to name in the message, the test, and the message. */
export type Rule<T> = readonly [member: keyof T & string, holds: (found: T) => boolean, message: string];

/** An object whose members obey rules together. */
export function fitting<T extends object>(schema: Schema<T>, rules: readonly Rule<T>[]): Schema<T> {
  return v.pipe(
    schema,
    v.rawCheck(({ dataset, addIssue }) => {
      const broken = dataset.typed && rules.find(([, holds]) => !holds(dataset.value));
      if (broken) addIssue({ message: broken[2], path: pathOf(broken[0]) });
    })
  );
}

function pathOf(...keys: (string | number)[]) {
  return keys.map((key) => ({ type: "unknown", origin: "value", input: undefined, key, value: undefined })) as never;
}

const plainObject = v.custom<Record<string, unknown>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "expected an object"
);

/** A record whose names are any texts. */
export function recordOf<T>(schema: Schema<T>, most: number): Schema<Record<string, T>> {
  const message = `expected at most ${most} entries`;
  return v.pipe(plainObject, v.record(v.string(), schema), v.maxEntries(most, message));
}

/** An object of the contract with exactly these members; drops all other members of a value. */
export function objectOf<T extends object>(members: { [Name in keyof T]-?: Schema<T[Name]> }): Schema<T> {
  const schemas = members as Record<string, v.GenericSchema>;
  // The error for a missing member says what is expected.
  const expected = ({ path }: v.ObjectIssue) =>
    v.safeParse(schemas[String(path?.at(-1)?.key)]!, undefined).issues?.[0].message ?? "expected a value";
  return v.pipe(plainObject, v.object(schemas, expected)) as unknown as Schema<T>;
}

function range(least: number, most: number): string {
  if (least === -Infinity && most === Infinity) return "";
  if (most === Infinity) return `, at least ${least}`;
  return ` from ${least} to ${most}`;
}

import { isDate } from "../csv/timestamps.ts";
import { RequestError } from "./requestError.ts";

/** Turns a value of a call into what is expected of it. @throws RequestError with status 400, naming the place and what is expected */
export type Check<T> = (value: unknown, place: string) => T;

function refuse(place: string, expected: string): never {
  throw new RequestError(400, `${place}: expected ${expected}.`);
}

/** Longest text that is taken; the longest name or reason is far shorter. */
const MOST_CHARACTERS = 4000;

export const text: Check<string> = (value, place) => {
  if (typeof value !== "string") refuse(place, "a text");
  if (value.length > MOST_CHARACTERS) refuse(place, `at most ${MOST_CHARACTERS} characters`);
  return value;
};

export const filledText: Check<string> = (value, place) =>
  text(value, place).trim() ? (value as string) : refuse(place, "a text that is not empty");

export const date: Check<string> = (value, place) =>
  typeof value === "string" && isDate(value) ? value : refuse(place, "a date like 2026-05-01");

export const flag: Check<boolean> = (value, place) =>
  typeof value === "boolean" ? value : refuse(place, "true or false");

export function number(least = -Infinity, most = Infinity): Check<number> {
  return (value, place) =>
    typeof value === "number" && Number.isFinite(value) && value >= least && value <= most
      ? value
      : refuse(place, `a number${range(least, most)}`);
}

export function whole(least: number, most: number): Check<number> {
  return (value, place) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : refuse(place, `a whole number${range(least, most)}`);
}

export function oneOf<const T extends string>(...values: readonly T[]): Check<T> {
  return (value, place) => (values.includes(value as T) ? (value as T) : refuse(place, `one of ${values.join(", ")}`));
}

/** Null, or what is left out, is null. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, place) => (value === null || value === undefined ? null : check(value, place));
}

export function listOf<T>(check: Check<T>, most: number): Check<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return refuse(place, "a list");
    if (value.length > most) return refuse(place, `at most ${most} entries`);
    return value.map((entry, index) => check(entry, `${place}[${index}]`));
  };
}

/** A record with texts as names. */
export function recordOf<T>(check: Check<T>, most: number): Check<Record<string, T>> {
  return (value, place) => {
    const entries = Object.entries(asObject(value, place));
    if (entries.length > most) refuse(place, `at most ${most} entries`);
    return Object.fromEntries(entries.map(([name, entry]) => [name, check(entry, `${place}.${name}`)]));
  };
}

/** An object with these members; others are dropped. */
export function objectOf<T extends object>(members: { [Name in keyof T]-?: Check<T[Name]> }): Check<T> {
  return (value, place) => {
    const found = asObject(value, place);
    return Object.fromEntries(
      Object.entries<Check<unknown>>(members).map(([name, check]) => [name, check(found[name], `${place}.${name}`)])
    ) as T;
  };
}

function asObject(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(place, "an object");
  return value as Record<string, unknown>;
}

function range(least: number, most: number): string {
  if (least === -Infinity && most === Infinity) return "";
  if (most === Infinity) return `, at least ${least}`;
  return ` from ${least} to ${most}`;
}

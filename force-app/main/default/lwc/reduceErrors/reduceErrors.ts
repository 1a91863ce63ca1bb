import { labels } from "./labels";

/** What a failure tells the user. */
export interface Failure {
  /** Empty if the failure has no text: then the panel shows its own. */
  message: string;
  /** True if the user lacks a permission; then the message names it. */
  noAccess: boolean;
}

/** Marks the message of an AuraHandledException that asks for a permission. */
const NO_ACCESS = "NO_ACCESS:";

/**
 * One of the app's controllers, named without a method. Only Salesforce's refusal of class access names it this way ("You do not have access to the Apex
 * class named 'LicenseFactsController'."), in the user's language. Every permission set of the app gives access to its controllers.
 */
const CONTROLLER = /License[A-Z][a-z]+Controller(?![\w.])/;

function texts(error: unknown): string[] {
  if (typeof error === "string") return [error];
  if (Array.isArray(error)) return error.flatMap(texts);
  if (typeof error !== "object" || error === null) return [];
  const { body, message } = error as { body?: unknown; message?: unknown };
  const inner = texts(body);
  return inner.length ? inner : texts(message);
}

/**
 * Turns any thrown value (Apex failure, several of them, JavaScript error, text) into one message without its code.
 */
export function reduceErrors(error: unknown): Failure {
  const found = texts(error).map((text) => text.trim());
  const denied = found.filter((text) => text.startsWith(NO_ACCESS));
  if (denied.length) return { message: denied[0].slice(NO_ACCESS.length).trim(), noAccess: true };
  return found.some((text) => CONTROLLER.test(text))
    ? { message: labels.No_Access_Usage, noAccess: true }
    : { message: found.filter(Boolean).join(" "), noAccess: false };
}

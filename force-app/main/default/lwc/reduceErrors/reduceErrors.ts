import { labels } from "./labels";

/** What a failure says to the user. */
export interface Failure {
  /** Empty where the failure brought no text: the panel then shows its own. */
  message: string;
  /** True where the user lacks a permission; the message then names it. */
  noAccess: boolean;
}

/** Marks the message of an AuraHandledException that asks for a permission. */
const NO_ACCESS = "NO_ACCESS:";

/**
 * One of the app's controllers, named without a method: only Salesforce's refusal of class access says it so ("You do not have access to the Apex
 * class named 'LicenseFactsController'."), in the user's language. Every permission set of the app opens its controllers.
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
 * Turns whatever was thrown (Apex failure, several of them, JavaScript error, text) into one message without its code.
 */
export function reduceErrors(error: unknown): Failure {
  const found = texts(error).map((text) => text.trim());
  const denied = found.filter((text) => text.startsWith(NO_ACCESS));
  if (denied.length) return { message: denied[0].slice(NO_ACCESS.length).trim(), noAccess: true };
  return found.some((text) => CONTROLLER.test(text))
    ? { message: labels.No_Access_Usage, noAccess: true }
    : { message: found.filter(Boolean).join(" "), noAccess: false };
}

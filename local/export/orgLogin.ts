import "./oneUndici.ts";
import type { Connection } from "@jsforce/jsforce-node";
import { InputError } from "../csv/inputError.ts";

/** A login that `sf org login` made. */
export interface OrgLogin {
  /** As the user calls the org: an alias or a username. */
  alias: string;
  username: string;
  connection: Connection;
  /** API version that the user has set for the CLI (`org-api-version`); null for the org's newest. */
  apiVersion: string | null;
}

/** Every org has it; the export asks for the newest one before it reads anything. */
const FIRST_VERSION = "60.0";

/**
 * Takes a login from the store of the Salesforce CLI, without running the CLI.
 *
 * @param name alias or username; the CLI's default org (`sf config get target-org`) if not given
 * @throws InputError naming the known orgs if there is no such login
 */
export async function openLogin(name?: string): Promise<OrgLogin> {
  // No log file below ~/.sf, which an export has no use for.
  process.env.SF_DISABLE_LOG_FILE ??= "true";
  const { AuthInfo, ConfigAggregator, Connection, StateAggregator } = await import("@salesforce/core");
  const known = async () =>
    (await AuthInfo.listAllAuthorizations())
      .flatMap(({ aliases, username }) => (aliases?.length ? aliases : [username]))
      .sort();
  const config = await ConfigAggregator.create();
  const alias = name ?? textOf(config.getPropertyValue("target-org"));
  if (alias === null)
    throw new InputError(
      `--target-org is missing: name an org, or set a default one (sf config set target-org ALIAS --global). ${listed(await known())}`
    );
  const username = (await StateAggregator.getInstance()).aliases.resolveUsername(alias);
  try {
    const authInfo = await AuthInfo.create({ username });
    const apiVersion = textOf(config.getPropertyValue("org-api-version"));
    const connection = await Connection.create({
      authInfo,
      connectionOptions: { version: apiVersion ?? FIRST_VERSION }
    });
    return { alias, username, connection, apiVersion };
  } catch (error) {
    const { name: kind, message } = error as Error;
    if (!/NamedOrgNotFound|NoAuthInfoFound/.test(kind))
      throw new InputError(
        `The login to ${alias} can't be used (${message}). Log in again with: sf org login web --alias ${alias}.`,
        { cause: error }
      );
    throw new InputError(
      `The Salesforce CLI knows no org ${alias}. ${listed(await known())} Log in with: sf org login web --alias ${alias} (a sandbox: with --instance-url https://test.salesforce.com).`,
      { cause: error }
    );
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value ? value : null;
}

function listed(names: string[]): string {
  return names.length ? `Known orgs: ${names.join(", ")}.` : "No org is known yet.";
}

import { ownerOf } from "./components.ts";
import type { ComponentFailure, DeploymentResult } from "./deployment.ts";
import type { InstallRecord } from "./installRecord.ts";
import type { PackageContents } from "./packageContents.ts";

/** What a deploy would do to the org, according to its validation. */
export interface Comparison {
  /** `Type:name` of existing components that differ from the package's and did not come with the app. */
  foreign: readonly string[];
  /** Existing components of the app that would change. */
  updated: readonly string[];
  /** Records of the license catalog that differ: the deploy would overwrite edits made in the org. */
  catalog: readonly string[];
  created: readonly string[];
  /** Components that came with the app but are no longer part of it. */
  left: readonly string[];
  /** Refused because scheduled jobs use the classes. */
  scheduled: readonly ComponentFailure[];
  /** Refused because jobs of the classes are running. */
  running: readonly ComponentFailure[];
  /** All other refused components. */
  failures: readonly ComponentFailure[];
}

const PENDING = /jobs? pending or in progress/i;
const SCHEDULED = /schedulable|CronTrigger/i;

/**
 * Uses the record that an earlier deploy left in the org to tell the app's own components from those of others. A component equal to
 * the package's is not foreign, because overwriting it loses nothing.
 *
 * @param validation a check-only deploy of the whole package
 * @param installed null if there is no record: then everything that differs is foreign
 */
export function compare(
  validation: DeploymentResult,
  installed: InstallRecord | null,
  contents: PackageContents
): Comparison {
  const pending = validation.failures.filter(({ problem }) => PENDING.test(problem));
  const scheduled = pending.filter(({ problem }) => SCHEDULED.test(problem));
  const there = [...validation.components.filter(({ created, changed }) => !created && changed), ...pending];
  const differing = owners(there);
  const own = (owner: string) => installed?.owners.has(owner) ?? false;
  return {
    foreign: differing.filter((owner) => !own(owner)),
    updated: differing.filter(own),
    catalog: there
      .filter(({ type, fullName }) => type === "CustomMetadata" && fullName.startsWith("License_Type."))
      .map(({ fullName }) => fullName.slice("License_Type.".length))
      .sort(),
    created: owners(validation.components.filter(({ created }) => created)),
    left: [...(installed?.owners ?? [])].filter((owner) => !contents.owners.has(owner)).sort(),
    scheduled,
    running: pending.filter((failure) => !scheduled.includes(failure)),
    failures: validation.failures.filter((failure) => !pending.includes(failure))
  };
}

function owners(components: readonly { type: string; fullName: string }[]): string[] {
  return [...new Set(components.map(ownerOf))].filter((owner) => owner !== null).sort();
}

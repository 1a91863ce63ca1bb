import type { AppVersion } from "c/licenseEngine";
import { fill } from "c/format";
import { labels } from "./labels";

/** Name and version of the app, with the commit where it is known. */
export function versionText({ version, commit }: AppVersion): string {
  if (version === null) return labels.App_VersionUnknown;
  return commit === null ? fill(labels.App_Version, { version }) : fill(labels.App_VersionCommit, { version, commit });
}

import { Messages } from "@salesforce/core";
import { Flags } from "@salesforce/sf-plugins-core";
import { sourceFlags } from "../../flags.ts";
import { LicenseCommand } from "../../licenseCommand.ts";
import type { ExportDocument } from "../../optimizer.ts";

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages("sf-plugin-license", "license.export");

export default class LicenseExport extends LicenseCommand<ExportDocument> {
  static override readonly summary = messages.getMessage("summary");
  static override readonly description = messages.getMessage("description");
  static override readonly examples = messages.getMessages("examples");

  static override readonly flags = {
    "target-org": Flags.requiredOrg(),
    "api-version": sourceFlags["api-version"],
    "output-dir": Flags.directory({ char: "d", summary: messages.getMessage("flags.output-dir.summary") }),
    since: sourceFlags.since
  };

  async run(): Promise<ExportDocument> {
    const { flags } = await this.parse(LicenseExport);
    const { "target-org": org, "api-version": apiVersion, "output-dir": directory, since } = flags;
    const result = await this.refreshed({ org, apiVersion, directory, flag: "output-dir", since });
    this.table({
      data: result.files.map(({ object, name, rows }) => ({ object, name: name ?? "", rows: rows ?? "" })),
      columns: [
        { key: "object", name: messages.getMessage("column.object") },
        { key: "name", name: messages.getMessage("column.file") },
        { key: "rows", name: messages.getMessage("column.rows") }
      ]
    });
    this.log();
    this.logSuccess(messages.getMessage("info.exported", [result.username, result.directory]));
    return result;
  }
}

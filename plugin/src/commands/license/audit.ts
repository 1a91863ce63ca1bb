import { Messages } from "@salesforce/core";
import { Flags } from "@salesforce/sf-plugins-core";
import { lineOf, readingFlags, sourceFlags } from "../../flags.ts";
import { LicenseCommand } from "../../licenseCommand.ts";

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages("sf-plugin-license", "license.audit");

/** The document of docs/audit-json.md. */
export type AuditResult = Record<string, unknown>;

const OPTIONS = [...Object.keys(readingFlags), "out", "folder-only", "language", "moves", "explain"];

export default class LicenseAudit extends LicenseCommand<AuditResult> {
  static override readonly summary = messages.getMessage("summary");
  static override readonly description = messages.getMessage("description");
  static override readonly examples = messages.getMessages("examples");

  static override readonly flags = {
    ...sourceFlags,
    "output-dir": Flags.directory({ char: "d", summary: messages.getMessage("flags.output-dir.summary") }),
    ...readingFlags,
    "folder-only": Flags.boolean({ summary: messages.getMessage("flags.folder-only.summary") }),
    language: Flags.option({
      summary: messages.getMessage("flags.language.summary"),
      options: ["en", "de", "es"] as const
    })(),
    moves: Flags.boolean({
      summary: messages.getMessage("flags.moves.summary"),
      description: messages.getMessage("flags.moves.description"),
      dependsOn: ["json"]
    }),
    explain: Flags.integer({
      summary: messages.getMessage("flags.explain.summary"),
      helpValue: "NUMBER"
    })
  };

  async run(): Promise<AuditResult> {
    const { flags } = await this.parse(LicenseAudit);
    const options = [...lineOf(flags, OPTIONS), `--state=${this.state}`];
    const json = this.jsonEnabled();
    const lineFor = (folder: string) => [`--data=${folder}`, ...options, ...(json ? ["--json"] : [])];
    await this.checked("audit", lineFor(flags.data ?? "history"));
    const text = await this.perform("audit", lineFor(await this.folderOf(flags)));
    if (json) return JSON.parse(text) as AuditResult;
    this.log(text.trimEnd());
    return {};
  }
}

import { Messages } from "@salesforce/core";
import { Flags } from "@salesforce/sf-plugins-core";
import openBrowser from "open";
import { lineOf, readingFlags, sourceFlags } from "../../flags.ts";
import { LicenseCommand } from "../../licenseCommand.ts";
import type { Terminal } from "../../optimizer.ts";

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages("sf-plugin-license", "license.open");

const OPTIONS = [...Object.keys(readingFlags), "port"];

export default class LicenseOpen extends LicenseCommand<void> {
  static override readonly summary = messages.getMessage("summary");
  static override readonly description = messages.getMessage("description");
  static override readonly examples = messages.getMessages("examples");
  // It serves until it is stopped, so that a result would never arrive.
  static override readonly enableJsonFlag = false;

  static override readonly flags = {
    ...sourceFlags,
    port: Flags.integer({ summary: messages.getMessage("flags.port.summary"), char: "p" }),
    "url-only": Flags.boolean({ summary: messages.getMessage("flags.url-only.summary"), char: "r" }),
    ...readingFlags
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(LicenseOpen);
    const options = [...lineOf(flags, OPTIONS), `--state=${this.state}`];
    const lineFor = (folder: string) => [`--data=${folder}`, ...options];
    await this.checked("start", lineFor(flags.data ?? "history"));
    const folder = await this.folderOf(flags);
    const ready: Terminal["ready"] = async ({ link, onceLink }) => {
      this.logSuccess(messages.getMessage("info.ready", [link]));
      this.log(messages.getMessage("info.stop"));
      if (!flags["url-only"]) await this.#browse(onceLink());
    };
    await this.perform("start", lineFor(folder), { out: process.stderr, ready });
    // A reading that was stopped can't be interrupted: DuckDB's threads end with the process.
    process.nextTick(() => process.exit());
  }

  /** The URL stands in the list of processes, so that it opens the pages only once. */
  async #browse(link: string): Promise<void> {
    const failed = ({ message }: Error) => void this.warn(messages.getMessage("warning.browser", [message]));
    try {
      (await openBrowser(link)).once("error", failed);
    } catch (error) {
      failed(error as Error);
    }
  }
}

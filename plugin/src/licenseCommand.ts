import { Writable } from "node:stream";
import { Messages, SfError, StateAggregator } from "@salesforce/core";
import type { Org } from "@salesforce/core";
import { SfCommand, toHelpSection } from "@salesforce/sf-plugins-core";
import { lineOf } from "./flags.ts";
import { historyOf, stateIn } from "./history.ts";
import type { CommandName, ExportDocument, Refusal, Terminal } from "./optimizer.ts";
import { errorOf } from "./refusal.ts";
import { STOPPED, takeStop } from "./stop.ts";
import type { Stop } from "./stop.ts";

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages("sf-plugin-license", "shared");

/** License Optimizer, loaded when a command runs: its help needs none of it. */
const optimizer = () => import("./optimizer.ts");

/** The org of a command, and where its history is. */
interface Source {
  org: Org;
  apiVersion: string | undefined;
  /** Directory of the history, if the user named one. */
  directory: string | undefined;
  /** Name of the flag that names it. */
  flag: string;
  since: string | undefined;
}

/** A command over those of License Optimizer. */
export abstract class LicenseCommand<Result> extends SfCommand<Result> {
  static override readonly errorCodes = toHelpSection("ERROR CODES", {
    0: messages.getMessage("exit.0"),
    1: messages.getMessage("exit.1"),
    2: messages.getMessage("exit.2"),
    130: messages.getMessage("exit.130")
  });

  #stop: Stop | undefined;

  /** Folder of what is kept between runs. */
  protected get state(): string {
    return stateIn(this.config.dataDir);
  }

  /** Refuses wrong flags before anything is read. @throws SfError with exit code 2 */
  protected async checked(name: CommandName, line: string[]): Promise<void> {
    const { check } = await optimizer();
    const refusal = await check(name, line);
    if (!refusal) return;
    const more = messages.getMessages("error.invalidFlag.actions", [this.id!.replaceAll(":", " ")]);
    throw errorOf(refusal, { exitCode: 2, name: "InvalidFlagValueError", more });
  }

  /**
   * Runs a command of License Optimizer. Progress goes to standard error, and nowhere with `--json`.
   *
   * @returns what it printed
   * @throws SfError with exit code 1 for what it refuses, 130 if stopped
   */
  protected async perform(
    name: CommandName,
    line: string[],
    { flagOf, ...given }: Partial<Terminal> & { flagOf?: Readonly<Record<string, string>> } = {}
  ): Promise<string> {
    const stop = (this.#stop ??= takeStop());
    const { run } = await optimizer();
    const said: string[] = [];
    const out = writer((text) => void said.push(text), process.stdout.isTTY);
    const err = this.jsonEnabled() ? writer(() => {}) : process.stderr;
    let refusal: Refusal | undefined;
    const refused = (told: Refusal) => void (refusal = told);
    const code = await run(name, line, { out, err, refused, stopSignal: () => stop.signal(), ...given });
    if (refusal) throw errorOf(refusal, { exitCode: 1, name: "LicenseDataError", flagOf });
    if (code === STOPPED) throw new SfError(messages.getMessage("error.stopped"), "StoppedError", [], STOPPED);
    return said.join("");
  }

  /** Brings the history of an org up to date. @throws SfError */
  protected async refreshed({ org, apiVersion, directory, flag, since }: Source): Promise<ExportDocument> {
    const username = org.getUsername()!;
    const out = directory ?? historyOf(this.config.dataDir, org.getOrgId());
    const login = {
      alias: (await StateAggregator.getInstance()).aliases.get(username) ?? username,
      username,
      connection: org.getConnection(apiVersion),
      apiVersion: apiVersion ?? null
    };
    const line = ["--json", ...lineOf({ "output-dir": out, since }, ["out", "since"])];
    await this.checked("export", line);
    const text = await this.perform("export", line, { login: async () => login, flagOf: { out: flag } });
    const result = JSON.parse(text) as ExportDocument;
    if (result.warning !== null) this.warn(result.warning);
    return result;
  }

  /**
   * The folder to read: `--data` as it is, else the history of the org, brought up to date.
   *
   * @throws SfError also if there is neither
   */
  protected async folderOf(flags: {
    data: string | undefined;
    "target-org": Org | undefined;
    "api-version": string | undefined;
    directory: string | undefined;
    since: string | undefined;
  }): Promise<string> {
    if (flags.data !== undefined) return flags.data;
    const org = flags["target-org"];
    if (!org) throw messages.createError("error.noSource");
    const { directory, since, "api-version": apiVersion } = flags;
    return (await this.refreshed({ org, apiVersion, directory, flag: "directory", since })).directory;
  }
}

/** A stream that hands its text on. */
function writer(hear: (text: string) => void, isTTY = false): Terminal["out"] {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      hear(String(chunk));
      done();
    }
  });
  return Object.assign(stream, { isTTY });
}

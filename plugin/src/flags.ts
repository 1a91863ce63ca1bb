import { Messages } from "@salesforce/core";
import { Flags } from "@salesforce/sf-plugins-core";

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages("sf-plugin-license", "shared");

const summaryOf = (name: string) => messages.getMessage(`flags.${name}.summary`);
const text = (name: string, helpValue: string) => Flags.string({ summary: summaryOf(name), helpValue });
const whole = (name: string) => Flags.integer({ summary: summaryOf(name) });

/** Where a command reads: an org, or a folder. */
export const sourceFlags = {
  "target-org": Flags.optionalOrg({ exclusive: ["data"] }),
  "api-version": Flags.orgApiVersion(),
  data: Flags.directory({
    summary: summaryOf("data"),
    exists: true,
    exclusive: ["target-org", "directory", "since"]
  }),
  directory: Flags.directory({ summary: summaryOf("directory") }),
  since: text("since", "YYYY-MM-DD")
};

/** How the files are read: the options of the same names of License Optimizer, which also checks their values. */
export const readingFlags = {
  "as-of": text("as-of", "YYYY-MM-DD"),
  "coverage-from": text("coverage-from", "YYYY-MM-DD"),
  "time-zone": text("time-zone", "Area/City"),
  "login-zone": text("login-zone", "Area/City"),
  accept: text("accept", "CHECK"),
  "anchor-day": whole("anchor-day"),
  window: whole("window"),
  percentile: text("percentile", "0-100"),
  fresh: Flags.boolean({ summary: summaryOf("fresh") })
};

/** Options of License Optimizer whose flag has a name that is usual in the CLI. */
const FLAG_OF: Readonly<Record<string, string>> = { out: "output-dir" };

/** Values of flags by name. */
type Values = Readonly<Record<string, unknown>>;

/**
 * The command line of License Optimizer for the flags of the same meaning.
 *
 * @param options its options, without the dashes; those that were not given are left out
 */
export function lineOf(values: Values, options: readonly string[]): string[] {
  return options.flatMap((option) => {
    const value = values[FLAG_OF[option] ?? option];
    if (value === undefined || value === false) return [];
    return value === true ? [`--${option}`] : [`--${option}=${String(value)}`];
  });
}

/**
 * A message of License Optimizer, in the words of this command line.
 *
 * @param flagOf flags by option, where they have another name
 */
export function inFlags(message: string, flagOf: Readonly<Record<string, string>> = FLAG_OF): string {
  return message.replace(/--([a-z][a-z-]*[a-z])/g, (whole, option: string) =>
    Object.hasOwn(flagOf, option) ? `--${flagOf[option]}` : whole
  );
}

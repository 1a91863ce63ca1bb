import { LightningElement, api } from "lwc";
import type { GateRow } from "c/licenseEngine";
import { fill, formatDate, formatNumber, formatPercent, dayBefore } from "c/format";
import { navigate } from "c/optimizerNavigation";
import { labels } from "./labels";

/** The object permission traps, one sentence each: which permission, which users it keeps in which tier, and how few use it. */
export default class TrapList extends LightningElement {
  @api gates: readonly GateRow[] = [];
  /** The period in which use was counted. */
  @api span!: { from: string; to: string };
  /** A trap is used by at most this share of the holders. */
  @api share = 0;

  labels = labels;

  get note(): string {
    return fill(labels.Trap_Note, { share: formatPercent(this.share) });
  }

  get traps(): object[] {
    return this.gates
      .filter(({ trap }) => trap)
      .sort((a, b) => b.holders - a.holders)
      .map(({ object, access, name, family, license, source, holders, soleHolders, users, share }) => ({
        key: `${license}|${source}|${name}|${object}`,
        license,
        profile: source === "profile" ? name : "",
        kind: labels[`Trap_Source_${source}`],
        peopleOf: fill(labels.Trap_PeopleOf, { name }),
        sentence: fill(labels.Trap_Sentence, {
          object,
          access: labels[`Trap_Access_${access}`],
          name,
          family,
          holders: formatNumber(holders),
          users: formatNumber(users),
          share: formatPercent(share, 1),
          from: formatDate(this.span.from),
          to: formatDate(dayBefore(this.span.to))
        }),
        sole:
          soleHolders === null ? labels.Trap_SoleUnknown : fill(labels.Trap_Sole, { count: formatNumber(soleHolders) })
      }));
  }

  get noneText(): string {
    const unknown = this.gates.length > 0 && this.gates.every(({ trap }) => trap === null);
    return unknown ? labels.Trap_NoneUnknown : fill(labels.Trap_None, { share: formatPercent(this.share) });
  }

  handleOpen(event: Event): void {
    const { license, profile } = (event.currentTarget as HTMLElement).dataset;
    navigate(this, { tab: "users", license: license!, profile: profile || null });
  }
}

import { LightningElement, api } from "lwc";
import type { GateRow, Trap } from "c/licenseEngine";
import { keptBy, traps } from "c/licenseEngine";
import { dayBefore, fill, formatDate, formatList, formatMoney, formatNumber, formatPercent } from "c/format";
import { notLookedAtText, tierReason } from "c/words";
import { labels } from "./labels";

/** Traps shown at first. */
const MOST = 3;

/** The object permission traps, one sentence each: which permission, which users it keeps in which tier, and how few use it. */
export default class TrapList extends LightningElement {
  @api gates: readonly GateRow[] = [];
  /** The period in which use was counted. */
  @api span!: { from: string; to: string };
  /** A trap is used by at most this share of the holders. */
  @api share = 0;

  labels = labels;
  showsAll = false;
  /** Whether the traps that were added get the keyboard focus. */
  added = false;

  override renderedCallback(): void {
    if (!this.added) return;
    this.added = false;
    this.template!.querySelectorAll<HTMLElement>(".sentence").item(MOST)?.focus({ preventScroll: true });
  }

  get note(): string {
    return fill(labels.Trap_Note, { share: formatPercent(this.share) });
  }

  get known(): Trap[] {
    return traps(this.gates);
  }

  get hasMore(): boolean {
    return !this.showsAll && this.known.length > MOST;
  }

  get moreText(): string {
    return fill(labels.Common_ShowAll, { count: formatNumber(this.known.length) });
  }

  get traps(): object[] {
    return this.known.slice(0, this.showsAll ? undefined : MOST).map((trap) => ({
      key: `${trap.license}|${trap.source}|${trap.profileId ?? trap.name}`,
      notes: [labels[`Trap_Source_${trap.source}`], ...this.notesOf(trap), labels.Why_NotListed].join(" · "),
      sentence: fill(labels.Trap_Sentence, {
        objects: formatList(trap.objects),
        access: labels[`Trap_Access_${trap.access}`],
        name: trap.name,
        license: trap.license,
        kept: formatNumber(keptBy(trap)),
        holders: formatNumber(trap.holders),
        users: formatNumber(trap.users),
        share: formatPercent(trap.share, 1),
        from: formatDate(this.span.from),
        to: formatDate(dayBefore(this.span.to))
      })
    }));
  }

  /** What it costs, or why that is unknown, and what has to be checked by hand. */
  private notesOf({
    kept,
    soleHolders,
    monthlyCost,
    currency,
    targetFamilies,
    costReason,
    notLookedAt
  }: Trap): string[] {
    if (kept === null)
      return [
        soleHolders === null ? labels.Trap_SoleUnknown : fill(labels.Trap_Sole, { count: formatNumber(soleHolders) })
      ];
    const cost = { cost: formatMoney(monthlyCost, currency), families: formatList(targetFamilies) };
    const money = monthlyCost === null ? tierReason(costReason) : fill(labels.Trap_Cost, cost);
    return [money, notLookedAtText(notLookedAt)].filter(Boolean);
  }

  get noneText(): string {
    const unknown = this.gates.length > 0 && this.gates.every(({ trap }) => trap === null);
    return unknown ? labels.Trap_NoneUnknown : fill(labels.Trap_None, { share: formatPercent(this.share) });
  }

  handleShowAll(): void {
    this.added = true;
    this.showsAll = true;
  }
}

import { LightningElement, api } from "lwc";
import type { PermissionDifference } from "c/licenseEngine";
import type { FactRow } from "c/factTable";
import { downloadText } from "c/download";
import { fill, formatList } from "c/licenseFormat";
import { labels } from "./labels";
import { differenceCsv, notReadText, permissionLists } from "./texts";

/** What a move takes, gives and leaves, side by side, and which sites are still reached. */
export default class PermissionColumns extends LightningElement {
  @api difference!: PermissionDifference;

  labels = labels;
  siteColumns = [
    { label: labels.Permissions_Site },
    { label: labels.Permissions_Before },
    { label: labels.Permissions_After }
  ];
  search = "";

  get lists(): object[] {
    return permissionLists(this.difference, this.search);
  }

  get notRead(): string {
    return notReadText(this.difference);
  }

  get siteRows(): FactRow[] {
    const reached = (yes: boolean) => (yes ? labels.Permissions_Reached : labels.Permissions_NotReached);
    return (this.difference.sites ?? []).map(({ site, before, after }) => ({
      key: site,
      cells: [site, reached(before), reached(after)]
    }));
  }

  /** What is to be said of the sites in one sentence; empty when none is lost. */
  get siteText(): string {
    const { sites } = this.difference;
    if (!sites) return labels.Permissions_SitesUnknown;
    if (!sites.length) return labels.Permissions_NoSites;
    const lost = sites.filter(({ before, after }) => before && !after).map(({ site }) => site);
    return lost.length ? fill(labels.Permissions_SitesLost, { names: formatList(lost) }) : "";
  }

  handleFind(event: CustomEvent<{ value: string }>): void {
    this.search = event.detail.value;
  }

  handleDownload(): void {
    downloadText(labels.Permissions_FileName, differenceCsv(this.difference));
  }
}

import { LightningElement, api } from "lwc";
import type { PermissionDifference } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { downloadText } from "c/download";
import { fill, formatList } from "c/format";
import { labels } from "./labels";
import { differenceCsv, notReadText, permissionLists } from "./texts";

type SiteReach = NonNullable<PermissionDifference["sites"]>[number];

const reachText = (reached: boolean) => (reached ? labels.Permissions_Reached : labels.Permissions_NotReached);

/** Permissions that a move removes, adds and keeps, side by side, and which sites the user can still access. */
export default class PermissionColumns extends LightningElement {
  @api difference!: PermissionDifference;

  labels = labels;
  siteColumns: FactColumn<SiteReach>[] = [
    { label: labels.Common_Site, value: ({ site }) => site },
    { label: labels.Common_Before, value: ({ before }) => reachText(before) },
    { label: labels.Common_After, value: ({ after }) => reachText(after) }
  ];
  search = "";

  get lists(): object[] {
    return permissionLists(this.difference, this.search);
  }

  get notRead(): string {
    return notReadText(this.difference);
  }

  get siteRows(): readonly SiteReach[] {
    return this.difference.sites ?? [];
  }

  /** One sentence about the sites; empty when none is lost. */
  get siteText(): string {
    const { sites } = this.difference;
    if (!sites) return labels.Common_SitesUnread;
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

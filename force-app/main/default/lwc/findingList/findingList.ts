import { LightningElement, api } from "lwc";
import type { Finding, SuggestionContext } from "c/licenseEngine";
import { moveOf, peopleOf, placeOf, planFor } from "c/findings";
import { fill, formatNumber } from "c/format";
import { latest } from "c/host";
import { reduceErrors } from "c/reduceErrors";
import { confidenceWord, findingTitle, seatsText, usersText, worthText } from "c/words";
import { navigate, openWhy } from "c/optimizerNavigation";
import { labels } from "./labels";

/** Findings on the first page; the others are on theirs. */
const TOP = 7;

/** What to do, most money first, a line each: how many, how much, from when, how certain, and the plan that does it. Reasons open beside the page. */
export default class FindingList extends LightningElement {
  /** In the audit's order. */
  @api findings: readonly Finding[] = [];
  @api context!: SuggestionContext;

  labels = labels;
  /** Id of the finding whose users are being read; empty for none. */
  planning = "";
  found = 0;
  problem = "";
  reading = latest();

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get busy(): boolean {
    return this.planning !== "";
  }

  get items(): object[] {
    return this.findings.slice(0, TOP).map((finding) => {
      const { id, type, users, confidence } = finding;
      const title = findingTitle(finding);
      return {
        id,
        title,
        facts: `${type === "unusedSeats" ? seatsText(users) : usersText(users)} · ${confidenceWord(confidence)}`,
        saving: worthText(finding),
        plans: moveOf(finding) !== null && peopleOf(finding) !== null,
        planText:
          id === this.planning
            ? fill(labels.Findings_Planning, { users: formatNumber(this.found) })
            : labels.Findings_Plan,
        planTitle: fill(labels.Findings_PlanOf, { title }),
        openTitle: fill(labels.Findings_OpenTitle, { title }),
        whyTitle: fill(labels.Findings_WhyOf, { title })
      };
    });
  }

  get hasMore(): boolean {
    return this.findings.length > TOP;
  }

  get moreText(): string {
    return fill(labels.Findings_More, { count: formatNumber(this.findings.length) });
  }

  byId(id: string | undefined): Finding {
    return this.findings.find((finding) => finding.id === id)!;
  }

  handleShowAll(): void {
    navigate(this, { tab: "actions", license: null, profile: null });
  }

  handleWhy(event: Event): void {
    openWhy(this, (event.currentTarget as HTMLElement).dataset.why!);
  }

  handleOpen(event: Event): void {
    navigate(this, placeOf(this.byId((event.currentTarget as HTMLElement).dataset.id)));
  }

  /** Reads the users of a finding and takes them to a new plan. */
  async handlePlan(event: Event): Promise<void> {
    const finding = this.byId((event.currentTarget as HTMLElement).dataset.plan);
    const isLatest = this.reading.begin();
    this.planning = finding.id;
    this.found = 0;
    this.problem = "";
    try {
      const plan = await planFor(finding, findingTitle(finding), this.context, (users) => {
        this.found = users;
        return isLatest();
      });
      if (!isLatest()) return;
      if (plan) navigate(this, plan);
      else this.problem = labels.Findings_NobodyLeft;
    } catch (error) {
      if (isLatest()) this.problem = reduceErrors(error).message;
    }
    this.planning = "";
  }
}

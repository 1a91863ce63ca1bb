import { LightningElement, api } from "lwc";
import type { Finding, SuggestionContext } from "c/licenseEngine";
import { FindingPlanner, NO_PLANNING, canPlan, placeOf } from "c/findings";
import { fill, formatNumber } from "c/format";
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
  planning = NO_PLANNING;
  planner = new FindingPlanner(this, (planning) => {
    this.planning = planning;
  });

  override disconnectedCallback(): void {
    this.planner.drop();
  }

  get busy(): boolean {
    return this.planning.id !== "";
  }

  get problem(): string {
    return this.planning.nobody ? labels.Findings_NobodyLeft : this.planning.failure;
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
        plans: canPlan(finding, this.context),
        planText:
          id === this.planning.id
            ? fill(labels.Findings_Planning, { users: formatNumber(this.planning.found) })
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
    return fill(labels.Common_ShowAll, { count: formatNumber(this.findings.length) });
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
  handlePlan(event: Event): void {
    const finding = this.byId((event.currentTarget as HTMLElement).dataset.plan);
    this.planner.plan(finding.id, [finding], findingTitle(finding), this.context);
  }
}

import { LightningElement, wire } from "lwc";
import { CurrentPageReference, NavigationMixin, type PageReference } from "lightning/navigation";
import type { FindingRecord, Scope } from "c/licenseEngine";
import {
  ScopedModels,
  callHost,
  loadDecisions,
  loadModel,
  withRecords,
  type DecisionModel,
  type OptimizerModel,
  type Scoped
} from "c/host";
import ConfirmLeave from "c/confirmLeave";
import { keepFocus } from "c/keepFocus";
import { fill, formatSpan } from "c/format";
import {
  WHOLE,
  othersOf,
  placeOfState,
  samePlace,
  scopeOfState,
  stateOf,
  stateOfScope,
  withoutWhy,
  type Destination,
  type Tab,
  type WhyRequest
} from "c/optimizerNavigation";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { jobAlert, versionText } from "c/words";
import { labels } from "./labels";

/** Number of refreshes in this browser tab: the client cache outlives the page, so a reopened page must not start from 0. */
let refreshed = 0;

/** Tabs that list rows of a license: going to another license there ends the filter by license. */
const LISTS: readonly Tab[] = ["actions", "users", "populations", "pools"];

/** The app page: reads the facts once, shows how complete they are, and passes them to its tabs. The address names what is shown. */
export default class LicenseOptimizer extends NavigationMixin(LightningElement) {
  labels = labels;
  model: OptimizerModel | null = null;
  failure: Failure | null = null;
  /** Null until decided: all money comes from the decisions. */
  decisions: DecisionModel | null = null;
  decisionFailure: Failure | null = null;
  busy = true;
  /** Why what was saved does not count yet on the pages; null if it does. */
  behind: Failure | null = null;
  /** True while the pages show the numbers from before something was saved. */
  rereading = false;
  /** Why the jobs of the org need somebody; empty for none. */
  jobsAlert = "";
  /** The pages with work that is not saved. */
  unsaved = new Set<EventTarget>();
  /** Usage rows read so far. */
  rows = 0;
  tab: Tab = "overview";
  destination: Destination | null = null;
  /** Id of the finding whose reasons are open; empty for none. */
  why = "";
  /** Where the focus returns to when they are closed. */
  opener: HTMLElement | null = null;
  /** The filter of all pages. */
  scope: Scope = WHOLE;
  scopedModels = new ScopedModels();
  focus = keepFocus(this);

  /** The page around this one; null until it is known. */
  reference: PageReference | null = null;
  /** What each tab showed last: a tab that is opened again still shows it. */
  places = new Map<Tab, Destination>();
  /** What the address names. */
  address: Record<string, string> = {};

  /** Shows what the address names: after a link, Back, Forward or a reload. */
  @wire(CurrentPageReference)
  handleReference(reference: PageReference | null): void {
    if (!reference) return;
    const first = this.reference === null;
    this.reference = reference;
    this.scope = scopeOfState(reference.state ?? {});
    const place = placeOfState(reference.state ?? {});
    const address = place ? stateOf(place) : {};
    if (place) this.places.set(place.tab, { ...place, why: null });
    if (samePlace(address, this.address) || (first && !place)) return;
    const stays = samePlace(withoutWhy(address), withoutWhy(this.address));
    this.address = address;
    this.why = place?.why ?? "";
    if (stays) return;
    this.destination = place;
    this.tab = place?.tab ?? "overview";
  }

  override connectedCallback(): void {
    this.load();
  }

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  get context(): OptimizerModel["facts"]["context"] | null {
    return this.model?.facts.context ?? null;
  }

  /** Name and version of the app, for whoever reports a problem. */
  get version(): string {
    return this.context ? versionText(this.context.app) : "";
  }

  /** Whether anything is read anew now. */
  get reading(): boolean {
    return this.busy || this.rereading;
  }

  get rereadingText(): string {
    return this.rereading ? labels.App_Rereading : "";
  }

  get isEmpty(): boolean {
    return this.model?.audit.licenses.length === 0;
  }

  /** Whether only counters of logins are known: then no tab can list, check or move users. */
  get usersUnknown(): boolean {
    return this.context?.usersKnown === false;
  }

  /** What is in the scope; null until it is decided. */
  get scoped(): Scoped | null {
    return this.model && this.decisions && this.scopedModels.of(this.model, this.decisions, this.scope);
  }

  /** The filter as far as the org has it. */
  get shownScope(): Scope {
    return this.scoped?.scope ?? WHOLE;
  }

  /** Whether the tour may open by itself: not for somebody who follows a link to a place. */
  get welcome(): boolean {
    return this.model !== null && !this.isEmpty && this.destination === null;
  }

  /** Whether nothing is there because the org has not been counted: only the Setup page helps then. */
  get notCounted(): boolean {
    return this.isEmpty && this.context?.source === "org" && this.context.collection === null;
  }

  /** What an empty page says: that nothing was counted, with the reason if it is known, or that there are no licenses to count. */
  get empty(): { heading: string; why: string; action: string } {
    if (!this.notCounted)
      return {
        heading: labels.Empty_NoLicenses,
        why: labels.Empty_NoLicensesWhy,
        action: labels.Empty_NoLicensesAction
      };
    const reason = this.context?.laterRun?.reason;
    return {
      heading: labels.Empty_NotCounted,
      why: reason ? fill(labels.Empty_NotCountedFailed, { reason }) : labels.Empty_NotCountedWhy,
      action: labels.Empty_NotCountedAction
    };
  }

  /** A warning if the covered period has no logins at all; empty otherwise. */
  get noLogins(): string {
    if (!this.model || this.model.audit.usage.some((row) => row.logins > 0)) return "";
    return fill(labels.Empty_NoLogins, { span: formatSpan(this.model.audit.coverage) });
  }

  /** All reasons are of the decisions. */
  get whyOpen(): boolean {
    return this.why !== "" && this.decisions !== null;
  }

  /** What each tab should show; only one tab at a time has a request. */
  get to(): Partial<Record<Tab, Destination>> {
    return this.destination ? { [this.destination.tab]: this.destination } : {};
  }

  async load(): Promise<void> {
    this.busy = true;
    this.failure = null;
    this.behind = null;
    this.rereading = false;
    this.rows = 0;
    try {
      this.model = await loadModel(refreshed, (rows) => {
        this.rows = rows;
      });
      this.handleDecide();
      this.readJobs();
    } catch (error) {
      this.failure = reduceErrors(error);
    }
    this.busy = false;
  }

  /** Only an org has jobs. What can't be read of them keeps no page back: Setup shows why. */
  async readJobs(): Promise<void> {
    this.jobsAlert = "";
    if (this.context?.source !== "org") return;
    try {
      const state = await callHost("OptimizerJobsController.getJobs");
      this.jobsAlert = (state && jobAlert(state)) ?? "";
    } catch {
      this.jobsAlert = "";
    }
  }

  /** Reads everything again, bypassing the client cache. The pages begin anew: work on them that is not saved is lost only if the user says so. */
  async handleRefresh(): Promise<void> {
    if (this.unsaved.size && !(await ConfirmLeave.open({ label: labels.Leave_Heading, size: "small" }))) return;
    this.unsaved.clear();
    refreshed += 1;
    await this.load();
  }

  /** Reads everything again behind the pages, which stay: what was entered on the Setup tab changed the facts. */
  async handleFactsChange(): Promise<void> {
    refreshed += 1;
    const own = refreshed;
    this.rereading = true;
    this.behind = null;
    try {
      const model = await loadModel(own, () => {});
      const decisions = await loadDecisions(model, own);
      if (own === refreshed) Object.assign(this, { model, decisions });
    } catch (error) {
      // The pages stay: they can hold other work that is not saved.
      const failure = reduceErrors(error);
      if (own === refreshed)
        this.behind = { ...failure, message: fill(labels.App_Behind, { message: failure.message }) };
    }
    if (own === refreshed) this.rereading = false;
  }

  handleUnsavedWork(event: CustomEvent<boolean>): void {
    if (event.detail) this.unsaved.add(event.target!);
    else this.unsaved.delete(event.target!);
  }

  /** Decides on the current model; ignores the answer if the model has changed since then. */
  async handleDecide(): Promise<void> {
    const model = this.model!;
    this.decisions = null;
    this.decisionFailure = null;
    try {
      const decisions = await loadDecisions(model, refreshed);
      if (model === this.model) this.decisions = decisions;
    } catch (error) {
      if (model === this.model) this.decisionFailure = reduceErrors(error);
    }
  }

  /** Decisions about findings apply to all pages at once. */
  handleKeepRecords(event: CustomEvent<FindingRecord[]>): void {
    // A refresh may have begun before the answer came: it reads the records itself.
    if (this.decisions) this.decisions = withRecords(this.decisions, event.detail);
  }

  handleActivate(event: Event): void {
    const tab = (event.target as HTMLElement).dataset.tab as Tab;
    if (tab === this.tab) return;
    this.tab = tab;
    this.why = "";
    this.write(this.places.get(tab) ?? { tab, license: null, profile: null });
  }

  handleNavigate(event: CustomEvent<Destination>): void {
    if (this.why) (this.refs!.pages as HTMLElement).focus();
    this.why = event.detail.why ?? "";
    const { tab, license } = event.detail;
    const other = license !== null && this.scope.license !== null && license !== this.scope.license;
    if (other && LISTS.includes(tab)) this.scope = { ...this.scope, license: null };
    // The users of a finding, of a profile and idle ones are counted over all sites.
    const { suggestion, activity, profile } = event.detail;
    if (tab === "users" && (suggestion || activity || profile)) this.scope = { ...this.scope, site: null };
    this.destination = event.detail;
    this.tab = event.detail.tab;
    this.write(event.detail);
  }

  handleOpenWhy(event: CustomEvent<WhyRequest>): void {
    const { finding, opener } = event.detail;
    this.opener = opener;
    this.showWhy(finding);
  }

  /** What had the focus goes: the pages have it, once they are there. */
  handleFocusGoes(): void {
    const pages = this.refs!.pages as HTMLElement | undefined;
    if (pages) pages.focus({ preventScroll: true });
    else this.focus.before(".tabs");
  }

  handleCloseWhy(): void {
    this.showWhy("");
    const back = this.opener?.isConnected ? this.opener : (this.refs!.pages as HTMLElement);
    back.focus();
    this.opener = null;
  }

  showWhy(finding: string): void {
    this.why = finding;
    const place = placeOfState(this.address) ?? { tab: this.tab, license: null, profile: null };
    this.write({ ...place, why: finding || null });
  }

  /** A page shows something else now; Back does not stop at each filter. */
  handleRemember(event: CustomEvent<Destination>): void {
    if (event.detail.tab === this.tab) this.write({ ...event.detail, why: this.why || null }, true);
  }

  /** Another filter of all pages; Back does not stop at it. */
  handleScope(event: CustomEvent<Scope>): void {
    this.scope = event.detail;
    // What was focused can be gone; the bar keeps its own focus.
    if ((event.target as HTMLElement).localName !== "c-scope-bar") (this.refs!.pages as HTMLElement).focus();
    this.go(true);
  }

  write(place: Destination, replace = false): void {
    this.places.set(place.tab, { ...place, why: null });
    const address = stateOf(place);
    if (samePlace(address, this.address)) return;
    this.address = address;
    this.go(replace);
  }

  /** Lets the address name the place and the filter, once the page around this one is known. */
  go(replace: boolean): void {
    if (!this.reference) return;
    const { type, attributes, state } = this.reference;
    const named = { ...othersOf(state ?? {}), ...this.address, ...stateOfScope(this.scope) };
    this[NavigationMixin.Navigate]({ type, attributes, state: named }, replace);
  }
}

import { LightningElement, api } from "lwc";
import type { JobsState, ProfileMap } from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
import { navigate, type Destination, type SetupSection } from "c/optimizerNavigation";
import type { SetupCheck } from "c/setupChecklist";
import type { SectionItem } from "c/setupSections";
import { unsavedWork } from "c/unsavedWork";
import { factChecks, jobChecks, mapChecks } from "./checks";
import { firstSection, headingOf, sectionItems, sectionsOf } from "./sections";

/** Sections whose entries are saved together. */
const TERMS: readonly SetupSection[] = ["prices", "contract"];

/**
 * What the advice needs, in sections of which one shows: a checklist, and a form for each thing that an admin enters. Forms stay as they are while another
 * section shows. Tells with `unsavedwork` whether work would be lost.
 */
export default class SetupPage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  /** Null until the panel of the jobs has read them, and without an org. */
  jobs: JobsState | null = null;
  /** Null until the panel of the profiles has read it, and for somebody who may not. */
  map: ProfileMap | null = null;
  to: Destination | null = null;
  /** The section that a link named, or where the page began; null before the first. */
  wanted: SetupSection | null = null;
  /** Whether the heading gets the focus once it shows. */
  asked = false;
  unsaved: ReadonlySet<SetupSection> = new Set();
  work = unsavedWork(this);

  @api
  get destination(): Destination | null {
    return this.to;
  }
  set destination(destination: Destination | null) {
    this.to = destination;
    if (!destination) return;
    this.asked = Boolean(destination.section) || this.isConnected;
    this.wanted = destination.section ?? null;
    if (this.isConnected) this.begin();
    // Nothing is rendered again if the section shows already.
    Promise.resolve().then(() => this.go());
  }

  override connectedCallback(): void {
    this.begin();
  }

  override renderedCallback(): void {
    this.go();
  }

  override disconnectedCallback(): void {
    this.work.drop();
  }

  /** What the page begins with stays when that is mended. */
  begin(): void {
    this.wanted ??= firstSection(this.model, this.decisions);
  }

  go(): void {
    const heading = this.refs?.heading as HTMLElement | undefined;
    if (!this.asked || !heading) return;
    this.asked = false;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "nearest" });
  }

  get sections(): SetupSection[] {
    return sectionsOf(this.model);
  }

  /** The section that shows; a link may name one that the user does not have. */
  get section(): SetupSection {
    const { wanted } = this;
    return wanted && this.sections.includes(wanted) ? wanted : "checklist";
  }

  get heading(): string {
    return headingOf(this.section);
  }

  get checks(): SetupCheck[] {
    return [...factChecks(this.model, this.decisions), ...mapChecks(this.map), ...jobChecks(this.jobs)];
  }

  get items(): SectionItem[] {
    return sectionItems(this.sections, this.checks, this.unsaved);
  }

  /** Whether the user has a section. */
  get has(): Partial<Record<SetupSection, boolean>> {
    return Object.fromEntries(this.sections.map((section) => [section, true]));
  }

  /** Whether a section is hidden, by name; `terms` are the prices and the contract. */
  get off(): Partial<Record<SetupSection | "terms", boolean>> {
    const off = Object.fromEntries(this.sections.map((section) => [section, section !== this.section]));
    return { ...off, terms: !TERMS.includes(this.section) };
  }

  get termsSection(): SetupSection {
    return TERMS.includes(this.section) ? this.section : "prices";
  }

  get showsPairs(): boolean {
    return this.section === "pairs";
  }

  handleOpen(event: CustomEvent<SetupSection>): void {
    navigate(this, { tab: "setup", license: null, profile: null, section: event.detail });
  }

  handleJobs(event: CustomEvent<JobsState>): void {
    this.jobs = event.detail;
  }

  handleMap(event: CustomEvent<ProfileMap>): void {
    this.map = event.detail;
  }

  handleUnsaved(event: CustomEvent<boolean>): void {
    const section = (event.currentTarget as HTMLElement).dataset.part as SetupSection;
    const unsaved = new Set(this.unsaved);
    for (const one of TERMS.includes(section) ? TERMS : [section])
      if (event.detail) unsaved.add(one);
      else unsaved.delete(one);
    this.unsaved = unsaved;
    this.work.set(unsaved.size > 0);
  }
}

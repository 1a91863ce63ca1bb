import { LightningElement, api } from "lwc";
import type { MovePlan, PlanFile, PlanItem } from "c/licenseEngine";
import { dataLoaderFiles } from "c/licenseEngine";
import { downloadText } from "c/download";
import { fill } from "c/format";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

/** The files of a plan for Data Loader; says so if plans can't be applied here. */
export default class PlanFiles extends LightningElement {
  @api plan!: Pick<MovePlan, "id" | "kind">;
  @api items: readonly PlanItem[] = [];
  /** True in the local app without an org. */
  @api local = false;

  labels = labels;

  get made(): { files: PlanFile[]; failure: string } {
    try {
      return { files: dataLoaderFiles(this.plan, this.items), failure: "" };
    } catch (error) {
      return { files: [], failure: fill(labels.PlanFiles_Failed, { message: reduceErrors(error).message }) };
    }
  }

  get buttons(): { name: string; label: string }[] {
    return this.made.files.map(({ name }) => ({ name, label: fill(labels.PlanFiles_Download, { name }) }));
  }

  get noUndo(): boolean {
    return this.items.length > 0 && this.items.every(({ reversible }) => !reversible);
  }

  get text(): string {
    return this.local ? labels.PlanFiles_Local : labels.PlanFiles_Org;
  }

  handleDownload(event: Event): void {
    const { name } = (event.target as HTMLElement).dataset;
    const file = this.made.files.find((made) => made.name === name)!;
    downloadText(file.name, file.text);
  }
}

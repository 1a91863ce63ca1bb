import { LightningElement, api } from "lwc";
import { STYLE, documentTree } from "c/printableDocument";
import type { WordedDocument } from "c/words";
import { elementOf } from "./elementOf";

/** The document on a page: the same elements that the file has, with their own style sheet. */
export default class EvidenceDocument extends LightningElement {
  given!: WordedDocument;
  /** What the page shows now. */
  shown: WordedDocument | null = null;

  @api
  get words(): WordedDocument {
    return this.given;
  }
  set words(words: WordedDocument) {
    this.given = words;
    this.draw();
  }

  override renderedCallback(): void {
    this.draw();
  }

  /** Nothing in the template depends on the words, so nothing else draws them. */
  draw(): void {
    const paper = this.template!.querySelector(".paper");
    if (!paper || this.given === this.shown) return;
    this.shown = this.given;
    const style = elementOf({ tag: "style", attributes: {}, children: [STYLE] });
    paper.replaceChildren(style, elementOf(documentTree(this.given)));
  }
}

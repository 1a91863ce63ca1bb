import type * as Overview from "c/overviewPage";
import type * as Decisions from "#mocks/decisions";
import type * as Facts from "#mocks/facts";
import type * as Render from "#mocks/render";
import { inLanguage } from "#mocks/language";

/** Spaces that don't break are spaces. */
const plain = (text: string) => text.replace(/\s/g, " ");

describe("the overview in another language", () => {
  it("has German words, numbers and money for a German user, and is accessible", async () => {
    const { page, decided, facts, find, findAll, render, textOf } = inLanguage("de", "de-DE", () => ({
      page: (require("c/overviewPage") as typeof Overview).default,
      ...(require("#mocks/decisions") as typeof Decisions),
      ...(require("#mocks/facts") as typeof Facts),
      ...(require("#mocks/render") as typeof Render)
    }));
    const element = await render("c-overview-page", page, decided(facts()));
    const [row] = findAll(find(element, "[data-id=licenses]"), "tbody tr");
    expect([...row.children].map((cell) => plain(textOf(cell)))).toEqual([
      "Customer Community Plus",
      "1.000",
      "1.000",
      "100",
      "300 (30 %)",
      "Kein Pool",
      "10.000 $",
      "7.923 $",
      "900 Plätze weniger"
    ]);
    await expect(element).toBeAccessible();
  });
});

import type * as Format from "c/format";
import type * as Words from "c/words";
import { inLanguage } from "#mocks/language";

const texts = () => ({ ...(require("c/format") as typeof Format), ...(require("c/words") as typeof Words) });

describe("texts in another language", () => {
  it("have its words and plurals, with the numbers of the user's region", () => {
    const { formatMoney, formatPercent, usersText } = inLanguage("es", "es-MX", texts);
    expect(usersText(1)).toBe("1 usuario");
    expect(usersText(1234)).toBe("1,234 usuarios");
    expect(formatPercent(0.5)).toBe("50%");
    expect(formatMoney(10_000, "MXN")).toBe("$10,000");
  });

  it("join words as the language of the labels does, whatever the locale", () => {
    const { formatList, formatNumber } = inLanguage("de", "en-US", texts);
    expect(formatList(["a", "b", "c"])).toBe("a, b und c");
    expect(formatNumber(1234)).toBe("1,234");
  });

  it("name a basis in a sentence as the sentence needs it", () => {
    const { basisInSentence, basisWord } = inLanguage("de", "de-DE", texts);
    expect(basisWord("login")).toBe("Anmeldung");
    expect(basisInSentence("login")).toBe("Anmeldebasis");
    expect(basisInSentence(null)).toBe("unbekannter Basis");
  });
});

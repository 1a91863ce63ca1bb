import { populationCsv } from "../populationCsv";
import { populationRows } from "c/populationModel";
import { model } from "#mocks/model";

describe("../populationCsv", () => {
  it("writes unrounded numbers and leaves unknown cells empty", () => {
    const { audit } = model();
    const rows = populationRows(audit);
    const [header, ...lines] = populationCsv(rows).trimEnd().split("\r\n");
    expect(header.charCodeAt(0)).toBe(0xfeff);
    expect(header.slice(1).split(",").slice(0, 4)).toEqual(["License", "Profile", "Basis", "Month"]);
    expect(lines).toHaveLength(rows.length);
    expect(lines[0]).toBe(
      "Customer Community Plus,Dealers,Member,2026-07-01,1000,300,760,USD,2.5,10000,3040,1640,2,Best split,8360"
    );
    expect(lines[2]).toBe("Partner Community,Agents,Member,2026-07-01,50,45,900,USD,,1250,,,,,");
  });
});

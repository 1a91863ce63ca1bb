import { populationCsv } from "../populationCsv";
import { populationRows } from "c/populationModel";
import { decisionModel } from "#mocks/decisions";
import { facts } from "#mocks/facts";

describe("../populationCsv", () => {
  it("writes unrounded numbers and leaves unknown cells empty", () => {
    const rows = populationRows(decisionModel({}, [], facts()).audit);
    const [header, ...lines] = populationCsv(rows).trimEnd().split("\r\n");
    expect(header.charCodeAt(0)).toBe(0xfeff);
    expect(header.slice(1).split(",").slice(0, 4)).toEqual(["License", "Profile", "Basis", "Month"]);
    expect(header).toContain("Cost today per month,Member basis per month,Login basis per month,Users to move,");
    expect(lines).toHaveLength(rows.length);
    expect(lines[0]).toBe(
      "Customer Community Plus,Dealers,Member,2026-07-01,1000,300,760,USD,2.5,10000,10000,3040,900,Member and login,2076.957921,To negotiate,7923.042079"
    );
    expect(lines[2]).toBe("Partner Community,Agents,Member,2026-07-01,50,45,900,USD,,1250,1250,,,,,,");
  });
});

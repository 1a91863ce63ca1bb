import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parseXml, readMetadata, type Xml } from "./metadata.ts";
import { reportProblems, reportTable, type ReportMetadata } from "./reports.ts";
import type { Closed } from "./roles.ts";

const SOURCE = "force-app/main/default";
const { personalData: closed } = JSON.parse(readFileSync("org-check.json", "utf8")) as { personalData: Closed[] };
const packaged: ReportMetadata = {
  reportTypes: readMetadata(`${SOURCE}/reportTypes`, ".reportType-meta.xml"),
  reports: readMetadata(`${SOURCE}/reports`, ".report-meta.xml"),
  dashboards: readMetadata(`${SOURCE}/dashboards`, ".dashboard-meta.xml"),
  fields: readMetadata(`${SOURCE}/objects`, ".field-meta.xml")
};

const COST = "License_Move_Plan__c$Monthly_Saving__c";
const column = (table: string, field: string) =>
  `<columns><checkedByDefault>true</checkedByDefault><field>${field}</field><table>${table}</table></columns>`;
const TYPE = `<ReportType><baseObject>License_Move_Plan__c</baseObject><join><relationship>Moves__r</relationship></join><sections>
  ${column("License_Move_Plan__c", "Name")}${column("License_Move_Plan__c", "Monthly_Saving__c")}
  ${column("License_Move_Plan__c", "Price_Currency__c")}${column("License_Move_Plan__c.Moves__r", "State__c")}
  </sections></ReportType>`;
const shown = (field: string, sum = "") => `<columns>${sum}<field>${field}</field></columns>`;
const grouped = (field: string) => `<groupingsDown><field>${field}</field></groupingsDown>`;

/** Problems of a package with one report of one type, and of a dashboard where it is given. */
function problemsOf(report: string, type = TYPE, dashboard = ""): string[] {
  const one = (name: string, xml: string): Map<string, Xml> => new Map(xml ? [[name, parseXml(xml)]] : []);
  return reportProblems(
    {
      reportTypes: one("Plans", type),
      reports: one("Folder/Plans", `<Report>${report}<reportType>Plans__c</reportType></Report>`),
      dashboards: one("Folder/All", dashboard),
      fields: packaged.fields
    },
    closed
  );
}

test("reports, their types and the dashboard of the package name what exists", () => {
  assert.deepEqual(reportProblems(packaged, closed), []);
});

describe("a report type", () => {
  test("shows fields of its object and of joined ones, each once", () => {
    const type = TYPE.replace(
      "</sections>",
      `${column("License_Move_Plan__c", "Name")}${column("License_Move_Plan__c.Moves__r", "Gone__c")}${column("Account", "Name")}</sections>`
    );
    assert.deepEqual(problemsOf(shown("License_Move_Plan__c$Name"), type), [
      "Report type Plans: lists License_Move_Plan__c$Name twice",
      "Report type Plans: License_Move__c has no field Gone__c",
      "Report type Plans: Account is neither its object nor joined to it"
    ]);
  });

  test("joins by a relationship that exists", () => {
    const [problem] = problemsOf("", TYPE.replace("Moves__r", "Steps__r"));
    assert.equal(problem, "Report type Plans: License_Move_Plan__c has no child relationship Steps__r");
  });
});

describe("a report", () => {
  test("shows, filters and groups by columns of its type", () => {
    const filter = "<filter><criteriaItems><column>License_Move_Plan__c$Kind__c</column></criteriaItems></filter>";
    const report = `${shown("License_Move_Plan__c.Moves__r$State__c")}${shown("License_Move_Plan__c$Gone__c")}${filter}`;
    assert.deepEqual(problemsOf(report), [
      "Report Folder/Plans: its type has no column License_Move_Plan__c$Gone__c",
      "Report Folder/Plans: its type has no column License_Move_Plan__c$Kind__c"
    ]);
  });

  test("computes with columns of its type", () => {
    const formula =
      "<aggregates><developerName>FORMULA1</developerName><calculatedFormula>License_Move_Plan__c.Costs__c:SUM / 12</calculatedFormula></aggregates>";
    assert.deepEqual(problemsOf(formula), [
      "Report Folder/Plans: its type has no column License_Move_Plan__c$Costs__c"
    ]);
  });

  test("adds up amounts of one currency only", () => {
    const sum = shown(COST, "<aggregateTypes>Sum</aggregateTypes>");
    assert.deepEqual(problemsOf(`${grouped("License_Move_Plan__c$Name")}${sum}`), [
      `Report Folder/Plans: sums ${COST} over currencies: group by the currency first`
    ]);
    assert.deepEqual(problemsOf(`${grouped("License_Move_Plan__c$Price_Currency__c")}${sum}`), []);
  });

  test("draws what it groups by and shows", () => {
    const chart = `<chart><chartSummaries><column>${COST}</column></chartSummaries><groupingColumn>License_Move_Plan__c$Name</groupingColumn></chart>`;
    assert.deepEqual(problemsOf(chart), [
      "Report Folder/Plans: its chart is by License_Move_Plan__c$Name, but it is not grouped so",
      `Report Folder/Plans: its chart shows ${COST}, which is no column`
    ]);
  });
});

describe("a dashboard", () => {
  const tile = (report: string, kind: string) =>
    `<dashboardGridLayout><dashboardGridComponents><dashboardComponent><componentType>${kind}</componentType><report>${report}</report></dashboardComponent></dashboardGridComponents></dashboardGridLayout>`;

  test("shows the charts of reports that exist", () => {
    const run = "<dashboardType>LoggedInUser</dashboardType>";
    const named = (report: string) => problemsOf("", TYPE, `<Dashboard>${run}${tile(report, "Bar")}</Dashboard>`);
    assert.deepEqual(named("Folder/Gone"), ["Dashboard Folder/All: there is no report Folder/Gone"]);
    assert.deepEqual(named("Folder/Plans"), ["Dashboard Folder/All: Folder/Plans has no chart, not Bar"]);
  });

  test("never runs as a fixed user", () => {
    const run = "<dashboardType>SpecifiedUser</dashboardType><runningUser>ada@example.com</runningUser>";
    assert.deepEqual(problemsOf("", TYPE, `<Dashboard>${run}</Dashboard>`), [
      "Dashboard Folder/All: has to run as whoever looks at it (LoggedInUser)"
    ]);
  });
});

test("the guide says which role can run a report: not one that is grouped by what the role may not read", () => {
  const rows = reportTable(packaged, closed)
    .split("\n")
    .map((line) => line.split(" | "));
  const access = (name: string) =>
    rows
      .find(([first]) => first === `| ${name}`)
      ?.slice(2)
      .join("")
      .replaceAll(" ", "");
  assert.equal(access("Seats Trend"), "yesyesyesyes|");
  assert.equal(access("Cost by Basis"), "yesyes|");
  assert.equal(access("Moves Done"), "yesyesyes|");
});

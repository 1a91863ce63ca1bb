import { ROLES, type Role } from "./accessMatrix.ts";
import type { Xml } from "./metadata.ts";
import { isClosed, type PackagedMetadata } from "./roles.ts";
import { OBJECTS } from "./roleNeeds.ts";

/** Reports of the package, and what they are made of. */
export interface ReportMetadata {
  /** By API name. */
  reportTypes: ReadonlyMap<string, Xml>;
  /** By `Folder/Name`. */
  reports: ReadonlyMap<string, Xml>;
  /** By `Folder/Name`. */
  dashboards: ReadonlyMap<string, Xml>;
  /** Fields by `Object/fields/Field`. */
  fields: ReadonlyMap<string, Xml>;
}

/** A column of a report type: where its value is stored. */
interface Column {
  object: string;
  field: string;
}

/** Fields of every object that reports may show. */
const STANDARD = new Set(["Name", "CreatedDate", "LastModifiedDate"]);
const CURRENCY = "Price_Currency__c";
/** The chart of a report as a dashboard names it. */
const COMPONENTS: Record<string, string> = {
  HorizontalBar: "Bar",
  HorizontalBarStacked: "BarStacked",
  VerticalColumn: "Column",
  VerticalColumnGrouped: "ColumnGrouped",
  VerticalColumnStacked: "ColumnStacked",
  Line: "Line",
  LineGrouped: "LineGrouped"
};

/**
 * @param reportType its definition
 * @param fields of all objects
 * @returns the columns by the name that reports use, `Table$Field`, and what is wrong with them
 */
function columnsOf(reportType: Xml, fields: ReportMetadata["fields"]) {
  const columns = new Map<string, Column>();
  const problems: string[] = [];
  const base = reportType.text("baseObject");
  const tables = new Map([[base, base]]);
  for (const join of reportType.all("join")) {
    const relation = join.text("relationship");
    const child = childOf(base, relation, fields);
    if (child) tables.set(`${base}.${relation}`, child);
    else problems.push(`${base} has no child relationship ${relation}`);
  }
  for (const column of reportType.all("sections").flatMap((section) => section.all("columns"))) {
    const [table, field] = [column.text("table"), column.text("field")];
    const object = tables.get(table);
    const name = `${table}$${field}`;
    if (!object) problems.push(`${table} is neither its object nor joined to it`);
    else if (!STANDARD.has(field) && !fields.has(`${object}/fields/${field}`))
      problems.push(`${object} has no field ${field}`);
    else if (columns.has(name)) problems.push(`lists ${name} twice`);
    else columns.set(name, { object, field });
  }
  return { columns, problems };
}

/** The object whose lookup or master to `parent` names this relationship. */
function childOf(parent: string, relation: string, fields: ReportMetadata["fields"]): string | null {
  for (const [path, field] of fields)
    if (field.text("referenceTo") === parent && `${field.text("relationshipName")}__r` === relation)
      return path.split("/")[0]!;
  return null;
}

/** Columns that decide whether a report can be run at all: those it filters, groups and sorts by. */
function neededColumns(report: Xml): string[] {
  return [
    ...report.all("filter").flatMap((filter) => filter.all("criteriaItems").flatMap((item) => item.texts("column"))),
    ...[...report.all("groupingsDown"), ...report.all("groupingsAcross")].map((grouping) => grouping.text("field")),
    ...report.texts("sortColumn"),
    ...report.all("timeFrameFilter").map((frame) => frame.text("dateColumn"))
  ];
}

/** @returns what would be refused, or wrong, in reports and their types, one line each */
export function reportProblems(metadata: ReportMetadata, closed: PackagedMetadata["closed"]): string[] {
  const types = new Map(
    [...metadata.reportTypes].map(([name, xml]) => [name, columnsOf(xml, metadata.fields)] as const)
  );
  const used = new Set([...metadata.reports.values()].map((report) => typeOf(report)));
  return [
    ...[...types].flatMap(([name, { problems }]) => problems.map((problem) => `Report type ${name}: ${problem}`)),
    ...[...types.keys()].filter((name) => !used.has(name)).map((name) => `Report type ${name}: no report uses it`),
    ...[...metadata.reports].flatMap(([name, report]) => {
      const columns = types.get(typeOf(report))?.columns;
      const problems = columns ? problemsOf(report, columns, closed) : [`there is no report type ${typeOf(report)}`];
      return problems.map((problem) => `Report ${name}: ${problem}`);
    }),
    ...[...metadata.dashboards].flatMap(([name, dashboard]) =>
      dashboardProblems(dashboard, metadata.reports).map((problem) => `Dashboard ${name}: ${problem}`)
    )
  ];
}

function typeOf(report: Xml): string {
  return report.text("reportType").replace(/__c$/, "");
}

function problemsOf(report: Xml, columns: ReadonlyMap<string, Column>, closed: PackagedMetadata["closed"]): string[] {
  const shown = report.all("columns").map((column) => column.text("field"));
  const groupings = [...report.all("groupingsDown"), ...report.all("groupingsAcross")].map((one) => one.text("field"));
  const formulas = report.all("aggregates");
  const charts = report.all("chart");
  const inFormulas = formulas.flatMap((formula) =>
    [...formula.text("calculatedFormula").matchAll(/([\w.]+)\.(\w+):[A-Z]+/g)].map(
      ([, table, field]) => `${table}$${field}`
    )
  );
  const names = new Set([...formulas.map((formula) => formula.text("developerName")), "RowCount"]);
  const inCharts = charts.flatMap((chart) => chart.all("chartSummaries").map((summary) => summary.text("column")));
  const drawn = charts.flatMap((chart) => [
    ...chart.texts("groupingColumn"),
    ...chart.texts("secondaryGroupingColumn")
  ]);
  const all = [
    ...shown,
    ...neededColumns(report),
    ...inFormulas,
    ...inCharts.filter((name) => !names.has(name)),
    ...drawn
  ];
  return [
    ...[...new Set(all)].filter((name) => !columns.has(name)).map((name) => `its type has no column ${name}`),
    ...groupings
      .filter((name) => shown.includes(name))
      .map((name) => `${name} is a grouping and can't be a column too`),
    ...drawn
      .filter((name) => !groupings.includes(name))
      .map((name) => `its chart is by ${name}, but it is not grouped so`),
    ...inCharts
      .filter((name) => !names.has(name) && !shown.includes(name))
      .map((name) => `its chart shows ${name}, which is no column`),
    ...currencyProblems(report, columns, groupings, closed)
  ];
}

/** Amounts of different currencies must not end in one sum. Amounts are what a viewer may not see. */
function currencyProblems(
  report: Xml,
  columns: ReadonlyMap<string, Column>,
  groupings: readonly string[],
  closed: PackagedMetadata["closed"]
): string[] {
  const first = groupings[0];
  if (first !== undefined && columns.get(first)?.field === CURRENCY) return [];
  return report
    .all("columns")
    .filter((column) => column.texts("aggregateTypes").length > 0)
    .map((column) => column.text("field"))
    .filter((name) => {
      const column = columns.get(name);
      return column !== undefined && isClosed(`${column.object}.${column.field}`, "V", closed);
    })
    .map((name) => `sums ${name} over currencies: group by the currency first`);
}

function dashboardProblems(dashboard: Xml, reports: ReportMetadata["reports"]): string[] {
  const tiles = dashboard
    .all("dashboardGridLayout")
    .flatMap((grid) => grid.all("dashboardGridComponents"))
    .flatMap((tile) => tile.all("dashboardComponent"));
  return [
    // Anything else names a user of one org, and shows everybody what that user may see: prices above all.
    ...(dashboard.text("dashboardType") === "LoggedInUser" && !dashboard.text("runningUser")
      ? []
      : ["has to run as whoever looks at it (LoggedInUser)"]),
    ...tiles.flatMap((tile) => {
      const report = reports.get(tile.text("report"));
      if (!report) return [`there is no report ${tile.text("report")}`];
      const chart = report.all("chart")[0]?.text("chartType") ?? "no chart";
      return COMPONENTS[chart] === tile.text("componentType")
        ? []
        : [`${tile.text("report")} has ${chart}, not ${tile.text("componentType")}`];
    })
  ];
}

/**
 * Who can run a report: whoever reads its objects and every field it filters, groups and sorts by. A column of another field is left out for them.
 *
 * @returns `yes`, the number of columns that are left out, or empty, by role
 */
function accessOf(
  report: Xml,
  columns: ReadonlyMap<string, Column>,
  role: Role,
  closed: PackagedMetadata["closed"]
): string {
  const open = (name: string): boolean => {
    const column = columns.get(name);
    return column !== undefined && !isClosed(`${column.object}.${column.field}`, role, closed);
  };
  const objects = new Set([...columns.values()].map(({ object }) => object));
  if ([...objects].some((object) => OBJECTS[object]?.[role] === undefined)) return "";
  if (!neededColumns(report).every(open)) return "";
  const hidden = report.all("columns").filter((column) => !open(column.text("field"))).length;
  return hidden ? `all but ${hidden} columns` : "yes";
}

/** A Markdown table of the reports: what each says, and which role can run it. */
export function reportTable(metadata: ReportMetadata, closed: PackagedMetadata["closed"]): string {
  const rows = [...metadata.reports.values()]
    .map((report) => {
      const { columns } = columnsOf(metadata.reportTypes.get(typeOf(report))!, metadata.fields);
      const access = ROLES.map((role) => accessOf(report, columns, role, closed));
      return [report.text("name"), report.text("description"), ...access];
    })
    .sort(([one = ""], [other = ""]) => one.localeCompare(other));
  const head = ["report", "what it says", "Viewer", "Analyst", "Admin", "Mover"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

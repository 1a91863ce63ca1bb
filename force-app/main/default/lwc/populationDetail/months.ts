import type { FactColumn } from "c/factTable";
import { formatMonth } from "c/format";
import type { DetailMonth } from "c/populationModel";
import { labels } from "./labels";

function coverageOf({ inWindow, complete }: DetailMonth): string {
  if (inWindow) return labels.Detail_InWindow;
  return complete ? labels.Common_Complete : labels.Common_Partial;
}

/** A month of a population; partial months are marked. */
export const monthColumns: FactColumn<DetailMonth>[] = [
  { label: labels.Common_UsageMonth, value: ({ month }) => formatMonth(month) },
  { label: labels.Common_Users, type: "number", value: ({ registered }) => registered },
  { label: labels.Common_ActiveUsers, type: "number", value: ({ active }) => active },
  { label: labels.Common_ActiveRate, type: "percent", value: ({ activeRate }) => activeRate },
  { label: labels.Common_Logins, type: "number", value: ({ logins }) => logins },
  { label: labels.Populations_LoginsPerActive, type: "mean", value: ({ active, logins }) => active && logins / active },
  { label: labels.Common_Coverage, value: coverageOf }
];

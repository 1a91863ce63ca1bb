import type { FactColumn } from "c/factTable";
import { formatMonth } from "c/licenseFormat";
import type { DetailMonth } from "c/populationModel";
import { labels } from "./labels";

function coverageOf({ inWindow, complete }: DetailMonth): string {
  if (inWindow) return labels.Detail_InWindow;
  return complete ? labels.Detail_Complete : labels.Detail_Partial;
}

/** A month of a population; partial ones are marked as such. */
export const monthColumns: FactColumn<DetailMonth>[] = [
  { label: labels.Detail_Month, value: ({ month }) => formatMonth(month) },
  { label: labels.Populations_Registered, type: "number", value: ({ registered }) => registered },
  { label: labels.Populations_Active, type: "number", value: ({ active }) => active },
  { label: labels.Populations_ActiveRate, type: "percent", value: ({ activeRate }) => activeRate },
  { label: labels.Populations_Logins, type: "number", value: ({ logins }) => logins },
  { label: labels.Populations_LoginsPerActive, type: "mean", value: ({ active, logins }) => active && logins / active },
  { label: labels.Detail_Coverage, value: coverageOf }
];

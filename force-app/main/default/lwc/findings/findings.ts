export * from "./findingDecisions";
export * from "./findingGroups";
export * from "./findingPlaces";
export * from "./findingPlanner";
export * from "./findingPlans";
export * from "./findingWorklist";
export * from "./keepRecords";

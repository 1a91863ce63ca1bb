export * from "./findingPlaces";
export * from "./findingPlans";
export * from "./findingWorklist";

export * from "./findingPlaces";
export * from "./findingWorklist";

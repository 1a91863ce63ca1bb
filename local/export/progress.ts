/** Where an export reports what it does. */
export interface Progress {
  /** Something that the user should know. */
  note(text: string): void;
  /** The number of parts of this export. */
  parts(count: number): void;
  /** A part begins. */
  begin(name: string): Task;
}

/** A part of an export. */
export interface Task {
  /** More rows will come. */
  expect(rows: number): void;
  /** So many rows have arrived. */
  at(rows: number): void;
  end(): void;
}

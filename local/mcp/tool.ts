import type * as v from "valibot";
import type { Decided } from "./decided.ts";

/** The answer of a tool: data in the form of its output schema, and the gist of it in a few lines of text. */
export interface Answer<Data> {
  data: Data;
  lines: string[];
}

type Schema = v.GenericSchema<object, object>;

/** A question that a model can ask. Every tool only reads. */
export interface Tool<Input extends Schema = Schema, Output extends Schema = Schema> {
  name: string;
  title: string;
  /** For the model: what it answers, and when to use it rather than another. */
  description: string;
  input: Input;
  output: Output;
  /** @throws ToolError saying what to ask instead */
  answer(
    decided: Decided,
    input: v.InferOutput<Input>
  ): Answer<v.InferInput<Output>> | Promise<Answer<v.InferInput<Output>>>;
}

/** A tool whose answer the compiler compares with its schemas. */
export function tool<Input extends Schema, Output extends Schema>(made: Tool<Input, Output>): Tool {
  return made as unknown as Tool;
}

/** Why a tool has no answer, and what to do: a message for the model and the person behind it. */
export class ToolError extends Error {}

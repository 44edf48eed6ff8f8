import type { NumberModel } from './model.js';

/** The range of a number as a literal, or undefined when every number will do. */
export function rangeOf({ minimum, maximum, exclusiveMinimum, isWhole }: NumberModel): string | undefined {
  const range = { minimum, maximum, exclusiveMinimum, multipleOf: isWhole ? 1 : undefined };
  const text = JSON.stringify(range);
  return text === '{}' ? undefined : text;
}

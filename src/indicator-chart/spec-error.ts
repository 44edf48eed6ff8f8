/** The spec cannot be drawn as it is. The message is for the developer of the page, with the place in the spec. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

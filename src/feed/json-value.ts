/** What a JSON value is, and how it is shown. */

/** Whether a value is an object with properties. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list; none of what is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value as a problem sentence shows it: short, and never through the value's own code. */
export function shown(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value).slice(0, 60) : typeName(value);
}

/** Whether a number looks like a spreadsheet's day count (1954 to 2119) rather than a year. */
export function isSpreadsheetDate(value: unknown): boolean {
  return typeof value === 'number' && value > 20_000 && value < 80_000;
}

/** What a JSON value is, in the words of the problem sentences. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  return typeof value === 'string' ? 'text' : typeof value;
}

/** A value as a field shows it: a text as it is, what is none as the file has it, and nothing for nothing. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

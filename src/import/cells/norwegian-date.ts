/**
 * The day in Norway of a moment that a service gives in UTC or with an offset: figures published at 22.30 UTC on
 * 1 March are of 2 March for those who read them.
 */
export function norwegianDate(moment: unknown): string | undefined {
  if (typeof moment !== 'string') return undefined;
  const text = moment.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const time = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (!Number.isFinite(time)) return undefined;
  // Swedish writes a date as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(time);
}

import { parsePeriod } from '../../feed/parse/written-period.js';

const DAY = 86_400_000;
/** The day before the first one that spreadsheets count, as all of them do from March 1900 on. */
const SPREADSHEET_START = Date.UTC(1899, 11, 30);

/** The day that a text is, in Norwegian, Swedish or ISO order: `31.12.2023`, `2023-12-31`, `2023-12-31 00:00:00`. */
export function dayIn(text: string): string | undefined {
  const [, iso] = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/.exec(text) ?? [];
  if (iso !== undefined) return parsePeriod(iso)?.text;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (year === '') return undefined;
  const ordered = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parsePeriod(ordered)?.text;
}

/** The day that a spreadsheet's count of days stands for: 45 292 is 1 January 2024. */
export function dayOfCount(count: number): string {
  return new Date(SPREADSHEET_START + Math.floor(count) * DAY).toISOString().slice(0, 10);
}

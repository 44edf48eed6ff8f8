/** Built-in formats of workbooks (ECMA-376, 18.8.30) that show a number as a date or a time. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Whether a number format shows a count of days as a date. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (BUILT_IN_DATES.has(id)) return true;
  // What stands in quotes or brackets, or behind a backslash, is shown as it is.
  return code !== undefined && /[ymd]/i.test(plainCode(code)) && !/[#0?]/.test(plainCode(code));
}

/** Whether a number format shows a fraction as a percentage. */
export function isPercentFormat(id: number, code: string | undefined): boolean {
  return id === 9 || id === 10 || (code !== undefined && plainCode(code).includes('%'));
}

function plainCode(code: string): string {
  return code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}

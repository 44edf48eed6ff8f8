/** The sign that some editors put before the text of a file. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A text without that sign. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

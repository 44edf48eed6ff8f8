import type { Language } from '../../feed/feed.js';

/**
 * The code by which a spreadsheet shows a number as the reader sees it, in the reader's own notation: with as many
 * decimals, and as a percentage where the number is a share (0.123 seen as «12,3 %», but not 12.3 seen so). A number
 * that is seen in millions or thousands is shown whole.
 */
export function numberFormat(shown: string, value: number, language: Language): string {
  const [digits, decimals] = numberIn(shown, language);
  const isShare = shown.includes('%') && isNear(value * 100, digits, decimals);
  const isWhole = !isShare && !isNear(value, digits, decimals);
  const fraction = decimals === 0 || isWhole ? '' : `.${'0'.repeat(decimals)}`;
  return `#,##0${fraction}${isShare && !isNear(value, digits, decimals) ? '%' : ''}`;
}

/** The number at the start of a text, and how many decimals it has. */
function numberIn(shown: string, language: Language): [number: number, decimals: number] {
  const plain = shown.replace(/\s/g, '').replace('\u2212', '-');
  const text = language === 'en' ? plain.replaceAll(',', '') : plain.replace(',', '.');
  const [match = '', decimals = ''] = /^[-+]?\d+(?:\.(\d+))?/.exec(text) ?? [];
  return [Number(match), decimals.length];
}

/** Whether a number becomes the other when it is rounded. */
function isNear(value: number, rounded: number, decimals: number): boolean {
  return Math.abs(value - rounded) <= 0.51 * 10 ** -decimals;
}

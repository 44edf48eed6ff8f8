import type { Language } from '../../../feed/feed.js';
import { numberInText } from '../../../feed/parse/number.js';
import { plainText } from '../texts/plain-text.view.js';
import { formatNumber } from '../../../locale/number.js';

/** Most decimals that a number of a feed is shown with. */
const MOST_DECIMALS = 12;

/**
 * What a keeper who types a number means: the number, nothing for an empty field, and the text as it stands where it is
 * no number, so that it is neither lost nor taken for one. A comma at the end waits for its decimals.
 */
export function numberTyped(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return numberInText(trimmed.replace(/(?<=\d)[.,]$/, '').replace(/^\+(?=\d)/, '')) ?? trimmed;
}

/** A number as a keeper reads it in a field, with all its decimals; what is no number as it stands. */
export function numberShown(value: unknown, language: Language): string {
  if (typeof value !== 'number') return plainText(value);
  return formatNumber(value, decimalsOf(value), language);
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = value.toFixed(MOST_DECIMALS).replace(/0+$/, '').split('.');
  return decimals.length;
}

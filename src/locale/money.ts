import type { Language } from '../feed/feed.js';
import { currencySign, formatNumber, SPACE } from './number.js';

/**
 * An amount of money, rounded to three figures that count: `4,8 mill. kr`, `950 000 kr`, `4,95 mrd. kr`.
 *
 * @param least decimals that are written also where they are zeros, as far as they count
 */
export function formatMoney(amount: number, currency: string, language: Language, least = 0): string {
  const [divisor, word] = SCALES.find(([from]) => Math.abs(amount) >= from) ?? [1, undefined];
  const scaled = amount / divisor;
  const most = word === undefined ? 0 : Math.abs(scaled) >= 100 ? 0 : Math.abs(scaled) >= 10 ? 1 : 2;
  const decimals =
    [0, 1, 2].find(
      (count) => count >= Math.min(least, most) && Number(scaled.toFixed(count)) === Number(scaled.toFixed(most)),
    ) ?? most;
  const number = formatNumber(scaled, decimals, language);
  return [number, word?.[language], currencySign(currency, language)].filter((part) => part !== undefined).join(SPACE);
}

const SCALES: readonly (readonly [number, Readonly<Record<Language, string>>])[] = [
  [1e9, { nb: 'mrd.', nn: 'mrd.', sv: 'md', en: 'billion' }],
  [1e6, { nb: 'mill.', nn: 'mill.', sv: 'mn', en: 'million' }],
];

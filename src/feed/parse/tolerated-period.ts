import type { Period } from '../period.js';
import { parsePeriod } from './written-period.js';

const ABOUT = /^(?:ca\.?|circa|omtrent|omkring|rundt)\s*(?=\d)/i;
const YEARS = /^(\d{4})\s?[-–/]\s?(\d{2}|\d{4})$/;

/**
 * A period that is spelled as people spell it and not as a feed does, where it can be read in one way only: `2021-22`
 * and `2021/2022` for a year that goes over New Year, `2019–2021` for several years, `ca. 2016`.
 */
export function toleratedPeriod(text: string): Period | undefined {
  const exact = text.replace(ABOUT, '');
  if (exact !== text) {
    const period = parsePeriod(`${exact}~`) ?? toleratedPeriod(exact);
    return period && parsePeriod(`${period.text.replace('~', '')}~`);
  }
  const [, first = '', last = ''] = YEARS.exec(text) ?? [];
  const next = String(Number(first) + 1).padStart(4, '0');
  return parsePeriod(`${first}/${last === next ? next.slice(2) : last}`);
}

/** A period in its normalised spelling, however a feed may write it; what is none is given back as it is. */
export function normalSpelling(text: string): string {
  return (parsePeriod(text) ?? toleratedPeriod(text))?.text ?? text;
}

/**
 * A month that may be a year that goes over New Year: `2011-12` is December, and what many write for 2011/12.
 *
 * @returns that year, where the last digits are those of the next
 */
export function splitYearOf({ kind, year, part, text }: Period): Period | undefined {
  return kind === 'month' && part === (year + 1) % 100 ? parsePeriod(text.replace('-', '/')) : undefined;
}

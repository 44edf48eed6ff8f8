import { toleratedPeriod } from '../../feed/parse/tolerated-period.js';
import { parsePeriod } from '../../feed/parse/written-period.js';
import { dayIn } from './day.js';
import { partOfYearIn, type PartOfYear } from './part-of-year.js';

/** A period in a heading or a label. */
export interface WrittenPeriod {
  /** In the feed's spelling. */
  readonly period: string;
  /** What else stands there: `Jobber` of «Jobber 2024K1». */
  readonly rest: string;
  /** Whether a star says that its figures are provisional. */
  readonly isProvisional: boolean;
}

/** Longer than any heading with a period in it. */
const LONGEST = 120;
const YEAR = /(?<![\d.,])(1[89]\d\d|2[01]\d\d)(?![\d.,]\d|\d)/g;
const CODED = /(?<!\d)(\d{4})\s?-?\s?([HKQMUW])\s?(\d{1,2})(?!\w)/i;
const PART_NAME = /kvartal|quarter|\bkv\b|halvår|\b(?:uke|veke|vecka|week)\b/i;
const SHORT_YEAR = /[\s.\-/']+(\d\d)$/;

/**
 * The period that a text holds, however one of the four languages or a statistics office writes it: `2024K1`,
 * `1. kvartal 2024`, `kvartal 1 2024`, `2025M04`, `apr. 2025`, `2025U01`, `2021/22`, `2024`, `31.12.2023`.
 *
 * @returns undefined for a text with none, and for one with two: a change from one to the other is a figure of neither
 */
export function periodIn(written: string): WrittenPeriod | undefined {
  if (written.length > LONGEST || !/\d/.test(written)) return undefined;
  const text = written.replace(/[\s\u00a0]+/g, ' ').trim();
  const isProvisional = text.includes('*');
  const plain = text.replaceAll('*', '').trim();
  const found = wholePeriod(plain) ?? codedPeriod(plain) ?? periodInWords(plain) ?? yearAtEnd(plain);
  return found && { ...found, isProvisional };
}

/** A text that is a period and nothing else. */
function wholePeriod(text: string): Omit<WrittenPeriod, 'isProvisional'> | undefined {
  const period = dayIn(text) ?? (parsePeriod(text) ?? toleratedPeriod(text))?.text;
  return period !== undefined && isOfOurTime(period) ? { period, rest: '' } : undefined;
}

/** `Jobber 2024K1`, `2024 K1`. */
function codedPeriod(text: string): Omit<WrittenPeriod, 'isProvisional'> | undefined {
  const [all = '', year = '', letter = '', part = ''] = CODED.exec(text) ?? [];
  const period = all === '' ? undefined : parsePeriod(`${year}${letter}${part}`)?.text;
  return period !== undefined && isOfOurTime(period) ? { period, rest: trimmed(text.replace(all, ' ')) } : undefined;
}

/** A year, and a part of it in words or letters, in either order. */
function periodInWords(text: string): Omit<WrittenPeriod, 'isProvisional'> | undefined {
  const year = yearIn(text);
  if (!year) return undefined;
  const part = partOfYearIn(year.rest);
  const day = part && dayOfMonth(year.year, part);
  return part && { period: day ?? `${year.year}-${part.spelling}`, rest: day === undefined ? trimmed(part.rest) : '' };
}

/** «31. desember 2023» is a day, where a month has nothing but a number beside it. */
function dayOfMonth(year: string, { spelling, rest }: PartOfYear): string | undefined {
  const [, day] = /^(\d{1,2})\.?$/.exec(rest.trim()) ?? [];
  return day === undefined || !/^\d\d$/.test(spelling) ? undefined : dayIn(`${day}.${spelling}.${year}`);
}

/** The one year in a text; a part of it may have two digits for the year: «1. kv. 24», «apr-24». */
function yearIn(text: string): { readonly year: string; readonly rest: string } | undefined {
  const years = [...text.matchAll(YEAR)];
  const [year] = years;
  if (years.length > 1) return undefined;
  if (year) return { year: year[0], rest: `${text.slice(0, year.index)} ${text.slice(year.index + 4)}` };
  const [all = '', short] = SHORT_YEAR.exec(text) ?? [];
  const rest = text.slice(0, text.length - all.length);
  return short !== undefined && partOfYearIn(rest)?.rest.trim() === '' ? { year: `20${short}`, rest } : undefined;
}

/** A year behind a name: `Jobber 2023`. Before a name it may be the code of a place: `1804 Bodø`, `2012 Alta`. */
function yearAtEnd(text: string): Omit<WrittenPeriod, 'isProvisional'> | undefined {
  const years = [...text.matchAll(YEAR)];
  const year = years[0]?.[0];
  if (year === undefined || years.length > 1 || !/[\s,:(]\d{4}\)?$/.test(text) || text.includes('(-')) return undefined;
  // A part of a year that no year has: «5. kvartal 2024».
  if (PART_NAME.test(text)) return undefined;
  return { period: year, rest: trimmed(text.replace(year, ' ')) };
}

function isOfOurTime(period: string): boolean {
  const year = Number(period.slice(0, 4));
  return year >= 1800 && year < 2200;
}

function trimmed(text: string): string {
  return text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;–-]+|[\s,:;(–-]+$/g, '');
}

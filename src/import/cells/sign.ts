import { OBSERVATION_STATUSES, type ObservationStatus } from '../../feed/shape/vocabulary.js';
import type { SignSet } from '../table/source-table.js';

/** What a sign in a table means: a status, a hyphen's zero, or nothing that is known here. */
export type SignMeaning = ObservationStatus | 'zero' | 'unknown';

/** A sign as it stands in a table, with what it means. */
export interface Sign {
  readonly sign: string;
  readonly meaning: SignMeaning;
}

/** Signs that stand in place of a number, as the statistics offices of Norway, Sweden and Denmark print them. */
const NORDIC: ReadonlyMap<string, SignMeaning> = new Map([
  ['.', 'not-applicable'],
  ['..', 'missing'],
  ['...', 'missing'],
  ['\u2026', 'missing'],
  [':', 'confidential'],
  ['-', 'zero'],
  ['\u2013', 'zero'],
  ['\u2014', 'zero'],
  ['\u2212', 'zero'],
  ['n/a', 'missing'],
  ['#n/a', 'missing'],
  ['na', 'missing'],
  ['null', 'missing'],
]);

/** Eurostat's colon says that a figure is not available; what is confidential has a `c` beside it. */
const EUROSTAT: ReadonlyMap<string, SignMeaning> = new Map([...NORDIC, [':', 'missing'], ['-', 'not-applicable']]);

/** Letters and stars beside a number: SDMX observation flags, as Eurostat writes them, and Statistics Norway's star. */
const BESIDE: ReadonlyMap<string, SignMeaning> = new Map([
  ['*', 'provisional'],
  ['p', 'provisional'],
  ['e', 'estimated'],
  ['s', 'estimated'],
  ['f', 'forecast'],
  ['r', 'revised'],
  ['b', 'break'],
  ['d', 'definition'],
  ['u', 'low-reliability'],
  ['c', 'confidential'],
  ['m', 'missing'],
  ['z', 'not-applicable'],
]);

/** What a keeper can say that a sign in place of a number means, and one beside a number. */
const IN_PLACE = ['missing', 'not-applicable', 'confidential', 'zero'] as const;
const BESIDE_NUMBER = [
  'provisional',
  'estimated',
  'forecast',
  'revised',
  'break',
  'low-reliability',
  'unknown',
] as const;

/** The meanings that a sign can be given: those of its kind, of which `unknown` passes over it. */
export function meaningsOf(sign: string): readonly SignMeaning[] {
  const text = sign.toLowerCase();
  const isBeside = BESIDE.has(text) && !IN_PLACE.some((meaning) => meaning === BESIDE.get(text));
  return isBeside ? BESIDE_NUMBER : IN_PLACE;
}

/** The meaning of a text that is a sign in place of a number. */
export function signInPlace(text: string, set: SignSet = 'nordic'): Sign | undefined {
  const meaning = (set === 'eurostat' ? EUROSTAT : NORDIC).get(text.toLowerCase());
  return meaning === undefined ? undefined : { sign: text, meaning };
}

/** The meanings of what stands beside a number: `*`, `p`, `bp`, `(e)`. Undefined when a letter is no sign. */
export function signsBeside(text: string): readonly Sign[] | undefined {
  const letters = [...text.toLowerCase().replace(/[\s()[\],]/g, '')];
  const signs = letters.map((sign) => ({ sign, meaning: BESIDE.get(sign) }));
  return signs.every((found): found is Sign => found.meaning !== undefined) ? signs : undefined;
}

/**
 * The meanings of a status that a format gives by itself, as JSON-stat does: a sign of either kind, several letters, or
 * a word of the feed's own vocabulary.
 */
export function signsOfStatus(text: string, set: SignSet = 'nordic'): readonly Sign[] {
  const plain = text.trim();
  if (plain === '') return [];
  const word = OBSERVATION_STATUSES.find((status) => status === plain);
  if (word) return word === 'normal' ? [] : [{ sign: plain, meaning: word }];
  const inPlace = signInPlace(plain, set);
  return inPlace ? [inPlace] : (signsBeside(plain) ?? [{ sign: plain, meaning: 'unknown' }]);
}

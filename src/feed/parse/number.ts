import { shown, typeName } from '../json-value.js';
import type { ObservationStatus } from '../shape/vocabulary.js';
import type { Reader } from './reader.js';

/** Signs that statistics offices print instead of a number, and what they mean. A hyphen means zero there. */
const SIGNS: ReadonlyMap<string, ObservationStatus> = new Map([
  ['.', 'not-applicable'],
  ['..', 'missing'],
  [':', 'confidential'],
  ['-', 'missing'],
  ['–', 'missing'],
]);

const SPACES = /[\s\u00a0\u202f]/g;

/** A number of the feed: its value, and the status that a sign in its place stands for. */
export interface ReadNumber {
  readonly value: number | null;
  readonly status?: ObservationStatus;
}

/** Which numbers a property may have, in the words of the schema. `multipleOf: 1` means whole numbers. */
export interface NumberRange {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
}

/**
 * Reads a number. Numbers written as Norwegian text ("35 010", "2,6", "−4") are read with a warning; a sign in place of
 * a number becomes no value and a status, with a warning, since "-" means zero in one publication and nothing in
 * another.
 *
 * @param range what the sentence about another kind of value asks for
 */
export function parseNumber(reader: Reader, name: string, range?: NumberRange): ReadNumber {
  const raw = reader.raw(name);
  if (raw === undefined) return { value: null };
  if (typeof raw === 'number' && Number.isFinite(raw)) return { value: raw };
  const path = reader.at(name);
  const { problems } = reader.context;
  if (typeof raw !== 'string' && typeof raw !== 'number') {
    problems.error('type', path, { expected: 'number', found: typeName(raw), ...range });
    return { value: null };
  }
  const text = String(raw);
  const status = SIGNS.get(text.trim());
  if (status) {
    problems.warning('number-sign', path, { value: text.trim(), status });
    return { value: null, status };
  }
  const value = numberInText(text);
  if (value !== undefined) problems.warning('number-text', path, { value: shown(raw) });
  else if (range && typeof raw === 'string')
    problems.error('type', path, { expected: 'number', found: typeName(raw), ...range });
  else problems.error('number-unreadable', path, { value: shown(raw) });
  return { value: value ?? null };
}

/** Whether a number is one of those in a range. */
export function isInRange(
  value: number,
  { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, multipleOf }: NumberRange,
): boolean {
  const isAllowed = value >= minimum && value <= maximum && value > exclusiveMinimum;
  return isAllowed && (multipleOf === undefined || value % multipleOf === 0);
}

/**
 * The number that a Norwegian or English text holds, or undefined when it holds none or could be read two ways:
 * `139.985` is 139 985 in one country and less than 140 in another, and `1 2 3` may be three numbers.
 */
export function numberInText(text: string): number | undefined {
  const spaced = text.trim().replace(SPACES, ' ').replace('\u2212', '-');
  if (/^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(spaced)) return undefined;
  return /^-?(\d+|\d{1,3}( \d{3})+)([.,]\d+)?$/.test(spaced)
    ? Number(spaced.replaceAll(' ', '').replace(',', '.'))
    : undefined;
}

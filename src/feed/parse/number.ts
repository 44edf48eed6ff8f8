import type { ObservationStatus } from '../feed.js';
import { shown, typeName } from '../json-value.js';
import type { Reader } from '../reader.js';

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

/**
 * Reads a number. Numbers written as Norwegian text ("35 010", "2,6", "−4") are read with a warning; a sign in place of
 * a number becomes no value and a status, with a warning, since "-" means zero in one publication and nothing in
 * another.
 */
export function parseNumber(reader: Reader, name: string): ReadNumber {
  const raw = reader.raw(name);
  if (raw === undefined) return { value: null };
  if (typeof raw === 'number' && Number.isFinite(raw)) return { value: raw };
  const path = reader.at(name);
  const { problems } = reader.context;
  if (typeof raw !== 'string') {
    problems.error('type', path, { expected: 'number', found: typeName(raw) });
    return { value: null };
  }
  const status = SIGNS.get(raw.trim());
  if (status) {
    problems.warning('number-sign', path, { value: raw.trim(), status });
    return { value: null, status };
  }
  const value = numberInText(raw);
  if (value === undefined) problems.error('number-unreadable', path, { value: shown(raw) });
  else problems.warning('number-text', path, { value: shown(raw) });
  return { value: value ?? null };
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

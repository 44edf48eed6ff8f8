import { isObject, shown, listOf } from '../../json-value.js';
import type { ProblemList } from '../../problem.js';
import { BEFORE_2020, CODES_KNOWN_FROM, NORWEGIAN_CODES, type NorwegianCode } from './norway.js';
import { SWEDISH_COUNTY, SWEDISH_MUNICIPALITY } from './sweden.js';
import { propertyOf } from '../placed-items.js';

/** What is known of the systems of codes: whose they are, and how a code of it is spelled. */
const SYSTEMS = {
  'ssb-kommune': { country: 'NO', spelling: /^[0-9]{4}$/ },
  'ssb-fylke': { country: 'NO', spelling: /^[0-9]{2}$/ },
  'scb-kommun': { country: 'SE', spelling: SWEDISH_MUNICIPALITY },
  'scb-lan': { country: 'SE', spelling: SWEDISH_COUNTY },
} as const;

type System = keyof typeof SYSTEMS;

/** A code as a feed has it, with the region that it is for. */
interface WrittenCode {
  readonly system: System;
  readonly code: string;
  /** The first and the last day that the feed gives, as far as it goes. */
  readonly from: string;
  readonly to: string;
  readonly names: readonly string[];
  readonly path: string;
}

/** Earlier and later than every date that a feed may have. */
const [ALWAYS, FOR_EVER] = ['0000', '9999'] as const;

/**
 * Holds the codes of regions against the lists of Norway and the form of those of Sweden: a code that there is not,
 * that does not hold for all of the time which the feed gives, that is another region's, or another country's.
 *
 * @param input what `JSON.parse` gave
 */
export function checkCodes(input: unknown, problems: ProblemList): void {
  listOf(propertyOf(input, 'regions')).forEach((region, index) => {
    const country = textOf(propertyOf(region, 'country')) || 'NO';
    listOf(propertyOf(region, 'codes')).forEach((code, place) => {
      const written = writtenCode(code, region, `regions[${index}].codes[${place}]`);
      if (written) checkCode(written, country, problems);
    });
  });
}

function writtenCode(value: unknown, region: unknown, path: string): WrittenCode | undefined {
  const [system, code] = [textOf(propertyOf(value, 'system')), textOf(propertyOf(value, 'code'))];
  if (!Object.hasOwn(SYSTEMS, system) || code === '') return undefined;
  const names = propertyOf(region, 'name');
  return {
    system: system as System,
    code,
    from: textOf(propertyOf(value, 'validFrom')) || ALWAYS,
    to: textOf(propertyOf(value, 'validTo')) || FOR_EVER,
    names: (isObject(names) ? Object.values(names) : [names]).map(textOf),
    path,
  };
}

function checkCode(written: WrittenCode, country: string, problems: ProblemList): void {
  const { system, code, path } = written;
  const { country: own, spelling } = SYSTEMS[system];
  if (country !== own) return problems.warning('code-country', `${path}.system`, { system, country, own });
  if (!spelling.test(code)) {
    // A code that lacks a zero is told in words of its own.
    const isShort = own === 'NO' && /^[0-9]+$/.test(code) && code.length === (system === 'ssb-fylke' ? 1 : 3);
    if (!isShort)
      problems.warning('code-unknown', `${path}.code`, { value: shown(code), system, ...suggested(written) });
  } else if (system === 'ssb-kommune' || system === 'ssb-fylke') checkNorwegian(written, system, problems);
}

function checkNorwegian(written: WrittenCode, system: keyof typeof NORWEGIAN_CODES, problems: ProblemList): void {
  const { code, from, to, path, names } = written;
  const place = `${path}.code`;
  const official = NORWEGIAN_CODES[system].find((known) => known.code === code);
  if (!official) {
    const isOld = to < CODES_KNOWN_FROM && BEFORE_2020.test(code);
    if (!isOld) problems.warning('code-unknown', place, { value: code, system, ...suggested(written) });
  } else if (!names.some((name) => isNamed(official, name))) {
    // Before 2020 the same four digits may have been another municipality's.
    if (to >= CODES_KNOWN_FROM)
      problems.warning('code-other', place, { value: code, name: official.name, ...suggested(written) });
  } else if (official.to !== undefined && to > official.to) {
    problems.warning('code-ended', place, { value: code, to: official.to, ...suggested(written) });
  } else if (official.from !== undefined && from !== ALWAYS && from < official.from.slice(0, from.length)) {
    problems.warning('code-begins', place, { value: code, from: official.from });
  }
}

/** The code that a region of this name has at the end of the time that the feed gives. */
function suggested({ system, names, to }: WrittenCode): { readonly suggestion?: string } {
  if (system !== 'ssb-kommune' && system !== 'ssb-fylke') return {};
  const plain = names.map((name) => name.toLowerCase().replace(/ (?:fylkes)?kommune$/, ''));
  const named = NORWEGIAN_CODES[system].filter(({ name }) =>
    [name, ...name.split(' - ')].some((part) => plain.includes(part.toLowerCase())),
  );
  const valid = named.filter(({ from = ALWAYS, to: end = FOR_EVER }) => from <= to && end >= to);
  const codes = new Set(valid.map(({ code }) => code));
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? { suggestion: only } : {};
}

/** Whether a region is called this, in one of its languages, with or without more words: `Halden kommune`. */
function isNamed({ name }: NorwegianCode, written: string): boolean {
  const words = wordsOf(written);
  return name.split(' - ').some((part) => wordsOf(part).every((word) => words.includes(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

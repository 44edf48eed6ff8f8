import { isObject } from '../json-value.js';
import { languageOf, phraseIn } from '../localized-text.js';
import { normalSpelling, splitYearOf } from '../parse/tolerated-period.js';
import { parsePeriod } from '../parse/written-period.js';
import type { Language } from '../shape/widget-words.js';
import { propertyOf } from './placed-items.js';

/** A name of a property, or the number of an item of a list. */
export type Step = string | number;

/** What a place in a feed is about, in the words of the feed. */
export interface Place {
  /** The steps that lead to it, as far as there is something. */
  readonly steps: readonly Step[];
  /** What the last step would have been, where there is nothing: the name of a property that is missing. */
  readonly missing?: string;
  /** Ids of the indicator and the region that it is about. */
  readonly indicator?: string;
  readonly region?: string;
  /** The period, in its normalised spelling. */
  readonly period?: string;
  /** The id of the nearest thing that has one, other than those. */
  readonly item?: string;
  /** What the things are called that it lies in, the outermost first; the region comes before the indicator. */
  readonly names: readonly unknown[];
}

/** A period at the end of a path, in the place of the number of an observation. */
const NAMED_PERIOD = / \(([^()]+)\)$/;

/**
 * Finds out what a problem's path is about.
 *
 * @param path for instance `indicators[0].series[7].observations[3].value`, or with a period in the place of the
 * number: `indicators[0].series[7].observations (2023-Q2)`
 * @param input what `JSON.parse` gave
 */
export function placeOf(path: string, input: unknown): Place {
  const { steps, missing } = stepsOf(path, input);
  const things = steps.map((_, index) => valueAt(input, steps.slice(0, index + 1)));
  const [list, number, part, place, observations, index] = steps;
  const isFigure = list === 'indicators' && typeof number === 'number';
  const indicator = isFigure ? things[1] : undefined;
  const series = isFigure && part === 'series' && typeof place === 'number' ? things[3] : undefined;
  const observation = observations === 'observations' && typeof index === 'number' ? things[5] : undefined;
  const region = textOf(propertyOf(series, 'region')) ?? textOf(propertyOf(regionIn(list, things[1]), 'id'));
  const written = textOf(propertyOf(observation, 'period'));
  const period = written === undefined ? undefined : (NAMED_PERIOD.exec(path)?.[1] ?? written);
  const item = list !== 'indicators' && list !== 'regions' ? textOf(propertyOf(things[1], 'id')) : undefined;
  const indicatorId = textOf(propertyOf(indicator, 'id'));
  return {
    steps,
    ...(missing === undefined ? {} : { missing }),
    ...(indicatorId === undefined ? {} : { indicator: indicatorId }),
    ...(region === undefined ? {} : { region }),
    ...(period === undefined ? {} : { period: normalSpelling(period) }),
    ...(item === undefined ? {} : { item }),
    names: series ? [nameOfRegion(region, input), nameOf(indicator)] : namesOf(list, things[1], input),
  };
}

/** A name in the reader's language: of a text, or of one with several languages. */
export function nameIn(name: unknown, language: Language): string {
  if (typeof name === 'string') return name.trim();
  if (!isObject(name)) return '';
  const text: Partial<Record<Language, string>> = {};
  for (const [code, part] of Object.entries(name)) {
    const known = languageOf(code);
    if (known && typeof part === 'string') text[known] = part;
  }
  return phraseIn(text, language).text.replaceAll('\u00ad', '').trim();
}

/** Where a thing has its name: the first of these that is not empty. */
const NAMES = ['title', 'name', 'label'] as const;

/** What a thing of a feed calls itself, in the reader's language; empty for what has no name. */
export function nameOfThing(thing: unknown, language: Language): string {
  return NAMES.map((name) => nameIn(propertyOf(thing, name), language)).find((name) => name !== '') ?? '';
}

/** The value that steps lead to. */
export function valueAt(input: unknown, steps: readonly Step[]): unknown {
  return steps.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? (value[step] as unknown) : undefined;
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, input);
}

/** The steps of a path. Names may hold full stops and brackets, so they are taken from what is there. */
function stepsOf(path: string, input: unknown): { readonly steps: readonly Step[]; readonly missing?: string } {
  const steps: Step[] = [];
  let rest = path;
  let value = input;
  while (rest !== '') {
    const step = nextStep(rest, value);
    if (step === undefined) return { steps, missing: rest.replace(/^\./, '') };
    steps.push(step.step);
    rest = rest.slice(step.length);
    value = valueAt(value, [step.step]);
  }
  return { steps };
}

function nextStep(rest: string, value: unknown): { readonly step: Step; readonly length: number } | undefined {
  if (Array.isArray(value)) {
    const [all = '', number] = /^\[(\d+)\]/.exec(rest) ?? NAMED_PERIOD.exec(rest) ?? [];
    const index = rest.startsWith('[') ? Number(number) : indexOfPeriod(value, number);
    return index >= 0 && index < value.length ? { step: index, length: all.length } : undefined;
  }
  if (!isObject(value)) return undefined;
  const start = rest.startsWith('.') ? 1 : 0;
  const names = Object.keys(value).filter((name) => {
    const isHere = rest.startsWith(name, start);
    return isHere && /^(?:$|[.[]| \()/.test(rest.slice(start + name.length));
  });
  const longest = names.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : { step: longest, length: start + longest.length };
}

function indexOfPeriod(observations: readonly unknown[], period: string | undefined): number {
  return observations.findIndex((observation) => {
    const text = textOf(propertyOf(observation, 'period'));
    if (text === undefined || period === undefined) return false;
    const month = parsePeriod(text);
    // A month of a series of years may have been read as one that goes over New Year.
    return normalSpelling(text) === period || (month && splitYearOf(month)?.text === period);
  });
}

/** The region of a target or a focus area, or a region itself. */
function regionIn(list: Step | undefined, thing: unknown): unknown {
  if (list === 'regions') return thing;
  return list === 'targets' ? { id: propertyOf(thing, 'region') } : undefined;
}

function namesOf(list: Step | undefined, thing: unknown, input: unknown): readonly unknown[] {
  if (list === 'links') {
    const ends = ['from', 'to'].map((end) => nameIn(nameOfEnd(propertyOf(thing, end), input), 'nb'));
    return ends.every((end) => end !== '') ? [ends.join(' – ')] : [];
  }
  return thing === undefined ? [] : [nameOf(thing)];
}

function nameOfEnd(end: unknown, input: unknown): unknown {
  for (const [kind, collection] of [
    ['actor', 'actors'],
    ['factor', 'factors'],
    ['project', 'projects'],
  ] as const) {
    const id = textOf(propertyOf(end, kind));
    if (id !== undefined) return nameOf(itemOf(collection, id, input)) ?? id;
  }
  return undefined;
}

function nameOfRegion(id: string | undefined, input: unknown): unknown {
  return nameOf(itemOf('regions', id, input)) ?? id;
}

function itemOf(collection: string, id: string | undefined, input: unknown): unknown {
  const items = propertyOf(input, collection);
  return Array.isArray(items) ? items.find((item) => textOf(propertyOf(item, 'id')) === id) : undefined;
}

/** What a thing is called: its title, name or label, else its id. */
function nameOf(thing: unknown): unknown {
  return [...NAMES, 'id'].map((name) => propertyOf(thing, name)).find((name) => nameIn(name, 'nb') !== '');
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

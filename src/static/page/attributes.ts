import { regionMeant } from '../../feed/derive/lookup.js';
import type { Feed, Language } from '../../feed/feed.js';
import { spanFrom } from '../../feed/period-span.js';
import { FIGURE_NAMES } from '../../figures/doors.js';
import { categoriesIn, comparedIn } from '../../kpi-jobs-value/chosen-figure.js';
import { MODES, SCALES, VIEWS } from '../../view/asked/attribute-values.js';
import { STATIC_ELEMENTS, type StaticElement, type StaticOptions } from '../static-options.js';

/** Attributes by their names. */
export type WrittenAttributes = Readonly<Record<string, string | undefined>>;

/** A value that an attribute cannot have, with those that it can. */
export interface WrongValue {
  readonly attribute: string;
  readonly value: string;
  /** The values that it can have, or such as it can have where there are too many to name. */
  readonly allowed: readonly string[];
}

/** What is to be rendered, or what is wrong. */
export type AskedFor = { readonly options: StaticOptions } | { readonly wrong: WrongValue };

/** The attributes that have one of a few values, or a number in a range. */
const VALUES = {
  figure: [...FIGURE_NAMES, 'none'],
  scale: SCALES,
  mode: MODES,
  view: VIEWS,
  drawings: ['all', 'none'],
} as const;
const SPANS = ['2018..2023', '2020-Q4..', '..2019'] as const;
const RANGES = { 'heading-level': [2, 6], width: [240, 4_000] } as const;

/**
 * What attributes of an element ask for in a feed, of which they may name a region that it does not have. Attributes
 * that are about scripts alone are left aside.
 *
 * @param name its tag
 */
export function askedIn(feed: Feed, name: string, attributes: WrittenAttributes, language: Language): AskedFor {
  const element = STATIC_ELEMENTS.find((each) => each === name);
  if (!element) return { wrong: { attribute: 'element', value: name, allowed: STATIC_ELEMENTS } };
  const wrong = wrongValueIn(attributes) ?? wrongRegion(feed, attributes);
  return wrong ? { wrong } : { options: { element, language, ...texts(attributes), ...choices(attributes, element) } };
}

function wrongValueIn(attributes: WrittenAttributes): WrongValue | undefined {
  for (const [attribute, allowed] of Object.entries(VALUES)) {
    const value = attributes[attribute];
    if (value && !allowed.some((each) => each === value)) return { attribute, value, allowed };
  }
  for (const [attribute, [least, most]] of Object.entries(RANGES)) {
    const value = attributes[attribute];
    const number = Number(value);
    const isRight = Number.isInteger(number) && number >= least && number <= most;
    if (value && !isRight) return { attribute, value, allowed: [`${least}–${most}`] };
  }
  const { span } = attributes;
  return span && !spanFrom(span) ? { attribute: 'span', value: span, allowed: SPANS } : undefined;
}

function wrongRegion(feed: Feed, { region: value }: WrittenAttributes): WrongValue | undefined {
  if (!value || regionMeant(feed, value)) return undefined;
  return { attribute: 'region', value, allowed: feed.regions.map(({ id }) => id) };
}

/** Attributes that are texts; an empty one is the same as none. */
function texts({
  region,
  heading,
  selected,
}: WrittenAttributes): Pick<StaticOptions, 'region' | 'heading' | 'selected'> {
  return { ...(region ? { region } : {}), ...(heading ? { heading } : {}), ...(selected ? { selected } : {}) };
}

function choices(attributes: WrittenAttributes, element: StaticElement): Omit<StaticOptions, 'element'> {
  const { compare, categories, period, span } = attributes;
  const one = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((each) => each === attributes[name]);
  const [figure, mode, view] = [one('figure', VALUES.figure), one('mode', VALUES.mode), one('view', VALUES.view)];
  const [drawings, scale] = [one('drawings', VALUES.drawings), one('scale', VALUES.scale)];
  const [headingLevel, width] = [Number(attributes['heading-level']), Number(attributes['width'])];
  return {
    ...(headingLevel ? { headingLevel } : {}),
    ...(width ? { width } : {}),
    ...(view ? { view } : {}),
    ...(drawings ? { drawings } : {}),
    ...(element === 'five-factor-map' && mode ? { mode } : {}),
    ...(element === 'kpi-jobs-value' && figure ? { figure } : {}),
    ...(element === 'kpi-jobs-value' && scale ? { scale } : {}),
    ...(compare ? { compare: comparedIn(compare) } : {}),
    ...(categories ? { categories: categoriesIn(categories) } : {}),
    ...(period ? { period } : {}),
    ...(span ? { span } : {}),
  };
}

import type { Frequency, Indicator, Series, Unit } from '../feed.js';
import { decimalsIn } from '../derive/decimals.js';
import { LIMITS } from '../limits.js';
import type { Reader } from '../reader.js';
import { CONCEPTS, FREQUENCIES, GOOD_DIRECTIONS, MEASURE_TYPES, PRICE_BASES } from '../vocabulary.js';
import {
  flag,
  items,
  label,
  number,
  object,
  otherReferences,
  references,
  source,
  string,
  text,
  title,
  word,
  type Field,
} from './fields.js';
import { parseObservations } from './observations.js';

const unit = object<Unit>({
  id: (reader, name) => unitId(reader.string(name) ?? labelAlone(reader.raw('label'))),
  label,
  currency: string,
  decimals: (reader, name) => Math.min(6, Math.max(0, Math.round(number(reader, name) ?? 0))),
});

const series: Field<Series[]> = (indicator, name) => {
  const seen = new Set<string>();
  const frequency: Frequency = indicator.silently().word('frequency', FREQUENCIES, 'year');
  return indicator.list(name, LIMITS.seriesPerIndicator, (reader) => {
    if (!reader.has('region')) reader.context.problems.error('required', reader.at('region'), {});
    const region = reader.reference('region', 'regions');
    const observations = parseObservations(reader, frequency);
    if (region === undefined) return undefined;
    if (!seen.has(region)) {
      seen.add(region);
      return { region, observations };
    }
    reader.context.problems.error('duplicate-id', reader.at('region'), { value: region });
    return undefined;
  });
};

/** Only counts can be added up: never averages, rates, indices or percentages. */
const additive: Field<boolean> = (reader, name) => flag(true)(reader, name) && isCount(reader.silently());

export const indicators = items<Indicator>(
  {
    title,
    shortTitle: label,
    definition: text,
    unit: (reader, name) => unit(reader, name) ?? { id: '', decimals: 0 },
    measure: word(MEASURE_TYPES, 'other'),
    additive,
    prices: word(PRICE_BASES, undefined),
    basePeriod: string,
    frequency: word(FREQUENCIES, 'year'),
    goodDirection: word(GOOD_DIRECTIONS, 'none'),
    concept: word(CONCEPTS, 'other'),
    parts: otherReferences('indicators'),
    focusAreas: references('focusAreas'),
    source,
    note: text,
    series,
  },
  LIMITS.indicators,
  withDecimals,
);

function isCount(reader: Reader): boolean {
  const measure = reader.raw('measure');
  return (measure === 'stock' || measure === 'flow') && unit(reader, 'unit')?.id !== 'percent';
}

/** Where the id has been forgotten a label in one language tells which unit it is. */
function labelAlone(label: unknown): string {
  return typeof label === 'string' ? label : '';
}

/** Other ways to write the unit of percentages count as it, since a percentage read as a count would be added up. */
function unitId(id: string): string {
  return /^(%|pct|pst|percent|pro[sc]ent)\.?$/i.test(id) ? 'percent' : id;
}

/** Without `decimals` in the feed, the figures themselves say how many they have. */
function withDecimals(indicator: Indicator, reader: Reader): Indicator {
  if (reader.silently().object('unit')?.has('decimals')) return indicator;
  const values = indicator.series.flatMap(({ observations }) => observations.map(({ value }) => value));
  return { ...indicator, unit: { ...indicator.unit, decimals: decimalsIn(values) } };
}

import {
  CONCEPTS, FREQUENCIES, GOOD_DIRECTIONS, MEASURE_TYPES, PRICE_BASES, type Frequency, type Indicator, type Series, type Unit,
} from '../feed.js';
import { LIMITS } from '../limits.js';
import type { Reader } from '../reader.js';
import { optional, parseId, parseSource, withoutDuplicates } from './common.js';
import { parseOptionalNumber } from './number.js';
import { parseObservations } from './observations.js';

const ADDITIVE = new Set(['stock', 'flow']);

export function parseIndicators(root: Reader): Indicator[] {
  return withoutDuplicates(root.list('indicators', LIMITS.indicators, parseIndicator), root, 'indicators');
}

function parseIndicator(reader: Reader, index: number): Indicator {
  const id = parseId(reader, 'indicator', index);
  const measure = reader.word('measure', MEASURE_TYPES, 'other');
  const frequency = reader.word('frequency', FREQUENCIES, 'year');
  const unit = parseUnit(reader.object('unit'));
  return {
    id,
    title: reader.requiredText('title', id),
    ...optional('shortTitle', reader.text('shortTitle', LIMITS.label)),
    ...optional('definition', reader.text('definition')),
    unit,
    measure,
    additive: ADDITIVE.has(measure) && unit.id !== 'percent' && reader.boolean('additive', true),
    ...optional('prices', reader.word('prices', PRICE_BASES, undefined)),
    ...optional('basePeriod', reader.string('basePeriod')),
    frequency,
    goodDirection: reader.word('goodDirection', GOOD_DIRECTIONS, 'none'),
    concept: reader.word('concept', CONCEPTS, 'other'),
    parts: reader.references('parts', 'indicators').filter((part) => part !== id),
    focusAreas: reader.references('focusAreas', 'focusAreas'),
    ...optional('source', parseSource(reader.object('source'))),
    ...optional('note', reader.text('note')),
    series: parseSeriesList(reader, frequency),
  };
}

function parseUnit(reader: Reader | undefined): Unit {
  const decimals = reader && parseOptionalNumber(reader, 'decimals');
  return {
    id: reader?.string('id') ?? '',
    ...optional('label', reader?.text('label', LIMITS.label)),
    ...optional('currency', reader?.string('currency')),
    decimals: Math.min(6, Math.max(0, Math.round(decimals ?? 0))),
  };
}

function parseSeriesList(indicator: Reader, frequency: Frequency): Series[] {
  const seen = new Set<string>();
  return indicator.list('series', LIMITS.seriesPerIndicator, (reader) => {
    if (!reader.has('region')) reader.context.problems.error('required', reader.at('region'), {});
    const region = reader.reference('region', 'regions');
    const observations = parseObservations(reader, frequency);
    if (region === undefined) return undefined;
    if (seen.has(region)) {
      reader.context.problems.error('duplicate-id', reader.at('region'), { value: region });
      return undefined;
    }
    seen.add(region);
    return { region, observations };
  });
}

import { comparePeriodTexts, periodFrom } from '../../../feed/period.js';
import { periodIn } from '../../cells/period.js';
import type { FeedIndicator } from '../../matching/feed/feed-indicator.js';
import type { Layout } from '../../matching/layout/layout.js';
import type { Reading } from '../../matching/readings.js';
import { finding } from '../questions/ask.js';
import type { Finding } from '../questions/finding.js';
import { periodAfter } from './period-alignment.js';
import type { Setting } from './understanding-setting.js';

/** The figures of a table, with places and periods that were said or follow; none when it stays open whose they are. */
export interface CompletedReadings {
  readonly readings?: () => Iterable<Reading>;
  readonly findings: readonly Finding[];
}

/** Completes a table that has no places or no periods: numbers in a column, a copied row, a list without a heading. */
export function withWhatIsMissing(
  setting: Setting,
  layout: Layout,
  readings: () => Iterable<Reading>,
): CompletedReadings {
  const { indicator } = setting;
  const asked = layout.hasPeriods || setting.layout.period !== undefined ? undefined : askForPeriod(setting, layout);
  const period = setting.layout.period ?? asked?.chosen?.slice('period:'.length);
  const region = layout.hasPlaces ? undefined : (setting.layout.region ?? onlyRegion(indicator));
  if (!layout.hasPlaces && region === undefined) return inOrder(setting, layout, readings, setting.layout.period);
  if (asked?.isOpen === true) return layout.hasPlaces ? { findings: [asked] } : unrecognised(setting);
  return { readings: () => completed(readings(), period, region), findings: asked ? [asked] : [] };
}

/** Asks of when figures are that have places alone; a title above them may say it. */
function askForPeriod({ indicator, answers }: Setting, layout: Layout): Finding {
  const told = titlePeriod(layout);
  const next = told ?? nextPeriod(indicator);
  return finding('period-missing', { period: next ?? '' }, answers, {
    answers: next === undefined ? [] : [`period:${next}`],
    doors: ['say'],
    prefix: 'period:',
    standard: told === undefined ? undefined : `period:${told}`,
    isStop: next === undefined,
  });
}

function* completed(readings: Iterable<Reading>, period?: string, region?: string): Generator<Reading> {
  for (const reading of readings)
    yield {
      ...reading,
      period: reading.period ?? period,
      place: reading.place ?? (region === undefined ? undefined : { text: region, code: region }),
    };
}

/** Numbers without names, as many as the indicator has series: they may stand in the same order. */
function inOrder(
  setting: Setting,
  { body, roles, hasPeriods }: Layout,
  readings: () => Iterable<Reading>,
  given: string | undefined,
): CompletedReadings {
  const { indicator, answers } = setting;
  const period = given ?? nextPeriod(indicator);
  const columns = roles.filter((role) => role === 'value').length;
  const regions = indicator.series.map(({ region }) => region);
  const [first = '', last = ''] = [regions[0], regions.at(-1)];
  const isFitting = regions.length > 1 && body.length === regions.length && new Set(regions).size === regions.length;
  if (!isFitting || (!hasPeriods && (columns !== 1 || period === undefined))) return unrecognised(setting);
  const values = { count: body.length, first, last, period: hasPeriods ? '' : (period ?? '') };
  const asked = finding('numbers-only', values, answers, { answers: ['yes'], doors: ['say', 'cancel'] });
  if (asked.chosen !== 'yes') return { findings: [asked] };
  const places = new Map(body.map((row, index) => [row, regions[index] ?? '']));
  const named = function* (): Generator<Reading> {
    for (const reading of readings()) {
      const region = places.get(reading.row) ?? '';
      yield { ...reading, period: reading.period ?? period, place: { text: region, code: region } };
    }
  };
  return { readings: named, findings: [asked] };
}

function unrecognised({ answers, indicator }: Setting): CompletedReadings {
  return {
    findings: [
      finding('nothing-recognised', { frequency: indicator.frequency }, answers, {
        doors: ['say', 'cancel'],
        isStop: true,
      }),
    ],
  };
}

/** The period that the titles above a table name, when it is one. */
function titlePeriod({ titles }: Layout): string | undefined {
  const periods = new Set(titles.flatMap((title) => periodIn(title)?.period ?? []));
  return periods.size === 1 ? [...periods][0] : undefined;
}

/** An indicator that has figures for one region needs no name of it. */
function onlyRegion({ series }: FeedIndicator): string | undefined {
  const regions = new Set(series.map(({ region }) => region));
  return regions.size === 1 ? [...regions][0] : undefined;
}

/** The period after the newest one of an indicator. */
function nextPeriod({ periods }: FeedIndicator): string | undefined {
  const newest = periodFrom([...periods].sort(comparePeriodTexts).at(-1) ?? '');
  return newest && periodAfter(newest);
}

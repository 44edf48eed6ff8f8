import { targetLevel } from '../../feed/derive/targets/target-level.js';
import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import { targetsAt } from '../../feed/derive/targets/target-scope.js';
import type { Baseline, Feed, Indicator, Language, Target } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { periodFrom, type Period } from '../../feed/period.js';
import { say } from '../../locale/catalogue.js';
import { formatValue } from '../../locale/number.js';
import { formatPeriod } from '../../locale/time.js';
import { targetText } from '../../view/key-figure/progress-text.js';
import { TREND_WORDS } from './trend.words.js';

/** A horizontal line across a trend, for instance a target or a baseline. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
}

/** A horizontal band across a trend, for instance a target between two figures. */
export interface ReferenceBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Where a target is counted from: a short bar across its time. */
export interface BaselineMark {
  readonly time: number;
  readonly value: number;
  readonly label: string;
}

/** What stands across a trend: targets as lines and bands, and where they are counted from. */
export interface TargetMarks {
  readonly references: readonly ReferenceLine[];
  readonly bands: readonly ReferenceBand[];
  readonly baselines: readonly BaselineMark[];
}

/**
 * The adopted targets of the first series, as far as they count what it counts. A need that somebody has stated is told
 * in words, and has no line.
 */
export function targetMarks(
  feed: Feed,
  indicator: Indicator,
  [main, ...others]: readonly RegionSeries[],
  language: Language,
): TargetMarks {
  const targets = targetsAt(feed, indicator, main?.region.id).filter(
    (target) => target.adopted && target.differs !== 'unit',
  );
  const name = main ? phraseIn(main.region.name, language).text : '';
  const labelOf = (target: Target): string => {
    const text = targetText(target, indicator, language);
    return others.length > 0 ? `${name}: ${text}` : text;
  };
  return {
    references: targets.flatMap((target) => {
      const value = targetLevel(target);
      return value === undefined ? [] : [{ value, label: labelOf(target) }];
    }),
    bands: targets.flatMap((target) => {
      const { basis, min, max, baseline } = target;
      const offset = basis === 'level' ? 0 : baseline?.value;
      if (offset === undefined || min === undefined || max === undefined) return [];
      return [{ from: offset + min, to: offset + max, label: labelOf(target) }];
    }),
    baselines: targets.flatMap(({ baseline }) => (baseline ? baselineOf(baseline, indicator, language) : [])),
  };
}

/** A period is drawn at its middle, so that years and quarters meet on one axis. */
export function middle({ start, end }: Period): number {
  return (start + end) / 2;
}

/** Without a period it has no place in time. */
function baselineOf({ period: text = '', value }: Baseline, indicator: Indicator, language: Language): BaselineMark[] {
  const period = periodFrom(text);
  if (!period) return [];
  const values = {
    number: formatValue(value, indicator.unit, language),
    period: formatPeriod(text, language, 'short'),
  };
  return [{ time: middle(period), value, label: say(TREND_WORDS.baseline, language, values) }];
}

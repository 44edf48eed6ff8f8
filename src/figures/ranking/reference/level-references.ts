import { regionSeries } from '../../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Language, Region } from '../../../feed/feed.js';
import { phraseIn } from '../../../feed/localized-text.js';
import { formatNumber, formatValue } from '../../../locale/number.js';
import { badgesOf } from '../../../view/key-figure/key-figure.js';
import { figureIn } from '../../offered/region-groups.js';
import { regionsBehind, type RankedRegions } from './compared-regions.js';
import { isFairLevel } from './larger-regions.js';
import type { Reference } from './references.js';

/** What references are looked for with. */
export interface ReferenceRequest extends RankedRegions {
  readonly feed: Feed;
  readonly indicator: Indicator;
  readonly language: Language;
}

/**
 * The levels of other regions that some are read against, as the feed publishes them: what it gives no figure for has
 * none, and what is counted has none that is fair.
 */
export function levelReferences(request: ReferenceRequest): readonly Reference[] {
  const { feed, indicator, language } = request;
  if (!isFairLevel(indicator)) return [];
  const { unit } = indicator;
  return regionsBehind(feed, request, (region) => levelIn(request, region) !== undefined).flatMap((region) => {
    const found = levelIn(request, region);
    if (!found) return [];
    const { series, observation, value } = found;
    const name = phraseIn(region.name, language).text;
    return {
      key: region.id,
      name,
      label: `${name} ${formatValue(value, unit, language)}`,
      value,
      valueLabel: formatNumber(value, unit.decimals, language),
      remarks: badgesOf(observation, language),
      series,
    };
  });
}

function levelIn({ feed, indicator, period }: ReferenceRequest, region: Region) {
  const series = regionSeries(feed, indicator, region.id);
  const { observation } = series ? figureIn(series, period) : {};
  if (!series || !observation || observation.value === null) return undefined;
  return { series, observation, value: observation.value };
}
